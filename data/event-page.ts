import { dayNumber } from "#core/dates/calendar";
import type { Filter } from "#core/timeline/filter";
import { type PageDay, Pages } from "#core/timeline/page";
import type { Database } from "#data/client";
import { findMatches } from "#data/event-index/matches";
import { Prisma } from "#prisma/client";

/** A stretch of a long list: `limit` events from `offset` on, or after the event whose slug is `cursor`. */
export interface Stretch {
  offset?: number;
  cursor?: string | undefined;
  limit: number;
}

/** The short numbers of the events of a stretch, in the order of the list, and how many events the list has. */
export interface EventPage {
  seqs: number[];
  total: number;
}

/**
 * Finds a stretch of the list of a filter: by sort day, last day, slug. However long the list and however far in the
 * stretch, the cost is that of counting. The cursor's event need not be in the list (any more): what follows it is.
 */
export async function findEventPage(db: Database, filter: Filter, stretch: Stretch): Promise<EventPage> {
  const matches = await findMatches(db, filter);
  const pages = new Pages(matches.parts.length, (part) => matches.selectPart(filter, part), wayOf(filter));
  const offset = stretch.cursor ? await offsetAfter(db, filter, pages, stretch.cursor) : (stretch.offset ?? 0);
  const { days, skip, total } = pages.from(offset, stretch.limit);
  const seqs: number[] = [];
  for (const day of days) seqs.push(...(day.isOrdered ? day.seqs : await inOrderOfList(db, filter, day.seqs)));
  return { seqs: seqs.slice(skip, skip + stretch.limit), total };
}

/** The list runs in the order of time; other orders are those of a table (data/sorted-list.ts). */
function wayOf({ sort }: Filter): "date" | "-date" {
  return sort === "-date" ? "-date" : "date";
}

async function offsetAfter(db: Database, filter: Filter, pages: Pages, slug: string): Promise<number> {
  const [event] = await db.$queryRaw<{ seq: number; day: string }[]>`
    SELECT e."seq", coalesce(s."sortDay", e."sortDay")::text AS day FROM ${eventsThen(filter.knownOn)}
    WHERE e."slug" = ${slug}`;
  if (!event) return 0;
  const { before, day } = pages.at(dayNumber(event.day));
  const seqs = await orderedWith(db, filter, day, event.seq);
  const place = seqs.indexOf(event.seq);
  return before + place + (day.seqs.includes(event.seq) ? 1 : 0);
}

async function orderedWith(db: Database, filter: Filter, day: PageDay, seq: number): Promise<number[]> {
  if (day.isOrdered && day.seqs.includes(seq)) return day.seqs;
  return inOrderOfList(db, filter, [...new Set([...day.seqs, seq])]);
}

/** Puts events of one day in order. */
async function inOrderOfList(db: Database, { knownOn, sort }: Filter, seqs: readonly number[]): Promise<number[]> {
  const [found] = await db.$queryRaw<{ seqs: number[] }[]>`
    SELECT array_agg(e."seq" ORDER BY CASE WHEN s."eventId" IS NULL THEN e."latest" ELSE s."latest" END, e."slug") AS seqs
    FROM ${eventsThen(knownOn)} WHERE e."seq" = ANY(${seqs}::int[])`;
  const inTime = found?.seqs ?? [];
  return sort === "date" ? inTime : inTime.reverse();
}

/** Events `e` with their states `s` of the day of knowledge, where there is one. */
function eventsThen(knownOn: string | null): Prisma.Sql {
  return Prisma.sql`"Event" e LEFT JOIN "EventState" s ON s."eventId" = e."id" AND s."knownFrom" <= ${knownOn}::date
    AND (s."knownTo" IS NULL OR s."knownTo" > ${knownOn}::date)`;
}
