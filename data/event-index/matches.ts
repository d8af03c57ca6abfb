import type { Day } from "#core/dates/calendar";
import type { Condition } from "#core/search/conditions";
import type { Columns } from "#core/timeline/columns";
import { countOf, seqsOf } from "#core/timeline/count-known";
import { extentOf } from "#core/timeline/count-rows";
import { keptRows } from "#core/timeline/kept-rows";
import { addRow, emptySet, intersect, isFull, type RowSet } from "#core/timeline/row-set";
import { type ColumnFilter, selectRows, selectStates } from "#core/timeline/select-rows";
import type { Selection } from "#core/timeline/tally";
import type { Database } from "#data/client";
import { whereFound } from "#data/event-filter";
import { type IndexView, openIndex } from "./index-view";
import { conditionsOf, findTermSets, type TermFilter } from "./term-sets";

/** Columns with the rows among which a filter may choose; null = all. */
interface Part {
  columns: Columns;
  allowed: RowSet | null;
}

/** Selected rows with the place of their part. */
export type PartSelection = Selection & { part: number };

/** What the terms of a filter (words, people, places, tags, publishers) leave of all rows, at one moment. */
export class Matches {
  /** the parts in the order of time, and last the rows of events that are in no block yet, which may lie anywhere */
  readonly parts: readonly Part[];

  constructor(
    parts: readonly Part[],
    /** the index as it was read for them */
    readonly view: IndexView,
    /** what was asked beyond the columns, with its names resolved */
    readonly conditions: readonly Condition[],
  ) {
    this.parts = parts;
  }

  /** equal texts mean equal data */
  get version(): string {
    return this.view.version;
  }

  /** What others of the same moment leave of these, too. */
  within(others: readonly Matches[]): Matches {
    const parts = this.parts.map(({ columns, allowed }, place) => ({
      columns,
      allowed: others.reduce((rows, { parts }) => both(rows, parts[place]?.allowed ?? null), allowed),
    }));
    return new Matches(parts, this.view, this.conditions);
  }

  /** The rows of each part that pass the rest of a filter. A selection is good until the next one is taken. */
  *select(filter: ColumnFilter): Generator<PartSelection> {
    const room = new Int32Array(Math.max(0, ...this.parts.map(({ columns }) => columns.size)));
    for (const [place, part] of this.parts.entries()) {
      const selection = selectFrom(part, filter, room);
      if (selection) yield { ...selection, part: place };
    }
  }

  /** The same for those who go over them several times; they stay good. */
  selectAll(filter: ColumnFilter): Selection[] {
    return Array.from(this.select(filter), ({ rows, ...selection }) => ({
      ...selection,
      rows: selection.isKept ? rows : rows.slice(),
    }));
  }

  /** The rows of all states in which the events of a filter ever were. A selection is good until the next one is taken. */
  *selectStates(filter: ColumnFilter): Generator<Selection> {
    const room = new Int32Array(Math.max(0, ...this.parts.map(({ columns }) => columns.size)));
    for (const { columns, allowed } of this.parts) {
      const rows = room.subarray(0, selectStates(columns, filter, allowed, room));
      if (rows.length > 0) yield { columns, rows, isKept: false };
    }
  }

  /** The same as {@link select} of one part; null where none do. */
  selectPart(filter: ColumnFilter, place: number): Selection | null {
    const part = this.parts[place] as Part;
    return selectFrom(part, filter, new Int32Array(part.columns.size));
  }

  /** The first and the last sort day of the rows that pass a filter; null where none do. */
  extent(filter: ColumnFilter): { first: Day; last: Day } | null {
    const last = this.parts.length - 1;
    const places = this.parts.slice(0, last).keys();
    const ends = [firstOf(places, (place) => this.selectPart(filter, place))];
    ends.push(firstOf([...this.parts.slice(0, last).keys()].reverse(), (place) => this.selectPart(filter, place)));
    return extentOf([...ends, this.selectPart(filter, last)].filter((selection) => selection !== null));
  }

  /** Of the rows that pass a filter the last ones by their sort day, `least` at least as far as there are so many. */
  *newest(filter: ColumnFilter, least: number): Generator<Selection> {
    const last = this.parts.length - 1;
    const loose = this.selectPart(filter, last);
    if (loose) yield loose;
    for (let [place, found] = [last - 1, 0]; place >= 0 && found < least; place -= 1) {
      const selection = this.selectPart(filter, place);
      if (selection) yield selection;
      found += selection?.rows.length ?? 0;
    }
  }

  /** How many events pass a filter: of each event at most one row does. */
  count(filter: ColumnFilter): number {
    return countOf(this.select(filter));
  }

  /** The short numbers of the events that pass a filter. */
  seqs(filter: ColumnFilter): Set<number> {
    return seqsOf(this.select(filter));
  }

  /** How many of some events, told by their short numbers, pass a filter. */
  countAmong(filter: ColumnFilter, seqs: ReadonlySet<number>): number {
    if (seqs.size === 0) return 0;
    let total = 0;
    for (const { columns, rows } of this.select(filter))
      for (const row of rows) if (seqs.has(columns.seq[row] as number)) total += 1;
    return total;
  }
}

/** Some rows of a block are kept with it; `room` takes all others. */
function selectFrom({ columns, allowed }: Part, filter: ColumnFilter, room: Int32Array): Selection | null {
  const kept = allowed === null ? keptRows(columns, filter) : null;
  const rows = kept ?? room.subarray(0, selectRows(columns, filter, allowed, room));
  return rows.length > 0 ? { columns, rows, isKept: kept !== null } : null;
}

function firstOf<T, U>(values: Iterable<T>, find: (value: T) => U | null): U | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

/** Looks up what a filter asks for beyond the columns; any filter with the same terms can then be asked of the result. */
export async function findMatches(db: Database, filter: TermFilter): Promise<Matches> {
  return matchesIn(db, await openIndex(db), filter);
}

/** The same of the index as it was read before: what several filters leave of one moment. */
export async function matchesIn(db: Database, view: IndexView, filter: TermFilter): Promise<Matches> {
  const conditions = await conditionsOf(db, view.version, filter);
  const [sets, fresh] = await Promise.all([findTermSets(db, view.blocks, conditions), findFresh(db, view, conditions)]);
  const blocks = view.blocks.map(({ columns, valid }, index) => ({
    columns,
    allowed: both(valid, sets && unlessFull(sets[index] as RowSet, columns)),
  }));
  return new Matches([...blocks, { columns: view.fresh, allowed: fresh }], view, conditions);
}

/** A word that is in every text, such as "a", asks for nothing. */
function unlessFull(set: RowSet, { size }: Columns): RowSet | null {
  return isFull(set, size) ? null : set;
}

function both(a: RowSet | null, b: RowSet | null): RowSet | null {
  return a && b ? intersect(a, b) : (a ?? b);
}

/** Events that are in no block yet are looked up where they are. */
async function findFresh(
  db: Database,
  { changed, fresh }: IndexView,
  conditions: readonly Condition[],
): Promise<RowSet | null> {
  const where = whereFound(conditions);
  if (!where || fresh.size === 0) return null;
  const found = await db.event.findMany({ where: { AND: [{ seq: { in: changed } }, where] }, select: { seq: true } });
  const seqs = new Set(found.map(({ seq }) => seq));
  const set = emptySet(fresh.size);
  for (const [row, seq] of fresh.seq.entries()) if (seqs.has(seq)) addRow(set, row);
  return set;
}
