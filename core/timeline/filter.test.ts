import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { normalizeName } from "#core/names/normalize-name";
import {
  emptyFilter,
  type Filter,
  filterHref,
  parseFilter,
  type QueryParameters,
  toDataQuery,
  toQuery,
  viewFields,
  withoutView,
} from "#core/timeline/filter";
import { laneChoices } from "#core/timeline/lanes";

const day = fc.integer({ min: 0, max: 20_000 }).map(dayOf);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/);
const words = fc
  .stringMatching(/^[\p{L}\d"' ]{1,30}$/u)
  .map((text) => text.trim())
  .filter((text) => text.split(/[\s"]+/).some((word) => normalizeName(word) !== ""));
/** Every form that the query language knows. */
const query = fc
  .array(
    fc.oneof(
      words,
      words.map((text) => `"${text.replaceAll('"', "")} x"`),
      words.map((text) => `-x${text.replace(/["\s].*$/, "")}`),
      fc.constantFrom(
        "type:summit",
        "-status:held,planned",
        "country:us",
        "after:2018",
        "before:2018-06-12",
        "date:2018",
      ),
      slug.map((name) => `person:${name}`),
      words.map((text) => `-place:"${text.replaceAll('"', "")} x"`),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" "))
  .filter((text) => text.length <= 200);
const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const window = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  maybe(day).map((from) => ({ from, to: null })),
);
const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(
    window,
    fc.record({
      q: maybe(query),
      type: some(fc.constantFrom(...eventTypes)),
      status: some(fc.constantFrom(...eventStatuses)),
      country: some(fc.stringMatching(/^[A-Z]{2}$/)),
      person: some(slug),
      place: some(slug),
      tag: some(slug),
      source: some(words),
      knownOn: maybe(day),
      certainty: fc.constantFrom("possible", "certain"),
      sort: fc.constantFrom("date", "-date"),
      lanes: fc.constantFrom(...laneChoices),
    }),
  )
  .map(([span, rest]) => ({ ...emptyFilter, ...rest, ...span }));

test("what is written as a query reads back as the same filter", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(parseFilter(parametersOf(toQuery(filter)))).toEqual({ filter, problems: [] });
    }),
  );
});

test("what belongs to the view of a page is read where a page asks for it, and is unknown elsewhere", () => {
  const query = { event: "2018-06-12-singapore-summit", form: "table", sort: "-title", lane: "US,CN" };
  const { filter, problems } = parseFilter(query, viewFields);
  expect(problems).toEqual([]);
  expect(filter).toMatchObject({ ...query, lane: ["US", "CN"] });
  expect(parseFilter(parametersOf(toQuery(filter)), viewFields).filter).toEqual(filter);
  expect(toDataQuery({ ...filter, q: "summit", from: "2018-01-01" }).toString()).toBe("q=summit&lane=US&lane=CN");
  expect(parseFilter(query).problems.map(({ field }) => field)).toEqual(["sort", "event", "form", "lane"]);
});

test("what is left of a view without the page is understood everywhere", () => {
  const query = { event: "2018-06-12-singapore-summit", form: "table", sort: "-title", facets: "all", type: "summit" };
  const { filter } = parseFilter({ ...query, lanes: "type" }, viewFields);
  const bare = withoutView(filter);
  expect(parseFilter(parametersOf(toQuery(bare)))).toEqual({ filter: bare, problems: [] });
  expect(bare).toEqual({ ...emptyFilter, type: ["summit"] });
});

test("no parameters and no value throw", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))),
      (query) => void parseFilter(query),
    ),
  );
});

describe("reading", () => {
  test.each<[QueryParameters, Partial<Filter>]>([
    [{ type: "summit,talks" }, { type: ["summit", "talks"] }],
    [{ type: ["summit", "talks", "summit"] }, { type: ["summit", "talks"] }],
    [{ country: "us" }, { country: ["US"] }],
    [
      { from: "2018", to: "2018-06" },
      { from: "2018-01-01", to: "2018-06-30" },
    ],
    [{ knownOn: "2018-05-25" }, { knownOn: "2018-05-25" }],
    [{ q: "Kim, Trump" }, { q: "Kim, Trump" }],
    [{ source: "AFP,Chatham House, The World Today" }, { source: ["AFP", "Chatham House, The World Today"] }],
    [{ q: "", type: "" }, {}],
  ])("%o gives %o", (query, expected) => {
    expect(parseFilter(query)).toEqual({ filter: { ...emptyFilter, ...expected }, problems: [] });
  });

  test.each<[QueryParameters, string, string]>([
    [{ type: "parade" }, "type", "parade"],
    [{ status: "canceled" }, "status", "canceled"],
    [{ from: "yesterday" }, "from", "yesterday"],
    [{ to: "2018-02-30" }, "to", "2018-02-30"],
    [{ from: "2019", to: "2018" }, "to", "2018-12-31"],
    [{ country: "USA" }, "country", "USA"],
    [{ person: "Kim Jong Un" }, "person", "Kim Jong Un"],
    [{ certainty: "sure" }, "certainty", "sure"],
    [{ q: "a\u0000b" }, "q", "a\u0000b"],
    [{ q: "\ud800" }, "q", "\ud800"],
    [{ q: "%" }, "q", "%"],
    [{ q: "colour:red" }, "q", "colour:red"],
    [{ q: "type:parade" }, "q", "type:parade"],
    [{ q: "-before:2018" }, "q", "-before:2018"],
    [{ q: "country:Atlantis" }, "q", "country:Atlantis"],
    [{ q: "type:" }, "q", "type:"],
    [{ sort: ["date", "-date"] }, "sort", "-date"],
    [{ colour: "red" }, "colour", "red"],
  ])("%o is named and left out", (query, field, value) => {
    const { filter, problems } = parseFilter(query);
    expect(problems).toEqual([{ field, value, message: expect.any(String) }]);
    expect(filter).toEqual(emptyFilter);
  });

  test("of a search only what is not understood is left out", () => {
    const { filter, problems } = parseFilter({ q: 'kim colour:red "joint statement" after:soon' });
    expect(filter.q).toBe('kim "joint statement"');
    expect(problems.map(({ value }) => value)).toEqual(["colour:red", "after:soon"]);
  });

  test("leaves the caller's own parameters alone", () => {
    expect(parseFilter({ page: "2" }, ["page"]).problems).toEqual([]);
  });
});

test("an address keeps the filter and takes a change", () => {
  const filter = { ...emptyFilter, type: ["summit" as const], q: "Kim" };
  expect(filterHref("/", filter, { q: null })).toBe("/?type=summit");
  expect(filterHref("/", filter, { q: null, type: [] })).toBe("/");
});

function parametersOf(query: URLSearchParams): QueryParameters {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
}
