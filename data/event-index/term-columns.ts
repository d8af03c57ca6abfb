import type { Columns } from "#core/timeline/columns";
import { type TermColumn, type TermRows, termColumnOf } from "#core/timeline/term-column";
import type { Database } from "#data/client";
import type { Matches } from "./matches";
import { type LedgerKind, readLedger } from "./term-ledger";

/** Who takes part, or where, of all rows that may be selected from: the column of terms of each part's columns. */
export async function readTermColumns(
  db: Database,
  { view, parts }: Matches,
  kind: LedgerKind,
): Promise<(columns: Columns) => TermColumn> {
  const ledger = await readLedger(db, view, kind);
  const places = new Map(parts.map(({ columns }, place) => [columns, place]));
  return (columns) => termColumnOf(columns.size, ledger[places.get(columns) as number] as TermRows);
}
