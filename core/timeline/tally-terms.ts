import { type RowSet, visitEncodedRows } from "#core/timeline/row-set";
import type { Selection } from "#core/timeline/tally";

/** Of some rows the terms of one kind (people, say), each with the rows that have to do with it (core/timeline/row-set.ts). */
export interface TermRows {
  terms: readonly string[];
  sets: readonly Uint8Array[];
}

/** How many events have to do with a term, and the days on which the first and the last of them begin, as numbers. */
export interface TermTally {
  count: number;
  first: number;
  last: number;
}

/** Adds what selected rows of a block come to by term. Of each event at most one row must be selected. */
export function tallyTerms(
  into: Map<string, TermTally>,
  { columns, rows }: Selection,
  { terms, sets }: TermRows,
): void {
  const isSelected = new Uint8Array(columns.size);
  for (const row of rows) isSelected[row] = 1;
  for (const [index, term] of terms.entries()) {
    const found = tallySet(sets[index] as Uint8Array, isSelected, columns.sort);
    if (found.count > 0) addTally(into, term, found);
  }
}

function tallySet(set: RowSet, isSelected: Uint8Array, sort: Int32Array): TermTally {
  let [count, first, last] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  visitEncodedRows(set, (row) => {
    if (isSelected[row] !== 1) return;
    const day = sort[row] as number;
    count += 1;
    if (day < first) first = day;
    if (day > last) last = day;
  });
  return { count, first, last };
}

function addTally(into: Map<string, TermTally>, term: string, { count, first, last }: TermTally): void {
  const known = into.get(term);
  if (!known) into.set(term, { count, first, last });
  else {
    known.count += count;
    known.first = Math.min(known.first, first);
    known.last = Math.max(known.last, last);
  }
}
