import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagTokens } from "#core/prose/parts-of-speech";
import { tokenize } from "#core/prose/tokens";
import { findNames } from "./find-names";
import { genderOf, genderOfTitle } from "./gender";
import { compileNames } from "./name-index";
import { countryOfShape } from "./name-shape";

const seeds = join(import.meta.dirname, "../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const index = compileNames(read("people.json"), read("places.json"));

function namesIn(text: string, day: string) {
  const tokens = tokenize(text);
  return findNames({ text, tokens, tags: tagTokens(tokens) }, index, day);
}

/** People as `name country`, known ones by their slug. */
function peopleIn(text: string, day = "2018-09-27"): string[] {
  return namesIn(text, day).flatMap(({ person }) => (person ? [`${person.key} ${person.country}`] : []));
}

describe("an unknown person", () => {
  it.each([
    ["by a title", "Mexican Foreign Minister Jane Roe waved.", ["Jane Roe MX"]],
    ["by a title after the name", "Jane Roe, minister of trade of Cuba, waved.", ["Jane Roe CU"]],
    ["by a ministry with two tasks", "Minister of Transport and Energy Jane Roe waved.", ["Jane Roe null"]],
    ["by a relative clause", "Jane Roe, who leads the team, waved.", ["Jane Roe null"]],
    ["by the country that owns", "They saw Canada's Jane Roe.", ["Jane Roe CA"]],
    ["by the country that follows", "They met Jane Roe of Sweden.", ["Jane Roe SE"]],
    [
      "of the country that sends, not of the one that receives",
      "Jane Roe, Cuba's ambassador to Russia, waved.",
      ["Jane Roe CU"],
    ],
    ["by an abbreviated title", "Rep. Jane Roe waved. Roe left.", ["Jane Roe US", "Jane Roe US"]],
    ["with a particle", "Envoy Pieter van der Roe waved.", ["Pieter van der Roe null"]],
    ["with a syllable like a small word", "Minister Lee In-gyu waved.", ["Lee In-gyu KR"]],
    [
      "called by fewer names later",
      "Minister Jane Mary Roe came. Jane Mary left.",
      ["Jane Mary Roe null", "Jane Mary Roe null"],
    ],
    [
      "by the given name in Vietnam",
      "Vietnamese envoy Tran Van Roe came. Roe left.",
      ["Tran Van Roe VN", "Tran Van Roe VN"],
    ],
    [
      "by the father's name in Cuba",
      "Cuban envoy Juan Roe Doe came. Roe left.",
      ["Juan Roe Doe CU", "Juan Roe Doe CU"],
    ],
    ["as a relative of somebody known", "Ivanka Trump waved.", ["Ivanka Trump null"]],
    ["without a title in a meeting", "They spoke with Sergei Roemov.", ["Sergei Roemov RU"]],
  ])("is found %s", (_, text, people) => expect(peopleIn(text)).toEqual(people));

  it.each([
    ["a building", "They met at Roe Palace."],
    ["a place of a country", "They met in Canada's Jane Bay."],
    ["a body", "The Foreign Ministry Press Bureau spoke."],
    ["a heading", "OFFICE OF THE SPOKESMAN FOR THE COUNCIL"],
    ["media", "Chosun Ilbo and Radio Free Asia reported."],
    ["an opening verb", "Striding Forward, they left."],
  ])("is not made of %s", (_, text) => expect(peopleIn(text)).toEqual([]));
});

describe("a known person", () => {
  it.each([
    ["by office and surname", "President Biden waved.", "2022-01-01", ["joe-biden US"]],
    ["of those who held the office then", "Secretary Powell waved.", "2002-01-01", ["colin-powell US"]],
    [
      "who rules, by the bare surname",
      "Trump saw Moon and Kim.",
      "2018-09-27",
      ["donald-trump US", "moon-jae-in KR", "kim-jong-un KP"],
    ],
    [
      "who rules, beside another ruler",
      "Kim Yo Jong came. Moon and Kim met.",
      "2018-09-27",
      ["kim-yo-jong KP", "moon-jae-in KR", "kim-jong-un KP"],
    ],
    ["of a body by the office of the day", "Ban Ki-moon waved.", "2005-01-01", ["ban-ki-moon KR"]],
    ["of a body", "Ban Ki-moon waved.", "2012-01-01", ["ban-ki-moon UN"]],
  ])("is found %s", (_, text, day, people) => expect(peopleIn(text, day)).toEqual(people));
});

it.each([
  ["Takeshi Yamamura", "JP"],
  ["Wang Xiaoming", "CN"],
  ["Nguyen Van Roe", "VN"],
  ["Ri Hyok Chol", "KP"],
  ["Lee Seung-hoon", "KR"],
  ["Jane Roe", null],
])("guesses the country of %s by the build of the name", (name, country) => {
  expect(countryOfShape(name)).toBe(country);
});

it.each([
  ["Choe Son Hui", "KP", "female"],
  ["Park Geun-hye", "KR", "female"],
  ["Madeleine Roe", "US", "female"],
  ["Sergei Roe", "RU", "male"],
  ["Ri Yong Ho", "KP", null],
])("tells of %s whether it is he or she", (name, country, gender) => expect(genderOf(name, country)).toBe(gender));

it.each([
  ["congresswoman", "female"],
  ["mr", "male"],
  ["spokesman", null],
  ["minister", null],
])("tells of a %s whether it is he or she", (title, gender) => expect(genderOfTitle(title)).toBe(gender));

it("finds names in their order, apart from each other, in any text", () => {
  const word = fc.constantFrom(..."Kim Jong Un Minister Roe , . of the Korea 's - Ri Lee In".split(" "));
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 50 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, (body) => {
      let last = 0;
      for (const { from, to } of namesIn(body, "2018-09-27")) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
    }),
    { numRuns: 300 },
  );
});
