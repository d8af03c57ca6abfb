import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tagTokens } from "#core/prose/parts-of-speech";
import { tokenize } from "#core/prose/tokens";
import { findNames } from "./find-names";
import { compileNames } from "./name-index";
import { normalizeName } from "./normalize-name";

const seeds = join(import.meta.dirname, "../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const index = compileNames(read("people.json"), read("places.json"));

function namesIn(text: string, day = "2018-09-27"): string[] {
  const tokens = tokenize(text);
  return findNames({ text, tokens, tags: tagTokens(tokens) }, index, day).map(
    ({ person, body, place, country }) => person?.key ?? body?.id ?? place?.id ?? country?.code ?? "",
  );
}

describe("findNames", () => {
  it.each([
    ["any romanization of one name", "Ri Yong Ho, Ri Yong-ho, Lee Yong Ho and Yi Yong-ho", Array(4).fill("ri-yong-ho")],
    ["Hangul", "김정은 위원장", ["kim-jong-un"]],
    ["a name with a middle initial", "Madeleine K. Albright left", ["madeleine-albright"]],
    ["a possessive", "Pompeo's plane and Trump’s letter", ["mike-pompeo", "donald-trump"]],
    ["a surname after the full name", "Moon Jae-in spoke. Moon smiled.", ["moon-jae-in", "moon-jae-in"]],
    ["the ruler by the bare surname", "Trump praised Kim.", ["donald-trump", "kim-jong-un"]],
    [
      "another bearer spoken of just before",
      "Kim Yong Chol landed. Mr. Kim smiled.",
      ["kim-yong-chol", "kim-yong-chol"],
    ],
    [
      "an unknown official by his title, as written",
      "Deputy Minister Jane Roe waved. Roe left.",
      ["Jane Roe", "Jane Roe"],
    ],
    ["a country and its short forms", "the DPRK, the U.S. and the South", ["KP", "US", "KR"]],
    ["a venue", "at the Capella Hotel on Sentosa", ["capella-singapore", "capella-singapore"]],
  ])("finds %s", (_, text, names) => expect(namesIn(text)).toEqual(names));

  it("tells two bearers of one name apart by their office", () => {
    expect(namesIn("Prime Minister Kim Yong Il", "2007-11-14")).not.toEqual(
      namesIn("Vice Foreign Minister Kim Yong Il", "2003-08-27"),
    );
  });

  it.each(["give us a chance", "the north wind", "he went north", "a mark of respect", "Carter Center"])(
    "takes nobody from “%s”",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});

describe("normalizeName", () => {
  it.each([
    ["Kim Jong-un", "KIM JONG UN"],
    ["Löfven", "Lofven"],
    ["Xi's", "Xi"],
    ["김 정은", "김정은"],
  ])("gives %s and %s one key", (a, b) => expect(normalizeName(a)).toBe(normalizeName(b)));
});

describe("a surname that the text has used for the ruler", () => {
  it("stays his beside another of that name", () => {
    const told =
      "Trump wrote to Kim in May. A team under Sung Kim, the envoy, went to Panmunjom. Two days later Kim met Moon.";
    expect(namesIn(told)).toEqual([
      "donald-trump",
      "kim-jong-un",
      "sung-kim",
      "panmunjom",
      "kim-jong-un",
      "moon-jae-in",
    ]);
  });
  it("goes over to whoever opens a sentence of his own", () => {
    const told = "Trump wrote to Kim in May. Sung Kim, the envoy, went to Panmunjom. Two days later Kim came home.";
    expect(namesIn(told)).toEqual(["donald-trump", "kim-jong-un", "sung-kim", "panmunjom", "sung-kim"]);
  });
});
