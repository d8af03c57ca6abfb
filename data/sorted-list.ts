import type { EventCard } from "#core/event";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { findMatches, type Matches } from "#data/event-index/matches";
import { listCards } from "#data/event-list";
import { EventList } from "#data/event-page";
import { Prisma } from "#prisma/client";

interface Page {
  offset: number;
  limit: number;
}

/** The events of a filter by its `sort`, whatever column that is, and as of its day of knowledge: a page of a table. */
export async function listSortedCards(
  db: Database,
  filter: Filter,
  page: Page,
): Promise<{ events: EventCard[]; total: number }> {
  const matches = await findMatches(db, filter);
  const seqs = await seqsOfPage({ db, filter, matches }, page);
  return { events: await listCards(db, seqs, filter.knownOn), total: matches.count(filter) };
}

interface Table {
  db: Database;
  filter: Filter;
  matches: Matches;
}

function seqsOfPage(table: Table, page: Page): Promise<number[]> {
  const { sort } = table.filter;
  const isBackward = sort.startsWith("-");
  const inWay = <T>(values: readonly T[]) => (isBackward ? values.toReversed() : values);
  if (sort.endsWith("type")) return pageOfGroups(table, inWay(choices(table.filter.type, eventTypes)), "type", page);
  if (sort.endsWith("status"))
    return pageOfGroups(table, inWay(choices(table.filter.status, eventStatuses)), "status", page);
  return sort.endsWith("title")
    ? pageByTitle(table, isBackward, page)
    : new EventList(table.db, table.filter, table.matches).read(page.offset, page.limit);
}

function choices<T>(chosen: readonly T[], all: readonly T[]): T[] {
  return all.filter((value) => chosen.length === 0 || chosen.includes(value));
}

/** One list after the other, each of the events with one value and in the order of time. */
async function pageOfGroups<Facet extends "type" | "status">(
  { db, filter, matches }: Table,
  values: readonly Filter[Facet][number][],
  facet: Facet,
  { offset, limit }: Page,
): Promise<number[]> {
  const seqs: number[] = [];
  let before = 0;
  for (const value of values) {
    const group = new EventList(db, { ...filter, [facet]: [value], sort: "date" }, matches);
    const from = Math.max(0, offset - before);
    if (from < group.total && seqs.length < limit) seqs.push(...(await group.read(from, limit - seqs.length)));
    before += group.total;
  }
  return seqs;
}

/** As many numbers as the database sorts without delay; of more events it walks along its index of titles instead. */
const mostSorted = 20_000;

async function pageByTitle({ db, filter, matches }: Table, isBackward: boolean, page: Page): Promise<number[]> {
  const found = matches.seqs(filter);
  if (found.size > mostSorted) return walkTitles(db, found, isBackward, page);
  const seqs = [...found];
  const rows = await db.$queryRaw<{ seq: number }[]>`
    SELECT "seq" FROM "Event" WHERE "seq" = ANY(${seqs}::int[])
    ORDER BY ${byTitle(isBackward)} LIMIT ${page.limit} OFFSET ${page.offset}`;
  return rows.map(({ seq }) => seq);
}

/** The stretches grow, so that however far the page is, all that was passed over costs little more than the last one. */
async function walkTitles(
  db: Database,
  found: ReadonlySet<number>,
  isBackward: boolean,
  { offset, limit }: Page,
): Promise<number[]> {
  const seqs: number[] = [];
  let [passed, before] = [0, 0];
  for (let stretch = 1_000; seqs.length < limit; stretch *= 4) {
    const [row] = await db.$queryRaw<{ seqs: number[] | null }[]>`
      SELECT array_agg("seq") AS seqs FROM (
        SELECT "seq" FROM "Event" WHERE "state" = 'published'
        ORDER BY ${byTitle(isBackward)} LIMIT ${stretch} OFFSET ${passed}
      ) t`;
    const walked = row?.seqs ?? [];
    const matching = walked.filter((seq) => found.has(seq));
    seqs.push(...matching.slice(Math.max(0, offset - before), Math.max(0, offset - before) + limit - seqs.length));
    before += matching.length;
    passed += walked.length;
    if (walked.length < stretch) break;
  }
  return seqs;
}

/** A total order; its columns are those of the index of titles. */
function byTitle(isBackward: boolean): Prisma.Sql {
  return isBackward
    ? Prisma.sql`"title" DESC, "sortDay" DESC, "latest" DESC, "slug" DESC`
    : Prisma.sql`"title", "sortDay", "latest", "slug"`;
}
