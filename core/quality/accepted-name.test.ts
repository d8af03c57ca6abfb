import { describe, expect, it } from "vitest";
import { isDelegationOf, isNameOf } from "./accepted-name";
import { compareParticipants } from "./accepted-participants";
import { isPlaceAccepted } from "./accepted-place";
import type { GoldParticipant } from "./gold";

const person = (country: string | null, ...names: string[]): GoldParticipant => ({ names, country, optional: false });
const named = (...names: string[]) => names.map((name) => ({ name, country: null }));

describe("a name", () => {
  it.each<[string, string | null, string, boolean]>([
    ["Kim Jong-un", "KP", "Kim Jong Un", true],
    ["Chairman Kim Jong Un", "KP", "Kim Jong Un", true],
    ["Lee Yong-ho", "KP", "Ri Yong Ho", true],
    ["Choi Son Hui", "KP", "Choe Son Hui", true],
    ["Kim Yong Chol", "KP", "Kim Jong Un", false],
    ["Kim", "KP", "Kim Jong Un", false],
    ["Pompeo", "US", "Mike Pompeo", true],
    ["M. Pompeo", "US", "Mike Pompeo", true],
    ["Susan Pompeo", "US", "Mike Pompeo", false],
    ["Secretary of State Mike Pompeo", "US", "Mike Pompeo", true],
    ["Mike Pompeo's", "US", "Mike Pompeo", true],
    ["Hans-Dietrich Genscher", "DE", "Hans Dietrich Genscher", true],
    ["José Ramos", null, "Jose Ramos", true],
    ["Xi", "CN", "Xi Jinping", false],
    ["President", "US", "President", true],
  ])("%s (%s) for %s: %s", (name, country, known, expected) =>
    expect(isNameOf(name, person(country, known))).toBe(expected),
  );

  it("of a delegation is one of its country alone", () => {
    expect(isDelegationOf("the DPRK", "KP")).toBe(false);
    expect(isDelegationOf("D.P.R.K.", "KP")).toBe(true);
    expect(isDelegationOf("Pyongyang", "KR")).toBe(false);
    expect(isDelegationOf("Pyongyang", null)).toBe(false);
  });
});

describe("participants", () => {
  const kim = person("KP", "Kim Jong Un");
  const moon = person("KR", "Moon Jae-in", "Moon");
  const spouse = { ...person("KP", "Ri Sol Ju"), optional: true };

  it.each<[string, string[], object]>([
    ["all", ["Moon", "Kim Jong Un"], { found: 2, missed: 0, wrong: 0, shared: 2 }],
    ["an optional one", ["Kim Jong Un", "Ri Sol Ju"], { found: 1, missed: 1, wrong: 0, shared: 2 }],
    ["a government beside its leader", ["Kim Jong Un", "North Korea", "Moon"], { found: 2, wrong: 0 }],
    ["a government for its leader", ["North Korea", "Moon"], { found: 1, missed: 1, wrong: 0 }],
    ["one twice", ["Kim Jong Un", "Kim Jong-un"], { found: 1, missed: 1, wrong: 0, shared: 1 }],
    ["a stranger", ["Xi Jinping"], { found: 0, missed: 2, wrong: 1, shared: 0 }],
    ["nobody", [], { found: 0, missed: 2, wrong: 0, shared: 0, required: 2 }],
  ])("%s", (_, names, expected) =>
    expect(compareParticipants(named(...names), [kim, moon, spouse])).toMatchObject(expected),
  );

  it("make way for one another, so that as many as possible find a place", () => {
    const either = person("US", "Biegun", "Stephen Biegun");
    const only = person("US", "Stephen Biegun");
    expect(compareParticipants(named("Stephen Biegun", "Biegun"), [either, only])).toMatchObject({
      found: 2,
      wrong: 0,
    });
  });
});

describe("a place", () => {
  const vienna = { place: { names: ["Vienna", "the Austrian capital"], country: "AT" }, placeOptional: false };
  const place = (name: string) => ({ name, country: null });

  it.each([
    ["Vienna", true],
    ["the Hofburg, Vienna", true],
    ["Austrian capital", true],
    ["Viennas", false],
    ["Austria", false],
  ])("%s: %s", (name, expected) => expect(isPlaceAccepted(place(name), vienna)).toBe(expected));

  it("may be missing where it hardly matters, and must be where the text gives none", () => {
    expect(isPlaceAccepted(null, vienna)).toBe(false);
    expect(isPlaceAccepted(null, { ...vienna, placeOptional: true })).toBe(true);
    expect(isPlaceAccepted(null, { place: null, placeOptional: false })).toBe(true);
    expect(isPlaceAccepted(place("Vienna"), { place: null, placeOptional: false })).toBe(false);
    expect(isPlaceAccepted(place("Rome"), { ...vienna, placeOptional: true })).toBe(false);
  });
});
