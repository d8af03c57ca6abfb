import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseQuery } from "./parse-query";
import type { ColumnTerm, SearchTerm } from "./search-query";

/** Any code units, halves of characters included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

const word = (text: string, not = false): SearchTerm => ({ kind: "word", text, not });
const phrase = (text: string, not = false): SearchTerm => ({ kind: "phrase", text, not });

describe("terms", () => {
  it.each<[string, SearchTerm[]]>([
    ["kim trump", [word("kim"), word("trump")]],
    ['"joint statement" hanoi', [phrase("joint statement"), word("hanoi")]],
    ["“joint statement”", [phrase("joint statement")]],
    ['"never closed', [phrase("never closed")]],
    ['-call -"six-party talks"', [word("call", true), phrase("six-party talks", true)]],
    ["Son-hui six-party", [word("Son-hui"), word("six-party")]],
    ["12:30 http 최선희:", [word("12:30"), word("http"), word("최선희:")]],
    ["Talks: the end", [word("Talks:"), word("the"), word("end")]],
    ['person:"Choi Son-hui"', [{ kind: "person", values: ["Choi Son-hui"], not: false }]],
    ["-person:pompeo,최선희", [{ kind: "person", values: ["pompeo", "최선희"], not: true }]],
    ["TAG:sanctions", [{ kind: "tag", values: ["sanctions"], not: false }]],
    ["kim % - -- ''", [word("kim")]],
    ['he"llo', [word('he"llo')]],
    ["", []],
  ])("of %s", (q, terms) => {
    expect(parseQuery(q)).toMatchObject({ terms, columns: [], problems: [] });
  });
});

describe("columns", () => {
  it.each<[string, ColumnTerm[]]>([
    ["type:summit", [{ field: "type", values: ["summit"], not: false }]],
    ["type:Summit,visit type:talks", [{ field: "type", values: ["summit", "visit", "talks"], not: false }]],
    ["-status:held", [{ field: "status", values: ["held"], not: true }]],
    ["country:us country:japan", [{ field: "country", values: ["US", "JP"], not: false }]],
    ['country:"South Korean"', [{ field: "country", values: ["KR"], not: false }]],
    ["after:2017", [{ field: "date", from: "2018-01-01", to: null }]],
    ["before:2018-06-12", [{ field: "date", from: null, to: "2018-06-11" }]],
    ["date:2018-06", [{ field: "date", from: "2018-06-01", to: "2018-06-30" }]],
  ])("of %s", (q, columns) => {
    expect(parseQuery(q)).toMatchObject({ terms: [], columns, problems: [], rest: q });
  });
});

it.each([
  ["colour:red kim", "colour:red", /no field “colour”.*type.*quotes/, "kim"],
  ["kim type:parade", "type:parade", /summit, visit/, "kim"],
  ["status:canceled", "status:canceled", /cancelled/, ""],
  ["country:Atlantis x", "country:Atlantis", /two letters/, "x"],
  ["before:tomorrow x", "before:tomorrow", /2018-06/, "x"],
  ["-after:2018 x", "-after:2018", /no minus/, "x"],
  ["type: summit", "type:", /behind “type:”/, "summit"],
  ["% _", "% _", /letter or digit/, ""],
])("%s names %s and keeps the rest", (q, value, message, rest) => {
  const query = parseQuery(q);
  expect(query.problems).toEqual([{ field: "q", value, message: expect.stringMatching(message) }]);
  expect(query.rest).toBe(rest);
});

test("any text can be read, and what is kept of it reads as before", () => {
  const text = fc.oneof(
    anyText,
    fc
      .array(fc.constantFrom("-", '"', ":", "type:", "summit", " ", "person:", ",", "최선희", "x"), { maxLength: 12 })
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (q) => {
      const { terms, columns, rest } = parseQuery(q);
      expect(parseQuery(rest)).toMatchObject({ terms, columns, problems: [] });
    }),
    { numRuns: 300 },
  );
});

test("ten thousand characters are read in no time", () => {
  expect(parseQuery('"a -b:c '.repeat(1_250)).terms.length).toBeGreaterThan(1_000);
});
