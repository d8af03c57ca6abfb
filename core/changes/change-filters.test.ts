import { expect, test } from "vitest";
import { changeFilters, wholeLog } from "./change-filters";
import { parseChangeQuery } from "./change-query";

const { query } = parseChangeQuery({
  ...{
    kind: "merged,withdrawn",
    noun: "event",
    since: "2026-01",
    record: "2018-06-12-singapore-summit",
    version: "12",
  },
  ...{ type: "summit,talks", country: "JP" },
});

test("what the log leaves out is said in words", () => {
  expect(changeFilters(query).map(({ label }) => label)).toEqual([
    ...["Kind: Merged", "Kind: Withdrawn", "Record: Event", "Since: 1 January 2026"],
    ...["Record: 2018-06-12-singapore-summit", "version 12", "Type: Summit", "Type: Talks", "Country: Japan"],
  ]);
});

test("undone one after the other it leaves the whole log", () => {
  let rest = query;
  for (let [next] = changeFilters(rest); next; [next] = changeFilters(rest)) rest = { ...rest, ...next.undo };
  expect(rest).toEqual(wholeLog);
});
