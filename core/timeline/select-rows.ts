import { dayNumber } from "#core/dates/calendar";
import { always, type CodedColumn, type Columns, never } from "#core/timeline/columns";
import type { Filter } from "#core/timeline/filter";
import type { RowSet } from "#core/timeline/row-set";

/** The part of a filter that the columns answer. */
export type ColumnFilter = Pick<Filter, "from" | "to" | "certainty" | "type" | "status" | "country" | "knownOn">;

/**
 * Writes the numbers of the rows that pass a filter to `out`, ascending, and tells how many there are. `allowed` are the
 * rows that pass what the columns do not know, null = all; `out` must have room for all rows.
 */
export function selectRows(columns: Columns, filter: ColumnFilter, allowed: RowSet | null, out: Int32Array): number {
  const from = filter.from ? dayNumber(filter.from) : always;
  const to = filter.to ? dayNumber(filter.to) : never;
  const passes = compile(columns, filter, allowed);
  const reaches = reachOf(columns, { from, to, certainty: filter.certainty });
  const [first, end] = [firstFrom(columns.sort, from), firstFrom(columns.sort, to === never ? never : to + 1)];
  const { spanning } = columns;
  let count = 0;
  let at = 0;
  const takeSpanning = (limit: number) => {
    for (; at < spanning.length && (spanning[at] as number) < limit; at += 1) {
      const row = spanning[at] as number;
      if (reaches(row) && passes(row)) out[count++] = row;
    }
  };
  takeSpanning(first);
  for (let row = first; row < end; row += 1) if (passes(row) && reaches(row)) out[count++] = row;
  at = firstFrom(spanning, end);
  takeSpanning(columns.size);
  return count;
}

/** The first place of an ascending column whose value is at least `value`. */
export function firstFrom(column: Int32Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which values of a coded column are chosen; null = all. */
export function chosenCodes<T>(column: CodedColumn<T>, isChosen: ((value: T) => boolean) | null): Uint8Array | null {
  return isChosen && Uint8Array.from(column.values, (value) => (isChosen(value) ? 1 : 0));
}

/** The choices of a filter as flags of a block's codes. */
export function choicesOf({ type, status, country }: ColumnFilter) {
  return {
    type: type.length > 0 ? (value: string) => (type as string[]).includes(value) : null,
    status: status.length > 0 ? (value: string) => (status as string[]).includes(value) : null,
    country: country.length > 0 ? (values: readonly string[]) => values.some((value) => country.includes(value)) : null,
  };
}

/** Everything but the days. Each condition that a filter does not set is left out of the loop. */
function compile(columns: Columns, filter: ColumnFilter, allowed: RowSet | null): (row: number) => boolean {
  const choices = choicesOf(filter);
  const type = chosenCodes(columns.type, choices.type);
  const status = chosenCodes(columns.status, choices.status);
  const country = chosenCodes(columns.countries, choices.country);
  const isKnown = knowledgeOf(columns, filter.knownOn);
  return (row) =>
    isKnown(row) &&
    (type === null || type[columns.type.codes[row] as number] === 1) &&
    (status === null || status[columns.status.codes[row] as number] === 1) &&
    (country === null || country[columns.countries.codes[row] as number] === 1) &&
    (allowed === null || (((allowed[row >> 3] as number) >> (row & 7)) & 1) === 1);
}

/** Of the rows of one event, that of today or that of a day of knowledge. */
function knowledgeOf({ isCurrent, knownFrom, knownTo }: Columns, knownOn: string | null): (row: number) => boolean {
  if (knownOn === null) return (row) => isCurrent[row] === 1;
  const day = dayNumber(knownOn);
  return (row) => (knownFrom[row] as number) <= day && day < (knownTo[row] as number);
}

interface Reach {
  from: number;
  to: number;
  certainty: Filter["certainty"];
}

/** "Certain": the whole of the row's days lies in the window; "possible": they touch it. */
function reachOf({ start, end }: Columns, { from, to, certainty }: Reach): (row: number) => boolean {
  if (from === always && to === never) return () => true;
  return certainty === "certain"
    ? (row) => (start[row] as number) >= from && (end[row] as number) <= to
    : (row) => (end[row] as number) >= from && (start[row] as number) <= to;
}
