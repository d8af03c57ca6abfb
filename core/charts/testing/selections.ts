import fc from "fast-check";
import { dayNumber } from "#core/dates/calendar";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { type ColumnRow, toColumns } from "#core/timeline/columns";
import type { Selection } from "#core/timeline/tally";

/** A row with the days of an event, the rest as it does not matter. */
export function rowOf(seq: number, days: { start: string | null; end: string | null }, more: Partial<ColumnRow> = {}) {
  const [start, end] = [days.start, days.end].map((day) => (day === null ? null : dayNumber(day)));
  const row: ColumnRow = {
    seq,
    sort: (start ?? end) as number,
    start: start as number | null,
    end: end as number | null,
    type: "meeting",
    status: "held",
    counterpart: "US",
    countries: ["KP", "US"],
    salience: 0,
    knownFrom: null,
    knownTo: null,
    isCurrent: true,
    ...more,
  };
  return row;
}

/** Rows as selections, as a reader of the index gets them: in parts of `size`, and in each in the order of time. */
export function selectionsOf(rows: readonly ColumnRow[], size = 5): Selection[] {
  const sorted = rows.toSorted((a, b) => a.sort - b.sort);
  const parts = Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
  return parts.map((part) => ({
    columns: toColumns(part),
    rows: Int32Array.from(part.keys()),
    isKept: true,
  }));
}

/** Any events around 2018, of any length up to a year, some with an open end. */
export const anyRows = fc
  .array(
    fc.record({
      at: fc.integer({ min: dayNumber("2017-01-01"), max: dayNumber("2019-12-31") }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 365 })),
      open: fc.constantFrom("none", "none", "none", "start", "end"),
      type: fc.constantFrom(...eventTypes),
      status: fc.constantFrom(...eventStatuses),
      counterpart: fc.constantFrom("US", "KR", "several"),
    }),
    { maxLength: 30 },
  )
  .map((events) =>
    events.map(({ at, length, open, ...kind }, index): ColumnRow => {
      const start = open === "start" ? null : at;
      const end = open === "end" ? null : at + length;
      return {
        ...rowOf(index + 1, { start: "2018-01-01", end: "2018-01-01" }),
        ...kind,
        start,
        end,
        sort: start ?? (end as number),
      };
    }),
  );
