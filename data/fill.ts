import { randomUUID } from "node:crypto";
import { setImmediate as nextTick } from "node:timers/promises";
import { type Cast, castOf } from "#core/synthetic/cast";
import { syntheticEvent, syntheticTag } from "#core/synthetic/synthetic-event";
import type { Database } from "#data/client";
import { Refused, withDataErrors } from "#data/errors";
import { bulkInsert } from "./bulk-insert";
import { refreshIndex } from "./event-index/refresh-index";
import { inTransaction } from "./in-transaction";
import { type Author, type Batch, newBatch, type OnProgress } from "./write-batch";
import { addEntity, markAmbiguousNames } from "./write-entity";
import { addEvents } from "./write-event";
import { learn } from "./write-known";
import { addPlaces } from "./write-place";
import { sourceKey } from "./write-source";

export interface FillOptions {
  /** how many events to add */
  events: number;
  /** equal seeds give equal events */
  seed?: number;
  /** also where the database holds real events */
  force?: boolean;
  onProgress?: OnProgress;
}

/** Rows of so many events fit well into one statement a table. */
const chunkSize = 2_000;

/** Writing the events takes about this share of the whole; the rest goes to the index. */
const writeShare = 0.75;

/**
 * Adds synthetic events, for measuring. They continue those that are there: 500 and then 9,500 are the same as 10,000.
 * What has been added stays if it is interrupted, and the next fill goes on from there.
 * @throws Refused where the database holds published events that are not synthetic, unless forced
 */
export async function fillEvents(db: Database, options: FillOptions): Promise<void> {
  const { events, seed = 1, force = false, onProgress = () => {} } = options;
  await withDataErrors(async () => {
    if (!force) await refuseRealEvents(db);
    const cast = await addCast(db, seed);
    const first = await db.eventTag.count({ where: { tagSlug: syntheticTag } });
    await addAll(db, { seed, cast, first, end: first + events }, (share) =>
      onProgress(share * writeShare, `${Math.round(share * events).toLocaleString("en")} events`),
    );
    await db.$executeRaw`ANALYZE`;
    await refreshIndex(db, (share) => onProgress(writeShare + share * (1 - writeShare), "index"));
    onProgress(1);
  });
}

async function refuseRealEvents(db: Database): Promise<void> {
  const real = await db.event.count({
    where: { state: "published", tags: { none: { tagSlug: syntheticTag } } },
    take: 1,
  });
  if (real === 0) return;
  throw new Refused(
    "This database holds real events, and synthetic ones would stand among them. Use an empty database " +
      "(DATA_DIR=.data-bench, or another DATABASE_URL), or add --force.",
  );
}

/** Synthetic people and places that are not there yet. */
async function addCast(db: Database, seed: number): Promise<Cast> {
  const cast = castOf(seed);
  await inTransaction(db, async (tx) => {
    const batch = newBatch(author());
    await learn(tx, batch.known, slugsOf(cast));
    const places = cast.places.filter(({ id }) => !batch.known.places.has(id));
    for (const entity of cast.entities) if (!batch.known.entities.has(entity.id)) addEntity(batch, entity);
    addPlaces(batch, places);
    await bulkInsert(tx, batch.rows);
    await markAmbiguousNames(tx);
  });
  return cast;
}

function slugsOf({ entities, places }: Cast) {
  return { entities: entities.map(({ id }) => id), places: places.map(({ id }) => id) };
}

interface Work {
  seed: number;
  cast: Cast;
  /** the numbers of the events to add, the last one not included */
  first: number;
  end: number;
}

/** While the database writes a chunk the next one is made. */
async function addAll(db: Database, work: Work, onProgress: (share: number) => void): Promise<void> {
  const batch = newBatch(author());
  await learn(db, batch.known, slugsOf(work.cast));
  let writing: Promise<void> = Promise.resolve();
  for (let number = work.first; number < work.end; number += chunkSize) {
    const { rows } = await toRows(db, batch, work, number);
    await writing;
    onProgress((number - work.first) / (work.end - work.first));
    writing = inTransaction(db, (tx) => bulkInsert(tx, rows));
    writing.catch(() => undefined);
    await nextTick();
  }
  await writing;
}

async function toRows(db: Database, { author, known }: Batch, work: Work, first: number): Promise<Batch> {
  const size = Math.min(chunkSize, work.end - first);
  const events = Array.from({ length: size }, (_, index) => syntheticEvent(work.seed, first + index, work.cast));
  // Only an earlier fill can have left sources that these events cite, too.
  if (work.first > 0) await learn(db, known, { sources: events.flatMap(sourceKeysOf) });
  const batch = { rows: newBatch(author).rows, author, known: { ...known, events: new Map() } };
  addEvents(batch, events);
  return batch;
}

function sourceKeysOf({ draft, history }: ReturnType<typeof syntheticEvent>): string[] {
  return [...draft.sources, ...history.map(({ source }) => source)].map(sourceKey);
}

function author(): Author {
  return { by: "fill", reason: "Synthetic, for measuring", editorId: null, groupId: randomUUID(), origin: "import" };
}
