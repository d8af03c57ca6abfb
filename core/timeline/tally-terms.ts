import type { Columns } from "#core/timeline/columns";
import { addRow, emptySet, overlapWith, type RowSet } from "#core/timeline/row-set";
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

/** What all rows of today come to by term, counted once for all who ask for every event of a block. */
const wholes = new WeakMap<TermRows, readonly (readonly [string, TermTally])[]>();

/** Adds what selected rows of a block come to by term. Of each event at most one row must be selected. */
export function tallyTerms(into: Map<string, TermTally>, { columns, rows, isWhole }: Selection, terms: TermRows): void {
  if (!isWhole) {
    for (const [term, found] of countTerms(columns, rows, terms)) addTally(into, term, found);
    return;
  }
  const known = wholes.get(terms) ?? [...countTerms(columns, rows, terms)];
  wholes.set(terms, known);
  for (const [term, found] of known) addTally(into, term, found);
}

/** Rows of a block are in the order of days, so the first and the last row are of the first and the last day. */
function* countTerms(
  { size, sort }: Columns,
  rows: Int32Array,
  { terms, sets }: TermRows,
): Generator<readonly [string, TermTally]> {
  const selected = emptySet(size);
  for (let place = 0; place < rows.length; place += 1) addRow(selected, rows[place] as number);
  for (const [index, term] of terms.entries()) {
    const overlap = overlapWith(sets[index] as RowSet, selected);
    if (!overlap) continue;
    const { count, first, last } = overlap;
    yield [term, { count, first: sort[first] as number, last: sort[last] as number }];
  }
}

function addTally(into: Map<string, TermTally>, term: string, { count, first, last }: TermTally): void {
  const known = into.get(term);
  if (!known) into.set(term, { count, first, last });
  else {
    known.count += count;
    if (first < known.first) known.first = first;
    if (last > known.last) known.last = last;
  }
}
