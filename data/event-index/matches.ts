import type { Columns } from "#core/timeline/columns";
import { addRow, emptySet, intersect, type RowSet } from "#core/timeline/row-set";
import { type ColumnFilter, selectRows } from "#core/timeline/select-rows";
import type { Selection } from "#core/timeline/tally";
import type { Database } from "#data/client";
import { whereFound } from "#data/event-filter";
import { type IndexView, openIndex } from "./index-view";
import { findTermSets, type TermFilter } from "./term-sets";

/** Columns with the rows among which a filter may choose; null = all. */
interface Part {
  columns: Columns;
  allowed: RowSet | null;
}

/** What the terms of a filter (words, people, places, tags, publishers) leave of all rows, at one moment. */
export class Matches {
  /** the parts in the order of time, and last the rows of events that are in no block yet, which may lie anywhere */
  readonly parts: readonly Part[];

  constructor(
    parts: readonly Part[],
    /** equal texts mean equal data */
    readonly version: string,
  ) {
    this.parts = parts;
  }

  /** The rows of each part that pass the rest of a filter. A selection is good until the next one is taken. */
  *select(filter: ColumnFilter): Generator<Selection> {
    const room = new Int32Array(Math.max(0, ...this.parts.map(({ columns }) => columns.size)));
    for (const { columns, allowed } of this.parts) {
      const count = selectRows(columns, filter, allowed, room);
      if (count > 0) yield { columns, rows: room.subarray(0, count) };
    }
  }

  /** The same of one part; null where none do. */
  selectPart(filter: ColumnFilter, part: number): Selection | null {
    const { columns, allowed } = this.parts[part] as Part;
    const rows = new Int32Array(columns.size);
    const count = selectRows(columns, filter, allowed, rows);
    return count > 0 ? { columns, rows: rows.subarray(0, count) } : null;
  }

  /** How many events pass a filter: of each event at most one row does. */
  count(filter: ColumnFilter): number {
    let total = 0;
    for (const { rows } of this.select(filter)) total += rows.length;
    return total;
  }
}

/** Looks up what a filter asks for beyond the columns; any filter with the same terms can then be asked of the result. */
export async function findMatches(db: Database, filter: TermFilter): Promise<Matches> {
  const view = await openIndex(db);
  const [sets, fresh] = await Promise.all([findTermSets(db, view.blocks, filter), findFresh(db, view, filter)]);
  const blocks = view.blocks.map(({ columns, valid }, index) => ({ columns, allowed: both(valid, sets?.[index]) }));
  return new Matches([...blocks, { columns: view.fresh, allowed: fresh }], view.version);
}

function both(a: RowSet | null, b: RowSet | null = null): RowSet | null {
  return a && b ? intersect(a, b) : (a ?? b);
}

/** Events that are in no block yet are looked up where they are. */
async function findFresh(db: Database, { changed, fresh }: IndexView, filter: TermFilter): Promise<RowSet | null> {
  const where = whereFound(filter);
  if (!where || fresh.size === 0) return null;
  const found = await db.event.findMany({ where: { AND: [{ seq: { in: changed } }, where] }, select: { seq: true } });
  const seqs = new Set(found.map(({ seq }) => seq));
  const set = emptySet(fresh.size);
  for (const [row, seq] of fresh.seq.entries()) if (seqs.has(seq)) addRow(set, row);
  return set;
}
