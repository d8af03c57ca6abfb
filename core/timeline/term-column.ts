import { visitEncodedRows } from "#core/timeline/row-set";
import type { TermRows } from "#core/timeline/tally-terms";

/**
 * A column of which a row may hold several values, such as who took part: the terms of row `r` are those at the places
 * `starts[r]` to `starts[r + 1]` of `codes`. The other way around (the rows of a term) is how terms are stored and searched.
 */
export interface TermColumn {
  terms: readonly string[];
  starts: Int32Array;
  codes: Int32Array;
}

/** The column of `size` rows, from each term with its rows. */
export function toTermColumn(size: number, { terms, sets }: TermRows): TermColumn {
  const starts = new Int32Array(size + 1);
  const add = (places: Int32Array, row: number) => {
    places[row] = (places[row] as number) + 1;
  };
  for (const set of sets) visitEncodedRows(set, (row) => add(starts, row + 1));
  for (let row = 0; row < size; row += 1) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const codes = new Int32Array(starts[size] as number);
  for (const [code, set] of sets.entries())
    visitEncodedRows(set, (row) => {
      codes[next[row] as number] = code;
      add(next, row);
    });
  return { terms, starts, codes };
}
