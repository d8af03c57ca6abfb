import { type Day, dayNumber, dayOf } from "#core/dates/calendar";
import { choicesOf, chosenCodes, countryCodes } from "#core/timeline/chosen-codes";
import type { CodedColumn } from "#core/timeline/columns";
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
    const parts: Three<FacetPart> = [
      partOf(type, chosenCodes(type, choices.type)),
      partOf(status, chosenCodes(status, choices.status)),
      partOf(countries, countryCodes(countries, filter)),
    ];
    countParts(rows, parts);
    addAll(tally.type, type.values, parts[0].counts);
    addAll(tally.status, status.values, parts[1].counts);
    for (const [code, values] of countries.values.entries()) {
      const count = parts[2].counts[code] as number;
      if (count > 0) for (const value of values) tally.country.set(value, (tally.country.get(value) ?? 0) + count);
    }
  }
  return tally;
}

type Three<T> = readonly [T, T, T];

interface FacetPart {
  codes: Uint16Array;
  /** 1 for each code that the filter asks for */
  chosen: Uint8Array;
  counts: Int32Array;
}

function partOf({ values, codes }: CodedColumn<unknown>, chosen: Uint8Array | null): FacetPart {
  return {
    codes,
    chosen: chosen ?? new Uint8Array(values.length).fill(1),
    counts: new Int32Array(values.length),
  };
}

/** A row counts for a facet if it passes the other two. Sums in place of conditions: which way these go, no machine can guess. */
function countParts(rows: Int32Array, [first, second, third]: Three<FacetPart>): void {
  const [{ codes: a, chosen: isA, counts: countsA }, { codes: b, chosen: isB, counts: countsB }] = [first, second];
  const { codes: c, chosen: isC, counts: countsC } = third;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const [codeA, codeB, codeC] = [a[row] as number, b[row] as number, c[row] as number];
    const [passesA, passesB, passesC] = [isA[codeA] as number, isB[codeB] as number, isC[codeC] as number];
    countsA[codeA] = (countsA[codeA] as number) + (passesB & passesC);
    countsB[codeB] = (countsB[codeB] as number) + (passesA & passesC);
    countsC[codeC] = (countsC[codeC] as number) + (passesA & passesB);
  }
}

function addAll(sums: Map<string, number>, values: readonly string[], counts: Int32Array): void {
  for (const [code, value] of values.entries()) {
    const count = counts[code] as number;
    if (count > 0) sums.set(value, (sums.get(value) ?? 0) + count);
  }
}
