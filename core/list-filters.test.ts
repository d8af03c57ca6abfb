import { describe, expect, test } from "vitest";
import { kindChoices } from "#core/entity-words";
import { listFilters, wholeList } from "#core/list-filters";
import { type ListQuery, toListParameters } from "#core/list-query";
import { emptyFilter } from "#core/timeline/filter";

const query: ListQuery = {
  ...{ q: "Choe", country: ["KP", "US"], kind: ["person"], letter: "C", sort: "-events" },
  filter: { ...emptyFilter, type: ["summit", "talks"], from: "2018-01-01", to: "2018-12-31", knownOn: "2019-01-01" },
};

describe("what a list leaves out", () => {
  test("is said in words, one by one", () => {
    expect(listFilters(query, kindChoices).map(({ label }) => label)).toEqual([
      "Name: Choe",
      "Country: North Korea",
      "Country: United States",
      "Kind: People",
      "First letter: C",
      "Type: Summit",
      "Type: Talks",
      "Dates: 2018",
    ]);
  });

  test("undone one after the other leaves the whole list, in its order and on its day", () => {
    let rest = query;
    for (let [next] = listFilters(rest, kindChoices); next; [next] = listFilters(rest, kindChoices))
      rest = { ...rest, ...next.undo };
    expect(toListParameters(rest).toString()).toBe("knownOn=2019-01-01&sort=-events");
    expect(rest).toEqual(wholeList(query));
  });
});
