import { dayNumber } from "#core/dates/calendar";
import { parseQuery } from "#core/search/parse-query";
import type { ColumnTerm } from "#core/search/search-query";
import { choicesOf, chosenCodes, countryCodes } from "#core/timeline/chosen-codes";
import { always, type Columns, never } from "#core/timeline/columns";
import { currentRows } from "#core/timeline/current-rows";
import type { Filter } from "#core/timeline/filter";
import type { RowSet } from "#core/timeline/row-set";
import { type Days, endOf, firstFrom, takeRange, takeTouching } from "#core/timeline/touching-rows";

/** The part of a filter that the columns answer. */
export type ColumnFilter = Pick<Filter, "from" | "to" | "certainty" | "type" | "status" | "country" | "knownOn" | "q">;

/**
 * Writes the numbers of the rows that pass a filter to `out`, ascending, and tells how many there are. `allowed` are the
 * rows that pass what the columns do not know, null = all; `out` must have room for all rows. Each condition goes over
 * the rows that are left by itself: a loop without calls is what makes a million rows quick.
 */
export function selectRows(columns: Columns, filter: ColumnFilter, allowed: RowSet | null, out: Int32Array): number {
  const from = filter.from ? dayNumber(filter.from) : always;
  const to = filter.to ? dayNumber(filter.to) : never;
  const isWhole = allowed === null && filter.certainty === "possible" && holdsAll(columns, { from, to });
  const then = isWhole
    ? takeAll(columns, filter, out)
    : takeSome(columns, filter, { days: { from, to }, allowed, out });
  return then === 0 ? 0 : keepAsked(columns, filter, out, keepChoices(columns, filter, out, then));
}

/** Whether all rows of a block begin within days. */
function holdsAll({ sort, size }: Columns, { from, to }: Days): boolean {
  return size > 0 && from <= (sort[0] as number) && (sort[size - 1] as number) <= to;
}

/** The rows of today, or of a day of knowledge, of a whole block: in one go, where others take and leave out again. */
function takeAll(columns: Columns, { knownOn }: ColumnFilter, out: Int32Array): number {
  if (knownOn) return takeKnown(columns, dayNumber(knownOn), out);
  const rows = currentRows(columns);
  out.set(rows);
  return rows.length;
}

function takeKnown({ size, knownFrom, knownTo }: Columns, day: number, out: Int32Array): number {
  let count = 0;
  for (let row = 0; row < size; row += 1)
    if ((knownFrom[row] as number) <= day && day < (knownTo[row] as number)) out[count++] = row;
  return count;
}

interface Choice {
  days: Days;
  allowed: RowSet | null;
  out: Int32Array;
}

function takeSome(columns: Columns, { certainty, knownOn }: ColumnFilter, { days, allowed, out }: Choice): number {
  const count =
    certainty === "certain"
      ? keepWithin(columns, days, out, takeBeginning(columns, days, allowed, out))
      : takeTouching(columns, days, allowed, out);
  return knownOn ? keepKnown(columns, dayNumber(knownOn), out, count) : keepCurrent(columns, out, count);
}

/**
 * The same of all that was ever known of events: one row for each state whose day is known. Whether a state may or must
 * lie in the window makes no difference to when it was known.
 */
export function selectStates(columns: Columns, filter: ColumnFilter, allowed: RowSet | null, out: Int32Array): number {
  const from = filter.from ? dayNumber(filter.from) : always;
  const to = filter.to ? dayNumber(filter.to) : never;
  const count = keepDated(columns, out, takeTouching(columns, { from, to }, allowed, out));
  return keepAsked(columns, { ...filter, certainty: "possible" }, out, keepChoices(columns, filter, out, count));
}

const noTerms: readonly ColumnTerm[] = [];
let lastAsked: { q: string; terms: readonly ColumnTerm[] } = { q: "", terms: noTerms };

/** What the words of a filter ask of columns. The last answer is kept: block after block asks the same. */
export function columnTerms(q: string | null): readonly ColumnTerm[] {
  if (q === null) return noTerms;
  if (lastAsked.q !== q) lastAsked = { q, terms: parseQuery(q).columns };
  return lastAsked.terms;
}

function keepAsked(columns: Columns, { q, certainty }: ColumnFilter, out: Int32Array, taken: number): number {
  return columnTerms(q).reduce((count, term) => keepTerm(columns, term, certainty, { out, count }), taken);
}

interface Taken {
  out: Int32Array;
  count: number;
}

function keepTerm(columns: Columns, term: ColumnTerm, certainty: Filter["certainty"], { out, count }: Taken): number {
  if (term.field === "date") {
    const days = { from: term.from ? dayNumber(term.from) : always, to: term.to ? dayNumber(term.to) : never };
    return certainty === "certain" ? keepWithin(columns, days, out, count) : keepTouching(columns, days, out, count);
  }
  const { field, values, not } = term;
  const isOne = (value: string) => values.includes(value);
  if (field === "country") {
    const { countries } = columns;
    return keepChosen(
      countries.codes,
      chosenCodes(countries, (all) => all.some(isOne) !== not),
      out,
      count,
    );
  }
  return keepChosen(
    columns[field].codes,
    chosenCodes(columns[field], (value) => isOne(value) !== not),
    out,
    count,
  );
}

function keepChoices(columns: Columns, filter: ColumnFilter, out: Int32Array, taken: number): number {
  const { type, status, countries } = columns;
  const choices = choicesOf(filter);
  let count = keepChosen(type.codes, chosenCodes(type, choices.type), out, taken);
  count = keepChosen(status.codes, chosenCodes(status, choices.status), out, count);
  return keepChosen(countries.codes, countryCodes(countries, filter), out, count);
}

/** The rows that begin within days. */
function takeBeginning({ sort }: Columns, { from, to }: Days, allowed: RowSet | null, out: Int32Array): number {
  return takeRange({ first: firstFrom(sort, from), end: endOf(sort, to) }, allowed, out, 0);
}

function keepTouching({ start, end }: Columns, { from, to }: Days, out: Int32Array, count: number): number {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = out[place] as number;
    if ((end[row] as number) >= from && (start[row] as number) <= to) out[kept++] = row;
  }
  return kept;
}

function keepWithin({ start, end }: Columns, { from, to }: Days, out: Int32Array, count: number): number {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = out[place] as number;
    if ((start[row] as number) >= from && (end[row] as number) <= to) out[kept++] = row;
  }
  return kept;
}

/** Of the rows of one event, that of today. */
function keepCurrent({ isCurrent }: Columns, out: Int32Array, count: number): number {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = out[place] as number;
    out[kept] = row;
    kept += isCurrent[row] as number;
  }
  return kept;
}

/** Of the rows of one event, that of a day of knowledge. */
function keepKnown({ knownFrom, knownTo }: Columns, day: number, out: Int32Array, count: number): number {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = out[place] as number;
    if ((knownFrom[row] as number) <= day && day < (knownTo[row] as number)) out[kept++] = row;
  }
  return kept;
}

function keepDated({ knownFrom }: Columns, out: Int32Array, count: number): number {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = out[place] as number;
    if (knownFrom[row] !== never) out[kept++] = row;
  }
  return kept;
}

function keepChosen(codes: Uint16Array, chosen: Uint8Array | null, out: Int32Array, count: number): number {
  if (chosen === null) return count;
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = out[place] as number;
    out[kept] = row;
    kept += chosen[codes[row] as number] as number;
  }
  return kept;
}
