import { describe, expect, test } from "vitest";
import { parseChangeQuery } from "#core/changes/change-query";
import { parseCompareQuery } from "#core/compare/compare-query";
import { koreanProblems } from "#core/language/korean/problems";
import { retell } from "#core/language/retell";
import { parseListQuery } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import { parseFilter, type QueryParameters, viewFields } from "#core/timeline/filter";

const long = "x".repeat(300);

describe("what is wrong with an address", () => {
  test.each<QueryParameters>([
    { type: "party,summit", status: "gone", certainty: "maybe", sort: "size", lanes: "age" },
    { type: Array.from({ length: 60 }, (_, index) => `kind${index}`) },
    { from: "soon", to: "later", knownOn: "2018-13-40" },
    { from: "2019-01-01", to: "2018-01-01" },
    { from: ["2018", "2019"] },
    { country: "Korea", person: "Kim Jong Un", place: "!", tag: "a b" },
    { q: `colour:red "a b` },
    { q: "type:" },
    { q: "type:party" },
    { q: "country:nowhere" },
    { q: "after:soon" },
    { q: "-date:2018" },
    { q: "!!!" },
    { q: long, source: "\u0007" },
    { lane: "not a lane", event: "A B", form: "cloud", facets: "many" },
    { colour: "red" },
  ])("is told in Korean: %j", (parameters) => {
    const { problems } = parseFilter(parameters, viewFields);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(retell(koreanProblems, message)).toMatch(/\p{Script=Hangul}/u);
  });

  test("is told in Korean on lists, comparisons and the log of changes, too", () => {
    const problems = [
      ...parseListQuery({ kind: "robot", letter: "AB", country: "Korea", sort: ["first", "last"] }, placeKinds)
        .problems,
      ...parseCompareQuery({ a: [long, "b"], b: "\u0007" }).problems,
      ...parseChangeQuery({ kind: "moved", since: "soon", record: "!", version: "x", before: "x", knownOn: "2018" })
        .problems,
    ];
    expect(problems.length).toBeGreaterThan(8);
    for (const { message } of problems) expect(retell(koreanProblems, message)).toMatch(/\p{Script=Hangul}/u);
  });

  test("keeps its values", () => {
    expect(retell(koreanProblems, "The window ends before it begins (2019-01-01). Swap from and to.")).toContain(
      "2019-01-01",
    );
    expect(retell(koreanProblems, "Nobody has said this.")).toBe("Nobody has said this.");
  });
});
