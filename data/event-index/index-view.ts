import { setTimeout as sleep } from "node:timers/promises";
import { type Columns, toColumns } from "#core/timeline/columns";
import { addRow, emptySet, type RowSet } from "#core/timeline/row-set";
import type { Database } from "#data/client";
import { Unavailable } from "#data/errors";
import { plannedOnce } from "#data/planned-once";
import { listRows } from "./index-rows";
import { refreshIndex, stepIndex } from "./refresh-index";
import { readBlocks } from "./stored-blocks";
import { tendBlocks } from "./tend-blocks";

/** A block as it is to be read: without the rows of events that have changed since. */
export interface ViewBlock {
  id: string;
  columns: Columns;
  /** the rows that still hold; null = all */
  valid: RowSet | null;
}

/** All rows at one moment: those of blocks, in the order of time, and those of events that are in no block yet. */
export interface IndexView {
  blocks: ViewBlock[];
  fresh: Columns;
  /** the short numbers of the events that `fresh` answers for, those that are gone or not published included */
  changed: number[];
  /** equal texts mean equal records of events, with all that they show of people, places, sources and articles */
  version: string;
}

/** From this many changed events on they are put into blocks before anybody is answered, if nobody else is at it. */
const mostWaiting = 2_000;

/** From this many on, once somebody has been answered. */
const manyWaiting = 256;

/** More changes than this are not even listed: whoever loads so much puts it into blocks, and everybody waits for that. */
const mostListed = 20_000;

const views = new WeakMap<Database, IndexView>();

/** While blocks are written anew a process sees this often whether somebody is still at it. */
const triesEveryMs = 5_000;
const triedAgain = new WeakMap<Database, number>();

/**
 * The index as it stands now, in the state that one statement sees.
 * @throws Unavailable where a large load does not come to its end
 */
export async function openIndex(db: Database): Promise<IndexView> {
  for (let tries = 0; tries < 100; tries += 1) {
    const listed = await listState(db);
    if (await refreshBefore(db, listed)) continue;
    const view = listed.isWhole ? await viewOf(db, listed) : null;
    if (view && listed.isRebuilt) goOn(db);
    if (view) return view;
    await sleep(Math.min(1_000, 20 * 2 ** tries));
  }
  throw new Unavailable("A large load is being taken in. Try again in a minute.");
}

/**
 * What has to be done before anybody is answered, if nobody else is at it. Where there are blocks already, a rebuild is only begun:
 * they answer until it has come to its end.
 */
async function refreshBefore(db: Database, { ids, changed, isWhole }: Listed): Promise<boolean> {
  if (isWhole) return changed.length > mostWaiting && refreshIndex(db);
  return ids.length === 0 ? refreshIndex(db) : (await stepIndex(db)) !== "nothing";
}

/** Goes on with a rebuild, whoever began it; whoever asks meanwhile does not wait for it. */
function goOn(db: Database): void {
  if (Date.now() < (triedAgain.get(db) ?? 0)) return;
  triedAgain.set(db, Date.now() + triesEveryMs);
  void refreshIndex(db).catch(() => false);
}

/** What equal data have in common, without reading the index itself; see {@link IndexView}. */
export async function readVersion(db: Database): Promise<string> {
  return (await listState(db)).version;
}

async function viewOf(db: Database, listed: Listed): Promise<IndexView | null> {
  const known = views.get(db);
  if (known?.version === listed.version) return known;
  const view = await readView(db, listed);
  if (!view) return null;
  views.set(db, view);
  if (!known) void tendBlocks(db, view.blocks).catch(() => undefined);
  if (view.changed.length > manyWaiting) void refreshIndex(db).catch(() => false);
  return view;
}

interface Listed {
  ids: string[];
  changed: number[];
  /** whether all changes are listed, and something answers for all other events */
  isWhole: boolean;
  /** whether all blocks are being written anew */
  isRebuilt: boolean;
  version: string;
}

async function listState(db: Database): Promise<Listed> {
  const [row] = await db.$queryRaw<{ ids: string; changes: string; isRebuilt: boolean }[]>`${plannedOnce}
    SELECT EXISTS (SELECT 1 FROM "EventBlock" WHERE "replacedAt" = 'infinity') AS "isRebuilt",
      (SELECT coalesce(json_agg("id" ORDER BY "firstDay"), '[]')::text FROM "EventBlock" WHERE "replacedAt" IS NULL) AS ids,
      (SELECT json_build_array(max("id"), count(*), coalesce(json_agg(DISTINCT "seq"), '[]'))::text
        FROM (SELECT "id", "seq" FROM "EventChange" LIMIT ${mostListed}) c) AS changes`;
  const { ids: list, changes, isRebuilt } = row as { ids: string; changes: string; isRebuilt: boolean };
  const [, count, changed] = JSON.parse(changes) as [number | null, number, number[]];
  const ids = JSON.parse(list) as string[];
  const isWhole = count < mostListed && !(isRebuilt && ids.length === 0);
  return { ids, changed, isWhole, isRebuilt, version: `${list} ${changes}` };
}

async function readView(db: Database, { ids, changed, version }: Listed): Promise<IndexView | null> {
  const stored = await readBlocks(db, db, ids);
  if (!stored) return null;
  const fresh = toColumns(changed.length > 0 ? await listRows(db, { seqs: changed }) : []);
  const isChanged = flags(changed);
  const blocks = stored.map(({ id, columns }) => ({ id, columns, valid: validRows(columns, isChanged) }));
  return { blocks, fresh, changed, version };
}

function flags(numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) set[number] = 1;
  return set;
}

function validRows({ seq, size }: Columns, isChanged: Uint8Array): RowSet | null {
  if (!seq.some((number) => isChanged[number] === 1)) return null;
  const rows = emptySet(size);
  for (const [row, number] of seq.entries()) if (isChanged[number] !== 1) addRow(rows, row);
  return rows;
}
