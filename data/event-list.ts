import type { EventCard, EventRecord } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { whereEvent, whereState } from "#data/event-filter";
import { cardSelect, recordSelect, toCard, toRecord, toRecordOn } from "#data/event-rows";
import type { Prisma } from "#prisma/client";

/** A stretch of a long list: `limit` events from `offset` on, or after the event whose slug is `cursor`. */
export interface Stretch {
  offset?: number;
  cursor?: string | undefined;
  limit: number;
}

/** The events of a filter as cards, in its order and as of its day of knowledge; `total` counts all of them. */
export async function listEventCards(
  db: Database,
  filter: Filter,
  stretch: Stretch,
): Promise<{ events: EventCard[]; total: number }> {
  if (filter.knownOn) return listRecordsOn(db, filter, filter.knownOn, stretch);
  const where = whereEvent(filter);
  const [rows, total] = await Promise.all([
    db.event.findMany({
      where,
      select: cardSelect,
      orderBy: inOrder(filter.sort),
      ...pageOf(stretch, bySlug(stretch)),
    }),
    db.event.count({ where }),
  ]);
  return { events: rows.map((row) => toCard(row, siteUrl())), total };
}

/** The events of a filter as whole records; `next` is the cursor of the rest, null at the end. */
export async function listEventRecords(
  db: Database,
  filter: Filter,
  stretch: Stretch,
): Promise<{ events: EventRecord[]; total: number; next: string | null }> {
  const oneMore = { ...stretch, limit: stretch.limit + 1 };
  const found = filter.knownOn
    ? await listRecordsOn(db, filter, filter.knownOn, oneMore)
    : await listRecords(db, filter, oneMore);
  const events = found.events.slice(0, stretch.limit);
  return {
    events,
    total: found.total,
    next: found.events.length > stretch.limit ? (events.at(-1)?.slug ?? null) : null,
  };
}

async function listRecords(db: Database, filter: Filter, stretch: Stretch) {
  const where = whereEvent(filter);
  const [rows, total] = await Promise.all([
    db.event.findMany({
      where,
      select: recordSelect,
      orderBy: inOrder(filter.sort),
      ...pageOf(stretch, bySlug(stretch)),
    }),
    db.event.count({ where }),
  ]);
  return { events: rows.map((row) => toRecord(row, siteUrl())), total };
}

async function listRecordsOn(db: Database, filter: Filter, day: string, stretch: Stretch) {
  const where = whereState(filter, day);
  const [rows, total] = await Promise.all([
    db.eventState.findMany({
      where,
      include: { event: { select: recordSelect } },
      orderBy: statesInOrder(filter.sort),
      ...pageOf(stretch, await stateAt(db, filter, day, stretch.cursor)),
    }),
    db.eventState.count({ where }),
  ]);
  return { events: rows.map(({ event, ...state }) => toRecordOn(event, { day, state }, siteUrl())), total };
}

async function stateAt(db: Database, filter: Filter, day: string, slug: string | undefined) {
  if (!slug) return undefined;
  const state = await db.eventState.findFirst({ where: { AND: [whereState(filter, day), { event: { slug } }] } });
  return state ? { eventId_knownFrom: { eventId: state.eventId, knownFrom: state.knownFrom } } : undefined;
}

/** By sort day, last day, slug: a total order. */
export function inOrder(sort: Filter["sort"]): Prisma.EventOrderByWithRelationInput[] {
  const way = sort === "date" ? "asc" : "desc";
  return [{ sortDay: way }, { latest: way }, { slug: way }];
}

function statesInOrder(sort: Filter["sort"]): Prisma.EventStateOrderByWithRelationInput[] {
  const way = sort === "date" ? "asc" : "desc";
  return [{ sortDay: way }, { latest: way }, { event: { slug: way } }];
}

function bySlug({ cursor }: Stretch) {
  return cursor ? { slug: cursor } : undefined;
}

function pageOf<Cursor>(
  { offset = 0, limit }: Stretch,
  cursor: Cursor | undefined,
): { cursor?: Cursor; skip: number; take: number } {
  return cursor ? { cursor, skip: 1, take: limit } : { skip: offset, take: limit };
}
