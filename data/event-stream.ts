import { sortDayOf } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import { matchesFilter } from "#core/timeline/matches-filter";
import type { Database } from "#data/client";
import { toDate } from "#data/day";
import { siteUrl } from "#data/env";
import { whereEvent, whereState } from "#data/event-filter";
import { type RecordRow, recordSelect, toRecord, toRecordOn } from "#data/event-rows";
import { findEventAsOf, listChangedSince, readSnapshots, recordSelectAsOf } from "#data/event-snapshots";
import type { Prisma } from "#prisma/client";

/** Large enough that the statements of a page are few beside its rows, small enough for the memory of many readers. */
const pageSize = 200;

/** Where a page ended: what the next one comes after. */
interface Place {
  sortDay: Date;
  latest: Date | null;
  slug: string;
}

interface Page {
  events: EventRecord[];
  end: Place | null;
}

/**
 * All events of a filter as whole records, page by page in the order of time, however many there are: the same rows that
 * the list shows. Each page is asked for by what follows the last row of the one before, so a change meanwhile moves no
 * other row; an event that is re-dated while it is read may be given twice or not at all. No transaction is held open: a
 * slow reader would keep everybody else from the embedded engine. With `asOfVersion` they are as they were published in
 * that version of the dataset; the filter must not ask for a day of knowledge then.
 */
export async function* streamEvents(
  db: Database,
  filter: Filter,
  asOfVersion: number | null = null,
): AsyncGenerator<EventRecord[]> {
  if (asOfVersion === null) yield* streamNow({ db, filter, select: recordSelect }, null);
  else yield* streamThen(db, filter, asOfVersion, null);
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
  const changed = [...(await listChangedSince(db, version))];
  const snapshots = await readSnapshots(db, changed, version);
  let count = await db.event.count({ where: whereEvent(filter) });
  for (let start = 0; start < changed.length; start += pageSize)
    count -= await db.event.count({
      where: { AND: [whereEvent(filter), { id: { in: changed.slice(start, start + pageSize) } }] },
    });
  return count + snapshots.filter((snapshot) => matchesFilter(snapshot, filter)).length;
}

/**
 * What was published in a version: the events of now that nobody has changed since, in line with those that somebody has,
 * as they were. The changed ones are held in memory; the versions that people cite are seldom old.
 */
async function* streamThen(
  db: Database,
  filter: Filter,
  version: number,
  after: Place | null,
): AsyncGenerator<EventRecord[]> {
  const changed = await listChangedSince(db, version);
  const compare = filter.sort === "-date" ? (a: Place, b: Place) => comparePlaces(b, a) : comparePlaces;
  const byPlace = (a: EventRecord, b: EventRecord) => compare(placeOf(a), placeOf(b));
  const waiting = (await readSnapshots(db, [...changed], version))
    .filter((snapshot) => matchesFilter(snapshot, filter) && (!after || compare(placeOf(snapshot.event), after) > 0))
    .map(({ event }) => event)
    .sort(byPlace);
  for await (const page of streamNow({ db, filter, select: recordSelectAsOf(version) }, after)) {
    const unchanged = page.filter(({ id }) => !changed.has(id));
    const last = unchanged.at(-1);
    if (!last) continue;
    const end = waiting.findIndex((event) => byPlace(event, last) > 0);
    const due = waiting.splice(0, end < 0 ? waiting.length : end);
    yield [...unchanged, ...due].sort(byPlace);
  }
  if (waiting.length > 0) yield waiting;
}

/** The order of the database's pages: by sort day, last day (open ones last), address. */
function comparePlaces(a: Place, b: Place): number {
  const byDay = a.sortDay.getTime() - b.sortDay.getTime();
  const byEnd = (a.latest?.getTime() ?? Number.POSITIVE_INFINITY) - (b.latest?.getTime() ?? Number.POSITIVE_INFINITY);
  // Two open ends differ by no number.
  return byDay || byEnd || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);
}

