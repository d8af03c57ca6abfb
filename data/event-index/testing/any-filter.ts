import fc from "fast-check";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { cast } from "./any-writes";

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  );
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });
const day = fc.constantFrom(
  "0001-01-01",
  "1990-01-01",
  "2005-06-15",
  "2018-06-12",
  "2018-06-30",
  "2026-12-31",
  "9999-12-31",
);
const slugs = cast.entities.map(({ id }) => id);
/** Of every kind that the query language knows (docs/search.md). */
const queries = [
  '"meet in"',
  '-kim -"talks on" type:meeting,talks',
  `person:${slugs[1]} -status:held`,
  '"un" -country:US after:2000 before:2015-06',
  `-person:${slugs[0]} -tag:synthetic-3 date:2018`,
  `place:${cast.places[2]?.id} -"edited zz"`,
];
/** The filters that come up, the odd ones included. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    q: fc.constantFrom(
      null,
      null,
      "kim",
      "un",
      "i",
      "-na",
      "최",
      "sanctions relief",
      "Myong-Chol",
      "edited",
      "nothing at all",
      "%_\\",
      ...queries,
    ),
    from: maybe(day),
    to: maybe(day),
    type: some(["summit", "meeting", "talks", "call"] as const),
    status: some(["held", "planned", "cancelled"] as const),
    country: some(["KP", "US", "KR", "ZZ"]),
    person: some([...slugs.slice(0, 4), `${slugs[0]}-x`]),
    place: some(cast.places.slice(0, 6).map(({ id }) => id)),
    tag: some(["synthetic", "synthetic-3"]),
    source: some(["Synthetic Wire", "Synthetic Gazette", "Wire 1"]),
    knownOn: maybe(day),
    certainty: fc.constantFrom("possible" as const, "certain" as const),
    sort: fc.constantFrom("date" as const, "-date" as const),
    lanes: fc.constantFrom("country" as const, "type" as const, "status" as const, "none" as const),
  })
  .map((filter) => ({ ...emptyFilter, ...filter }))
  .map((filter) => (filter.from && filter.to && filter.from > filter.to ? { ...filter, to: null } : filter));
