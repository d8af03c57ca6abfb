import { sortDayOf } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import { matchesFilter } from "#core/timeline/matches-filter";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { readVersion } from "#data/event-index/index-view";
import { findMatches } from "#data/event-index/matches";
import { conditionsOf } from "#data/event-index/term-sets";
import { openRecords } from "#data/event-list";
import { type EventPlace, openEventList } from "#data/event-page";
import { toRecord } from "#data/event-rows";
import { findEventAsOf, listChangedSince, readSnapshots, recordSelectAsOf } from "#data/event-snapshots";

/** Large enough that the statements of a page are few beside its rows, small enough for the memory of many readers. */
const pageSize = 200;
/**
 * So many records of a page are made at a time. The rest waits as text: what a file needs stays so little that it goes with the
 * young garbage, and a chunk of text so short that it is nowhere kept among the large ones.
 */
const madeAtOnce = 40;

/**
 * All events of a filter as whole records, page by page in the order of time, however many there are: the same rows that
 * the list shows. Which they are is settled at the start, so a change meanwhile moves none; an event that is withdrawn
 * before its page is read is left out. No transaction is held open: a slow reader would keep everybody else from the
 * embedded engine. With `asOfVersion` they are as they were published in that version of the dataset; the filter must not
 * ask for a day of knowledge then.
 */
export async function* streamEvents(
  db: Database,
  filter: Filter,
  asOfVersion: number | null = null,
): AsyncGenerator<EventRecord[]> {
  if (asOfVersion !== null) yield* streamThen(db, filter, asOfVersion, null);
  else {
    const read = (seqs: number[]) => openRecords(db, seqs, filter.knownOn);
    yield* streamPages({ db, filter, read }, null);
  }
}

/** A page of what a filter found in a version of the dataset; `next` is the cursor of the rest, null at the end. */
export async function listEventsAsOf(
  db: Database,
  filter: Filter,
  version: number,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ events: EventRecord[]; total: number; next: string | null }> {
  const before = cursor ? await findEventAsOf(db, cursor, version) : null;
  const events: EventRecord[] = [];
  for await (const page of streamThen(db, filter, version, before && placeOf(before))) {
    events.push(...page);
    if (events.length > limit) break;
  }
  const shown = events.slice(0, limit);
  const next = events.length > limit ? (shown.at(-1)?.slug ?? null) : null;
  return { events: shown, total: await countEventsAsOf(db, filter, version), next };
}

/** How many events a filter found in a version of the dataset. */
export async function countEventsAsOf(db: Database, filter: Filter, version: number): Promise<number> {
  const changed = await listChangedSince(db, version);
  const [matches, seqs] = await Promise.all([findMatches(db, filter), seqsOf(db, changed)]);
  const snapshots = await readSnapshots(db, [...changed], version);
  const then = snapshots.filter((snapshot) => matchesFilter(snapshot, filter, matches.conditions)).length;
  return matches.count(filter) - matches.countAmong(filter, seqs) + then;
}

async function seqsOf(db: Database, ids: ReadonlySet<string>): Promise<Set<number>> {
  const [found] = await db.$queryRaw<{ seqs: number[] | null }[]>`
    SELECT array_agg("seq") AS seqs FROM "Event" WHERE "id" = ANY(${[...ids]}::uuid[])`;
  return new Set(found?.seqs ?? []);
}

/**
 * What was published in a version: the events of now that nobody has changed since, in line with those that somebody has,
 * as they were. The changed ones are held in memory; the versions that people cite are seldom old.
 */
async function* streamThen(
  db: Database,
  filter: Filter,
  version: number,
  after: EventPlace | null,
): AsyncGenerator<EventRecord[]> {
  const changed = await listChangedSince(db, version);
  const compare = filter.sort === "-date" ? (a: EventPlace, b: EventPlace) => comparePlaces(b, a) : comparePlaces;
  const byPlace = (a: EventRecord, b: EventRecord) => compare(placeOf(a), placeOf(b));
  const conditions = await conditionsOf(db, await readVersion(db), filter);
  const waiting = (await readSnapshots(db, [...changed], version))
    .filter(
      (snapshot) =>
        matchesFilter(snapshot, filter, conditions) && (!after || compare(placeOf(snapshot.event), after) > 0),
    )
    .map(({ event }) => event)
    .sort(byPlace);
  const read = (seqs: number[]) => findRecordsAsOf(db, seqs, version);
  for await (const page of streamPages({ db, filter, read }, after)) {
    const unchanged = page.filter(({ id }) => !changed.has(id));
    const last = unchanged.at(-1);
    if (!last) continue;
    const end = waiting.findIndex((event) => byPlace(event, last) > 0);
    const due = waiting.splice(0, end < 0 ? waiting.length : end);
    yield [...unchanged, ...due].sort(byPlace);
  }
  if (waiting.length > 0) yield waiting;
}

/** Records with the claims alone that had come by a version. */
async function findRecordsAsOf(db: Database, seqs: number[], version: number): Promise<EventRecord[]> {
  const where = { seq: { in: seqs }, state: "published" } as const;
  const rows = await db.event.findMany({ where, select: { ...recordSelectAsOf(version), seq: true } });
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = bySeq.get(seq);
    return row ? [toRecord(row, siteUrl())] : [];
  });
}

/** The order of lists: by sort day, last day (open ones last), slug. */
function comparePlaces(a: EventPlace, b: EventPlace): number {
  const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return byText(a.sortDay, b.sortDay) || byText(a.latest ?? afterAll, b.latest ?? afterAll) || byText(a.slug, b.slug);
}

/** Follows every day as text. */
const afterAll = "~";

function placeOf({ earliest, latest, slug }: EventRecord): EventPlace {
  return { sortDay: sortDayOf({ earliest, latest }), latest, slug };
}

/** How the events of a page are read. */
interface PageSource {
  db: Database;
  filter: Filter;
  read: (seqs: number[]) => Promise<Iterable<EventRecord>>;
}

async function* streamPages({ db, filter, read }: PageSource, after: EventPlace | null): AsyncGenerator<EventRecord[]> {
  const list = await openEventList(db, filter);
  const readFrom = async (offset: number) =>
    offset < list.total ? read(await list.read(offset, pageSize)) : Promise.resolve(null);
  let offset = after ? await list.offsetAfter(after) : 0;
  let page = await readFrom(offset);
  while (page) {
    offset += pageSize;
    const following = readFrom(offset);
    // Read ahead while the reader takes this page; if it never asks on, a failure of the next page concerns nobody.
    following.catch(() => {});
    yield* inSlices(page);
    page = await following;
  }
}

function* inSlices(page: Iterable<EventRecord>): Generator<EventRecord[]> {
  let slice: EventRecord[] = [];
  for (const record of page) {
    slice.push(record);
    if (slice.length < madeAtOnce) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
