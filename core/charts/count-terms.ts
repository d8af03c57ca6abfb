import type { Columns } from "#core/timeline/columns";
import type { Selection } from "#core/timeline/tally";
import type { TermColumn } from "#core/timeline/term-column";

/** The column of terms that belongs to columns. */
export type TermColumnOf = (columns: Columns) => TermColumn;

/** In how many events each term occurs. */
export function countTerms(selections: Iterable<Selection>, columnOf: TermColumnOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { columns, rows } of selections) {
    const { terms, starts, codes } = columnOf(columns);
    const found = new Int32Array(terms.length);
    for (const row of rows)
      for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1) {
        const code = codes[place] as number;
        found[code] = (found[code] as number) + 1;
      }
    for (const [code, count] of found.entries())
      if (count > 0) counts.set(terms[code] as string, (counts.get(terms[code] as string) ?? 0) + count);
  }
  return counts;
}

/**
 * In how many events each two of some terms occur together: in row `i` and column `j` of a square, as one array row by row,
 * those of the terms at these places; on the diagonal the events of one.
 */
export function countPairs(
  selections: Iterable<Selection>,
  columnOf: TermColumnOf,
  chosen: readonly string[],
): Int32Array {
  const size = chosen.length;
  const pairs = new Int32Array(size * size);
  const placeOf = new Map(chosen.map((term, place) => [term, place]));
  for (const { columns, rows } of selections) {
    const column = columnOf(columns);
    const places = Int32Array.from(column.terms, (term) => placeOf.get(term) ?? -1);
    for (const row of rows) addPairs(pairs, placesIn(column, places, row), size);
  }
  return pairs;
}

function addPairs(pairs: Int32Array, present: readonly number[], size: number): void {
  for (const one of present)
    for (const other of present) pairs[one * size + other] = (pairs[one * size + other] as number) + 1;
}

/** The places of the chosen terms that a row has. */
function placesIn({ starts, codes }: TermColumn, places: Int32Array, row: number): number[] {
  const present: number[] = [];
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
    const place = places[codes[at] as number] as number;
    if (place >= 0) present.push(place);
  }
  return present;
}
