import { describe, expect, test } from "vitest";
import { activeFilters } from "#core/timeline/active-filters";
import { emptyFilter, type Filter, toQuery } from "#core/timeline/filter";

const everything: Filter = {
  ...emptyFilter,
  q: "Hanoi",
  from: "2018-01-01",
  to: "2019-12-31",
  type: ["summit", "talks"],
  status: ["held"],
  country: ["US", "VN"],
  person: ["mike-pompeo"],
  place: ["hanoi"],
  tag: ["six-party"],
  source: ["Yonhap"],
};

describe("activeFilters", () => {
  test("names each value in words", () => {
    expect(activeFilters(everything).map(({ label }) => label)).toEqual([
      "Words: Hanoi",
      "Type: Summit",
      "Type: Talks",
      "Status: Held",
      "Country: United States",
      "Country: Vietnam",
      "Person: mike-pompeo",
      "Place: hanoi",
      "Topic: Six-party talks",
      "Source: Yonhap",
      "Dates: 2018–2019",
    ]);
  });

  test("undoes one value and keeps the others of its field", () => {
    const summit = activeFilters(everything).find(({ label }) => label === "Type: Summit");
    expect({ ...everything, ...summit?.undo }.type).toEqual(["talks"]);
  });

  test("undone one after the other, they leave a filter that leaves nothing out", () => {
    let filter = everything;
    for (let [next] = activeFilters(filter); next; [next] = activeFilters(filter)) filter = { ...filter, ...next.undo };
    const { knownOn, sort, lanes, certainty } = emptyFilter;
    expect(toQuery({ ...filter, knownOn, sort, lanes, certainty }).toString()).toBe("");
  });

  test("the day of knowledge, the order and the lanes leave nothing out", () => {
    expect(activeFilters({ ...emptyFilter, knownOn: "2018-05-25", sort: "-date", lanes: "type" })).toEqual([]);
  });
});
