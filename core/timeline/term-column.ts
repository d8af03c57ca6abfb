import { visitEncodedRows } from "#core/timeline/row-set";

/** Of some rows the terms of one kind (people, say), each with the rows that have to do with it (core/timeline/row-set.ts). */
export interface TermRows {
  terms: readonly string[];
  sets: readonly Uint8Array[];
}

/**
 * A column of which a row may hold several values, such as who took part: the terms of row `r` are those at the places
 * `starts[r]` to `starts[r + 1]` of `codes`. The other way around (the rows of a term) is how terms are stored and searched.
 */
export interface TermColumn {
  terms: readonly string[];
  starts: Int32Array;
  codes: Int32Array;
}

/** Columns are kept as long as what they are made of: at a million events 15 MB for who takes part. */
const columns = new WeakMap<TermRows, TermColumn>();

/** The column of the `size` rows of a block, made when it is first asked for. */
export function termColumnOf(size: number, rows: TermRows): TermColumn {
  const column = columns.get(rows) ?? toTermColumn(size, rows);
  columns.set(rows, column);
  return column;
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
