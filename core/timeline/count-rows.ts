import { type Day, dayNumber, dayOf } from "#core/dates/calendar";
import { choicesOf, chosenCodes, countryCodes } from "#core/timeline/chosen-codes";
import type { ColumnFilter } from "#core/timeline/select-rows";
import type { Selection } from "#core/timeline/tally";
import type { YearCount } from "#core/timeline/timeline-answer";

/** The first and the last sort day of rows; null = there are none. */
export function extentOf(selections: Iterable<Selection>): { first: Day; last: Day } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { columns, rows } of selections) {
    if (rows.length === 0) continue;
    first = Math.min(first, columns.sort[rows[0] as number] as number);
    last = Math.max(last, columns.sort[rows.at(-1) as number] as number);
  }
  return first <= last ? { first: dayOf(first), last: dayOf(last) } : null;
}

/** How many rows begin in each year, in the order of years; empty years are left out. */
export function countYears(selections: Iterable<Selection>): YearCount[] {
  const years = new Map<number, number>();
  const add = (year: number, count: number) => years.set(year, (years.get(year) ?? 0) + count);
  for (const selection of selections) for (const { year, from, to } of yearRuns(selection)) add(year, to - from);
  return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** The rows of a selection by the year in which they begin: places of its rows, the last one not included. */
export function* yearRuns({
  columns: { sort },
  rows,
}: Selection): Generator<{ year: number; from: number; to: number }> {
  // The rows come in the order of time: only where a year ends it is asked which one comes.
  for (let from = 0; from < rows.length; ) {
    const year = yearOf(sort[rows[from] as number] as number);
    const end = year < 9999 ? dayNumber(`${String(year + 1).padStart(4, "0")}-01-01`) : Number.POSITIVE_INFINITY;
    let to = (sort[rows.at(-1) as number] as number) < end ? rows.length : from;
    while (to < rows.length && (sort[rows[to] as number] as number) < end) to += 1;
    yield { year, from, to };
    from = to;
  }
}

function yearOf(day: number): number {
  return Number(dayOf(day).slice(0, 4));
}

/** How many rows begin on each day, for the rows of few days. */
export function countDays(selections: Iterable<Selection>): { day: Day; count: number }[] {
  const days = new Map<number, number>();
  for (const { columns, rows } of selections)
    for (const row of rows) {
      const day = columns.sort[row] as number;
      days.set(day, (days.get(day) ?? 0) + 1);
    }
  return [...days].map(([day, count]) => ({ day: dayOf(day), count }));
}

/** Counts by value. */
export interface FacetTally {
  type: Map<string, number>;
  status: Map<string, number>;
  country: Map<string, number>;
}

/**
 * How many events each choice of type, status and country would give, each facet counted without what the filter itself
 * asks of it. `selections` are those of the filter without the three.
 */
export function countFacets(selections: Iterable<Selection>, filter: ColumnFilter): FacetTally {
  const tally: FacetTally = { type: new Map(), status: new Map(), country: new Map() };
  const choices = choicesOf(filter);
  for (const { columns, rows } of selections) {
    const { type, status, countries } = columns;
    const flags = [
      chosenCodes(type, choices.type),
      chosenCodes(status, choices.status),
      countryCodes(countries, filter),
    ] as const;
    const counts = [type, status, countries].map(({ values }) => new Int32Array(values.length));
    const columnCodes = [type.codes, status.codes, countries.codes] as const;
    for (const row of rows) countRow(row, columnCodes, flags, counts);
    addAll(tally.type, type.values, counts[0] as Int32Array);
    addAll(tally.status, status.values, counts[1] as Int32Array);
    for (const [code, values] of countries.values.entries())
      addAll(tally.country, values, new Int32Array(values.length).fill(counts[2]?.[code] as number));
  }
  return tally;
}

type Three<T> = readonly [T, T, T];

/** A row counts for a facet if it passes the other two. */
function countRow(
  row: number,
  columns: Three<Uint16Array>,
  flags: Three<Uint8Array | null>,
  counts: Int32Array[],
): void {
  const [a, b, c] = [columns[0][row] as number, columns[1][row] as number, columns[2][row] as number];
  const first = flags[0] === null || flags[0][a] === 1;
  const second = flags[1] === null || flags[1][b] === 1;
  const third = flags[2] === null || flags[2][c] === 1;
  if (second && third) (counts[0] as Int32Array)[a] = ((counts[0] as Int32Array)[a] as number) + 1;
  if (first && third) (counts[1] as Int32Array)[b] = ((counts[1] as Int32Array)[b] as number) + 1;
  if (first && second) (counts[2] as Int32Array)[c] = ((counts[2] as Int32Array)[c] as number) + 1;
}

function addAll(sums: Map<string, number>, values: readonly string[], counts: Int32Array): void {
  for (const [code, value] of values.entries()) {
    const count = counts[code] as number;
    if (count > 0) sums.set(value, (sums.get(value) ?? 0) + count);
  }
}
