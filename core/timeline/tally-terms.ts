import type { Columns } from "#core/timeline/columns";
import { addRow, emptySet, overlapWith, type RowSet } from "#core/timeline/row-set";
import type { Selection } from "#core/timeline/tally";
import { type TermRows, termColumnOf } from "#core/timeline/term-column";

/** How many events have to do with a term, and the days on which the first and the last of them begin, as numbers. */
export interface TermTally {
  count: number;
  first: number;
  last: number;
}

type Counted = readonly (readonly [string, TermTally])[];

/** What kept rows come to by term, counted once for all who ask for every event of a block. */
const keptCounts = new WeakMap<TermRows, WeakMap<Int32Array, Counted>>();

/** Adds what selected rows of a block come to by term. Of each event at most one row must be selected. */
export function tallyTerms(into: Map<string, TermTally>, selection: Selection, terms: TermRows): void {
  const { columns, rows, isKept } = selection;
  const counted = isKept ? keptCount(selection, terms) : countTerms(columns, rows, terms);
  for (const [term, found] of counted) addTally(into, term, found);
}

function keptCount({ columns, rows }: Selection, terms: TermRows): Counted {
  const ofTerms = keptCounts.get(terms) ?? new WeakMap<Int32Array, Counted>();
  keptCounts.set(terms, ofTerms);
  const counted = ofTerms.get(rows) ?? [...countTerms(columns, rows, terms)];
  ofTerms.set(rows, counted);
  return counted;
}

/** Rows of a block are in the order of days, so the first and the last row are of the first and the last day. */
function countTerms(columns: Columns, rows: Int32Array, terms: TermRows): Iterable<readonly [string, TermTally]> {
  return rows.length * fewRows < columns.size ? countOfRows(columns, rows, terms) : countOfSets(columns, rows, terms);
}

/** Where no more than one row in so many is selected, it is quicker to ask each row for its terms than each term for its rows. */
const fewRows = 3;

function* countOfRows(
  { size, sort }: Columns,
  rows: Int32Array,
  termRows: TermRows,
): Generator<readonly [string, TermTally]> {
  const { terms, starts, codes } = termColumnOf(size, termRows);
  const [counts, firsts, lasts] = [0, 1, 2].map(() => new Int32Array(terms.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1) {
      const code = codes[place] as number;
      if (counts[code] === 0) firsts[code] = row;
      lasts[code] = row;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  for (let code = 0; code < terms.length; code += 1) {
    const count = counts[code] as number;
    if (count === 0) continue;
    const [first, last] = [sort[firsts[code] as number] as number, sort[lasts[code] as number] as number];
    yield [terms[code] as string, { count, first, last }];
  }
}

function* countOfSets(
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