function placeOf({ earliest, latest, slug }: EventRecord): Place {
  return { sortDay: toDate(sortDayOf({ earliest, latest })), latest: latest === null ? null : toDate(latest), slug };
}

async function* streamNow(source: PageSource, after: Place | null): AsyncGenerator<EventRecord[]> {
  let page = await readPage(source, after);
  while (page.events.length > 0) {
    const following = page.end && readPage(source, page.end);
    // Read ahead while the reader takes this page; if it never asks on, a failure of the next page concerns nobody.
    following?.catch(() => {});
    yield page.events;
    if (!following) return;
    page = await following;
  }
}

/** What pages are made of. */
interface PageSource {
  db: Database;
  filter: Filter;
  select: typeof recordSelect;
}

function readPage(source: PageSource, after: Place | null): Promise<Page> {
  const { knownOn } = source.filter;
  return knownOn ? readStates(source, knownOn, after) : readEvents(source, after);
}

async function readEvents({ db, filter, select }: PageSource, after: Place | null): Promise<Page> {
  const rows = await db.event.findMany({
    where: { AND: [whereEvent(filter), after ? followsInTime(filter.sort, after, (slug) => ({ slug })) : {}] },
    select: { ...select, sortDay: true },
    orderBy: [{ sortDay: wayOf(filter.sort) }, { latest: wayOf(filter.sort) }, { slug: wayOf(filter.sort) }],
    take: pageSize,
  });
  return { events: rows.map((row) => toRecord(row, siteUrl())), end: endOf(rows) };
}

async function readStates({ db, filter, select }: PageSource, day: string, after: Place | null): Promise<Page> {
  const way = wayOf(filter.sort);
  const rows = await db.eventState.findMany({
    where: {
      AND: [
        whereState(filter, day),
        after ? followsInTime(filter.sort, after, (slug) => ({ event: { is: { slug } } })) : {},
      ],
    },
    include: { event: { select } },
    orderBy: [{ sortDay: way }, { latest: way }, { event: { slug: way } }],
    take: pageSize,
  });
  const events = rows.map(({ event, ...state }) => toRecordOn(event as RecordRow, { day, state }, siteUrl()));
  return { events, end: endOf(rows.map(({ event, ...state }) => ({ ...state, slug: event.slug }))) };
}

/** A page that is not full is the last. */
function endOf(rows: readonly Place[]): Place | null {
  return rows.length === pageSize ? (rows.at(-1) ?? null) : null;
}

function wayOf(sort: Filter["sort"]): Prisma.SortOrder {
  return sort === "-date" ? "desc" : "asc";
}

/** `slug` is a column of events, and of the event of a state. */
type OfSlug<Where> = (condition: Prisma.StringFilter) => Where;

/**
 * What comes after a row in the order of sort day, last day and slug. PostgreSQL counts an open last day (null) as later
 * than all others. The bound on the sort day alone lets the index find the place.
 */
function followsInTime<Where>(sort: Filter["sort"], { sortDay, latest, slug }: Place, ofSlug: OfSlug<Where>) {
  if (wayOf(sort) === "asc") {
    const afterSlug = { latest, ...ofSlug({ gt: slug }) };
    const sameDay = latest ? [{ latest: { gt: latest } }, { latest: null }, afterSlug] : [afterSlug];
    return { AND: [{ sortDay: { gte: sortDay } }, { OR: [{ sortDay: { gt: sortDay } }, { OR: sameDay }] }] };
  }
  const beforeSlug = { latest, ...ofSlug({ lt: slug }) };
  const sameDay = latest ? [{ latest: { lt: latest } }, beforeSlug] : [{ NOT: { latest: null } }, beforeSlug];
  return { AND: [{ sortDay: { lte: sortDay } }, { OR: [{ sortDay: { lt: sortDay } }, { OR: sameDay }] }] };
}
