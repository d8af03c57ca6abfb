import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stdout } from "node:process";
import { describe, expect, it, test } from "vitest";
import { EntityDraft } from "#core/entity";
import { namesOf } from "#core/names/names-of";
import { spelledPeople } from "#core/names/testing/spellings";
import { NameMatcher } from "./name-matcher";
import type { NameEntry } from "./name-table";

const path = join(import.meta.dirname, "../../../seeds/people.json");
const people = (JSON.parse(readFileSync(path, "utf8")) as unknown[]).map((draft) => EntityDraft.parse(draft));

function toEntry(draft: EntityDraft, spellings: string[]): NameEntry {
  const isKorean = draft.kind === "person" && (/^K[PR]$/.test(draft.country ?? "") || draft.nativeScript === "Hang");
  return { kind: "person", slug: draft.id, name: draft.name, spellings, isKorean, weight: 0 };
}

const matcher = new NameMatcher(
  people.map((draft) =>
    toEntry(
      draft,
      namesOf(draft).map(({ value }) => value),
    ),
  ),
);
const asked = spelledPeople.flatMap(({ slug, spellings }) => spellings.map((spelling) => ({ slug, spelling })));

/** The share of spellings among whose first eight candidates the person is, and whose first candidate it is. */
function rate(asking: NameMatcher): { recall: number; firstHit: number } {
  const places = asked.map(({ slug, spelling }) =>
    asking.match(spelling, 8).findIndex(({ entry }) => entry.slug === slug),
  );
  const share = (isCounted: (place: number) => boolean) => places.filter(isCounted).length / places.length;
  return { recall: share((place) => place >= 0), firstHit: share((place) => place === 0) };
}

describe(`${spelledPeople.length} people in ${asked.length} spellings of the press, of libraries and with slips`, () => {
  test("are at least 150 people with four spellings each", () => {
    expect(spelledPeople.filter(({ spellings }) => spellings.length >= 4).length).toBeGreaterThanOrEqual(150);
    expect(new Set(asked.map(({ slug, spelling }) => `${slug} ${spelling}`)).size).toBe(asked.length);
  });

  test("are found, and come first", () => {
    const { recall, firstHit } = rate(matcher);
    stdout.write(
      `Names: recall ${recall.toFixed(4)}, first hit ${firstHit.toFixed(4)} of ${asked.length} spellings.\n`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.995);
    expect(firstHit).toBeGreaterThanOrEqual(0.99);
  });

  test("are found by rules where the tables know but the heading and the name in its own script", () => {
    const bare = people.map((draft) => toEntry(draft, [draft.name, ...(draft.native ? [draft.native] : [])]));
    const { recall, firstHit } = rate(new NameMatcher(bare));
    stdout.write(`Names, by rules alone: recall ${recall.toFixed(4)}, first hit ${firstHit.toFixed(4)}.\n`);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(firstHit).toBeGreaterThanOrEqual(0.9);
  });
});

describe("match", () => {
  it.each([
    ["choe s", "choe-son-hui"],
    ["pomp", "mike-pompeo"],
    ["lavr", "sergey-lavrov"],
    ["최선", "choe-son-hui"],
    ["Choi Son-hu", "choe-son-hui"],
  ])("takes “%s” for the beginning of %s", (typed, slug) => {
    expect(matcher.match(typed, 8).map(({ entry }) => entry.slug)).toContain(slug);
  });

  it.each([
    ["최선희", "최선희"],
    ["Choe Son Hui", "Choe Son Hui"],
    ["Tsoi Son Hi", undefined],
    ["Choi Seon-hi", "Choi Seon-hui"],
  ])("tells that “%s” matched via %s", (typed, via) => {
    expect(matcher.match(typed, 1)[0]?.via).toBe(via);
  });

  it("gives each candidate once, best first", () => {
    const found = matcher.match("kim", 50);
    expect(new Set(found.map(({ entry }) => entry)).size).toBe(found.length);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  it.each(["", " ", "--", "%", "_", "'", "\\", "\u0000", "\ud800", "x".repeat(10_000), "a b ".repeat(2_000)])(
    "finds nobody by “%.20s”",
    (text) => expect(matcher.match(text, 8)).toEqual([]),
  );
});

describe("findWhole", () => {
  it.each([
    ["Choi Son-hui", "choe-son-hui"],
    ["최선히", "choe-son-hui"],
    ["Kim Jong Um", "kim-jong-un"],
    ["Sun Hee Choi", "choe-son-hui"],
    ["Jelzin", ""],
    ["Kim", ""],
    ["Choe Son", ""],
    ["Singapore summit", ""],
    ["joint statement", ""],
  ])("“%s” is %s", (text, slug) => {
    expect(
      matcher
        .findWhole(text)
        .map(({ entry }) => entry.slug)
        .join(),
    ).toBe(slug);
  });

  it("gives all who share a name", () => {
    const slugs = matcher.findWhole("김영일").map(({ entry }) => entry.slug);
    expect(slugs).toEqual(expect.arrayContaining(["kim-yong-il-diplomat", "kim-yong-il-premier"]));
  });
});
