import type { Columns } from "#core/timeline/columns";

const currents = new WeakMap<Columns, Int32Array>();

/** The rows of today. */
export function currentRows(columns: Columns): Int32Array {
  const known = currents.get(columns);
  if (known) return known;
  const rows = rowsWhere(columns, (row) => columns.isCurrent[row] === 1);
  currents.set(columns, rows);
  return rows;
}

/** The rows of which something holds, ascending. */
export function rowsWhere({ size }: Columns, holds: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) if (holds(row)) rows[count++] = row;
  return rows.slice(0, count);
}
