import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityKinds } from "#core/entity-kinds";
import { emptyFilter } from "#core/timeline/filter";
import { compareListed, type Listed, listHref, listSorts, parseListQuery, toListParameters } from "./list-query";
import { queryList, takeStretch } from "./list-stretch";

const parse = (query: string) => {
  const parameters = new URLSearchParams(query);
  return parseListQuery(
    Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)])),
    entityKinds,
  );
};

describe("what is asked of a list", () => {
  test("names people, and chooses the events that are counted", () => {
    const { query, problems } = parse(
      "q=Choe&country=kp&kind=person,organization&letter=c&sort=-events&type=summit&knownOn=2018",
    );
    expect(problems).toEqual([]);
    expect(query).toEqual({
      ...{ q: "Choe", country: ["KP"], kind: ["person", "organization"], letter: "C", sort: "-events" },
      filter: { ...emptyFilter, type: ["summit"], knownOn: "2018-12-31" },
    });
  });

  test.each([
    ["kind=robot", "kind", "robot"],
    ["letter=AB", "letter", "AB"],
    ["letter=A&letter=B", "letter", "B"],
    ["sort=fame", "sort", "fame"],
    ["sort=name&sort=events", "sort", "events"],
    ["country=Korea", "country", "Korea"],
    ["nonsense=1", "nonsense", "1"],
    ["knownOn=yesterday", "knownOn", "yesterday"],
  ])("%s is named as not understood", (query, field, value) => {
    expect(parse(query).problems).toMatchObject([{ field, value }]);
  });

  test("is the same after a way through an address", () => {
    const asked = fc.record({
      q: fc.option(fc.stringMatching(/^[a-z가-힣]{1,8}$/)),
      country: fc.uniqueArray(fc.constantFrom("KP", "US", "KR"), { maxLength: 2 }),
      kind: fc.uniqueArray(fc.constantFrom(...entityKinds), { maxLength: 2 }),
      letter: fc.option(fc.constantFrom("A", "Z", "#")),
      sort: fc.constantFrom(...listSorts),
      filter: anyFilter(),
    });
    fc.assert(
      fc.property(asked, (query) => {
        expect(parse(toListParameters(query).toString())).toEqual({ query, problems: [] });
      }),
    );
  });

  test("has an address without what is the rule anyway", () => {
    const { query } = parse("");
    expect(listHref("/people", query)).toBe("/people");
    expect(listHref("/people", query, { letter: "#", kind: ["organization"] })).toBe(
      "/people?kind=organization&letter=%23",
    );
  });
});

function anyFilter() {
  const chosen = fc.record({
    knownOn: fc.constantFrom(null, "2018-05-23"),
    tag: fc.constantFrom<string[]>([], ["sanctions"]),
  });
  return chosen.map((fields) => ({ ...emptyFilter, ...fields }));
}

const item = fc.record({
  name: fc.constantFrom("Kim Il", "Ri Su", "Donald Trump", "Wang Yi", "Øre"),
  kind: fc.constantFrom("person", "organization"),
  country: fc.constantFrom("KP", "US", null),
  events: fc.nat(3),
  first: fc.constantFrom(null, "2018-01-01", "2019-01-01"),
  last: fc.constantFrom(null, "2018-01-01", "2019-01-01"),
});
const items = fc
  .array(item, { maxLength: 12 })
  .map((made): Listed[] => made.map((one, index) => ({ ...one, slug: `item-${index}` })));

describe("a list", () => {
  test("gives each item once on pages that cursors lead through, in any order", () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...listSorts), fc.integer({ min: 1, max: 5 }), (all, sort, limit) => {
        const query = { ...parse("").query, sort };
        const list = queryList(all, query, null);
        const seen: Listed[] = [];
        for (let cursor: string | undefined; ; ) {
          const { items: page, next } = takeStretch(list, query, { cursor, limit });
          seen.push(...page);
          if (next === null) break;
          cursor = next;
        }
        expect(seen).toEqual(all.toSorted(compareListed(sort)));
      }),
    );
  });

  test("goes on behind somebody who has left it meanwhile", () => {
    const base = { kind: "organization", country: null, first: null, last: null };
    const all = ["A", "B", "C"].map((name, events) => ({ ...base, slug: name.toLowerCase(), name, events }));
    const query = { ...parse("type=call").query };
    const list = queryList(all, query, null);
    expect(list.listed.map(({ slug }) => slug)).toEqual(["b", "c"]);
    expect(takeStretch(list, query, { cursor: "a", limit: 9 }).items.map(({ slug }) => slug)).toEqual(["b", "c"]);
  });

  test("tells the letters under which it could find something else", () => {
    const base = { kind: "organization", country: null, events: 1, first: null, last: null };
    const all = ["Alpha", "Beta"].map((name) => ({ ...base, slug: name.toLowerCase(), name }));
    const { listed, letters } = queryList(all, parse("letter=B").query, null);
    expect([listed.map(({ slug }) => slug), letters]).toEqual([["beta"], ["A", "B"]]);
  });
});
