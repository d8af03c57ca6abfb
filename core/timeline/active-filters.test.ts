import { describe, expect, test } from "vitest";
import { activeFilters, formatWindow } from "#core/timeline/active-filters";
import { emptyFilter, type Filter, isFiltering } from "#core/timeline/filter";

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
      "Tag: six-party",
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
    expect(isFiltering(filter)).toBe(false);
  });

  test("the day of knowledge, the order and the lanes leave nothing out", () => {
    expect(activeFilters({ ...emptyFilter, knownOn: "2018-05-25", sort: "-date", lanes: "type" })).toEqual([]);
  });
});

describe("formatWindow", () => {
  test.each([
    ["2018-01-01", "2018-12-31", "2018"],
    ["2018-01-01", "2019-12-31", "2018–2019"],
    ["2018-06-12", "2018-06-12", "12 June 2018"],
    ["2018-06-10", "2018-09-12", "10 June 2018 – 12 September 2018"],
    ["2018-06-10", null, "from 10 June 2018 on"],
    [null, "2018-06-10", "up to 10 June 2018"],
    [null, null, "all years"],
  ])("%s to %s is “%s”", (from, to, words) => {
    expect(formatWindow(from, to)).toBe(words);
  });
});
