import type { Columns } from "#core/timeline/columns";
import type { TermRows } from "#core/timeline/tally-terms";
import { type TermColumn, toTermColumn } from "#core/timeline/term-column";
import type { Database } from "#data/client";
import type { Matches } from "./matches";
import { type LedgerKind, readLedger } from "./term-ledger";

/** A ledger turned around is kept as long as the ledger: at a million events 15 MB. */
const caches = new WeakMap<TermRows, TermColumn>();

/** Who takes part, or where, of all rows that may be selected from: the column of terms of each part's columns. */
export async function readTermColumns(
  db: Database,
  { view, parts }: Matches,
  kind: LedgerKind,
): Promise<(columns: Columns) => TermColumn> {
  const ledger = await readLedger(db, view, kind);
  const places = new Map(parts.map(({ columns }, place) => [columns, place]));
  return (columns) => {
    const rows = ledger[places.get(columns) as number] as TermRows;
    const column = caches.get(rows) ?? toTermColumn(columns.size, rows);
    caches.set(rows, column);
    return column;
  };
}
