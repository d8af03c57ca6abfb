import fc from "fast-check";
import { addDays, dayNumber } from "#core/dates/calendar";
import { boundsOf, liesIn, sortDayOf } from "#core/dates/edtf";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { type ColumnRow, toColumns } from "#core/timeline/columns";
import { type ColumnFilter, selectRows } from "#core/timeline/select-rows";
import type { Selection } from "#core/timeline/tally";

/** Some days, so few that many rows share one. */
export const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2017-06-01", count));
const date = fc.oneof(
  day,
  fc.tuple(day, fc.nat(400)).map(([from, days]) => `${from}/${addDays(from, days)}`),
  day.map((from) => `${from}/..`),
  day.map((to) => `[..${to}]`),
  day.map((within) => within.slice(0, 7)),
);
const anyRow: fc.Arbitrary<ColumnRow & { date: string }> = fc
  .record({
    date,
    type: fc.constantFrom(...eventTypes),
    status: fc.constantFrom(...eventStatuses),
    counterpart: fc.constantFrom("US", "KR", "several", "none"),
    countries: fc.subarray(["KP", "US", "KR"]),
    salience: fc.nat(5),
    knownFrom: fc.option(fc.integer({ min: 17_000, max: 18_500 }), { nil: null }),
    knownTo: fc.option(fc.integer({ min: 17_500, max: 19_000 }), { nil: null }),
    isCurrent: fc.boolean(),
  })
  .map((row) => {
    const bounds = boundsOf(row.date);
    const number = (text: string | null) => (text === null ? null : dayNumber(text));
    const days = { sort: dayNumber(sortDayOf(bounds)), start: number(bounds.earliest), end: number(bounds.latest) };
    return { ...row, ...days, seq: 0 };
  });
/** Rows of a block in their order, with short numbers from 1 on. */
export const anyRows = fc
  .array(anyRow, { maxLength: 60 })
  .map((rows) =>
    rows
      .sort((a, b) => a.sort - b.sort || (a.end ?? 1e9) - (b.end ?? 1e9))
      .map((row, index) => ({ ...row, seq: index + 1 })),
  );
/** Filters that columns answer. */
export const anyFilter: fc.Arbitrary<ColumnFilter> = fc
  .record({
    from: fc.option(day, { nil: null }),
    to: fc.option(day, { nil: null }),
    certainty: fc.constantFrom("possible" as const, "certain" as const),
    type: fc.subarray([...eventTypes], { maxLength: 3 }),
    status: fc.subarray([...eventStatuses], { maxLength: 3 }),
    country: fc.subarray(["US", "KR", "CN"], { maxLength: 2 }),
    knownOn: fc.option(day, { nil: null }),
    q: fc.constantFrom(null, "type:talks,call -status:held", "-country:US after:2018", "date:2018-06 country:KR"),
  })
  .filter(({ from, to }) => !from || !to || from <= to);

/** The filter as a person would apply it. */
export function passes(row: ColumnRow & { date: string }, filter: ColumnFilter): boolean {
  const { from, to, certainty, type, status, country, knownOn, q } = filter;
  const on = knownOn === null ? null : dayNumber(knownOn);
  const isKnown = on === null ? row.isCurrent : (row.knownFrom ?? 1e9) <= on && on < (row.knownTo ?? 1e9);
  return (
    isKnown &&
    (type.length === 0 || type.includes(row.type)) &&
    (status.length === 0 || status.includes(row.status)) &&
    (country.length === 0 || row.countries.some((code) => country.includes(code))) &&
    liesIn(boundsOf(row.date), { earliest: from, latest: to }, certainty) &&
    isSaid(row, q, certainty)
  );
}

/** The same of what the words of a filter say of columns, for those of {@link anyFilter}. */
function isSaid(
  { date: when, type, status, countries }: ColumnRow & { date: string },
  q: string | null,
  certainty: ColumnFilter["certainty"],
) {
  const lies = (earliest: string | null, latest: string | null) =>
    liesIn(boundsOf(when), { earliest, latest }, certainty);
  switch (q) {
    case "type:talks,call -status:held":
      return ["talks", "call"].includes(type) && status !== "held";
    case "-country:US after:2018":
      return !countries.includes("US") && lies("2019-01-01", null);
    case "date:2018-06 country:KR":
      return countries.includes("KR") && lies("2018-06-01", "2018-06-30");
    default:
      return q === null;
  }
}

/** What a filter selects of rows, as columns give it. */
export function select(rows: readonly ColumnRow[], filter: ColumnFilter): Selection {
  const columns = toColumns(rows);
  const room = new Int32Array(rows.length);
  return { columns, rows: room.subarray(0, selectRows(columns, filter, null, room)), isKept: false };
}

/** The filter that leaves nothing out. */
export const nothing: ColumnFilter = {
  ...{ from: null, to: null, certainty: "possible", knownOn: null, q: null },
  ...{ type: [], status: [], country: [] },
};
