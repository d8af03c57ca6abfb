import { type Day, dayNumber } from "#core/dates/calendar";
import type { Filter } from "#core/timeline/filter";
import { type PageDay, Pages } from "#core/timeline/page";
import type { Database } from "#data/client";
import { findMatches, type Matches } from "#data/event-index/matches";
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

/** Where an event stands in the order of lists: by sort day, last day (open ones last), slug. */
export interface EventPlace {
  sortDay: Day;
  latest: Day | null;
  slug: string;
}

/**
 * Finds a stretch of the list of a filter. However long the list and however far in the stretch, the cost is that of
 * counting. The cursor's event need not be in the list (any more): what follows it is.
 */
export async function findEventPage(db: Database, filter: Filter, stretch: Stretch): Promise<EventPage> {
  const list = await openEventList(db, filter);
  const { cursor, limit } = stretch;
  const offset = cursor ? await list.offsetAfterEvent(cursor) : (stretch.offset ?? 0);
  return { seqs: await list.read(offset, limit), total: list.total };
}

/** The list of a filter as it stands now. */
export async function openEventList(db: Database, filter: Filter): Promise<EventList> {
  return new EventList(db, filter, await findMatches(db, filter));
}

/** A list as it stood at one moment: what changes meanwhile moves nothing in it. */
export class EventList {
  readonly #db: Database;
  readonly #filter: Filter;
  readonly #pages: Pages;

  constructor(db: Database, filter: Filter, matches: Matches) {
    this.#db = db;
    this.#filter = filter;
    this.#pages = new Pages(matches.parts.length, (part) => matches.selectPart(filter, part), wayOf(filter));
  }

  /** How many events the list has. */
  get total(): number {
    return this.#pages.total;
  }

  /** The short numbers of `limit` events from `offset` on, in the order of the list. */
  async read(offset: number, limit: number): Promise<number[]> {
    const { days, skip } = this.#pages.from(offset, limit);
    const seqs: number[] = [];
    for (const day of days) seqs.push(...(day.isOrdered ? day.seqs : await this.#inOrder(day)));
    return seqs.slice(skip, skip + limit);
  }

  /** How many events of the list come up to and with a place. */
  async offsetAfter({ sortDay, latest, slug }: EventPlace): Promise<number> {
    const { before, day } = this.#pages.at(dayNumber(sortDay));
    const [found] = await this.#db.$queryRaw<{ upTo: number; from: number }[]>`
      SELECT count(*) FILTER (WHERE place <= own)::int AS "upTo", count(*) FILTER (WHERE place >= own)::int AS "from"
      FROM (
        SELECT ROW(coalesce(${lastDay}, 'infinity'), e."slug" COLLATE "C") AS place,
          ROW(coalesce(${latest}::date, 'infinity'), ${slug}::text COLLATE "C") AS own
        FROM ${eventsThen(this.#filter.knownOn)} WHERE e."seq" = ANY(${day.seqs}::int[])
      ) p`;
    return before + ((wayOf(this.#filter) === "date" ? found?.upTo : found?.from) ?? 0);
  }

  /** The same for the event of a slug, whether it is in the list or not; 0 where there is none. */
  async offsetAfterEvent(slug: string): Promise<number> {
    const [place] = await this.#db.$queryRaw<EventPlace[]>`
      SELECT coalesce(s."sortDay", e."sortDay")::text AS "sortDay", ${lastDay}::text AS latest, e."slug"
      FROM ${eventsThen(this.#filter.knownOn)} WHERE e."slug" = ${slug}`;
    return place ? this.offsetAfter(place) : 0;
  }

  async #inOrder({ seqs }: PageDay): Promise<number[]> {
    const [found] = await this.#db.$queryRaw<{ seqs: number[] }[]>`
      SELECT array_agg(e."seq" ORDER BY ${lastDay}, e."slug" COLLATE "C") AS seqs
      FROM ${eventsThen(this.#filter.knownOn)} WHERE e."seq" = ANY(${seqs}::int[])`;
    const inTime = found?.seqs ?? [];
    return wayOf(this.#filter) === "date" ? inTime : inTime.reverse();
  }
}

/** The list runs in the order of time; other orders are those of a table (data/sorted-list.ts). */
function wayOf({ sort }: Filter): "date" | "-date" {
  return sort === "-date" ? "-date" : "date";
}

/** Events `e` with their states `s` of the day of knowledge, where there is one. */
function eventsThen(knownOn: string | null): Prisma.Sql {
  return Prisma.sql`"Event" e LEFT JOIN "EventState" s ON s."eventId" = e."id" AND s."knownFrom" <= ${knownOn}::date
    AND (s."knownTo" IS NULL OR s."knownTo" > ${knownOn}::date)`;
}

/** The last possible day of {@link eventsThen}: that of the state, which may be open where the record's is not. */
const lastDay = Prisma.sql`CASE WHEN s."eventId" IS NULL THEN e."latest" ELSE s."latest" END`;
