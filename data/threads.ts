import { type Day, dayNumber, dayOf } from "#core/dates/calendar";
import type { EventStatus } from "#core/event";
import type { EventTie, ThreadEvent } from "#core/thread/predecessor";
import { mainParties, type ThreadCard } from "#core/thread/thread-record";
import { type EventThread, findThreads } from "#core/thread/threads";
import { type Columns, never } from "#core/timeline/columns";
import { emptyFilter, type Filter, toQuery } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { matchesIn } from "#data/event-index/matches";
import { passingOf } from "#data/event-index/passing";
import { remember } from "#data/event-index/remember";

/** An event of a thread with what lists tell of it. */
export interface StepEvent extends ThreadEvent {
  status: EventStatus;
  salience: number;
  isOpen: boolean;
}

/** The threads in which events of a filter are, in its order, as of its day of knowledge; `day` is that, or today. */
export async function listThreads(
  db: Database,
  filter: Filter,
  day: Day,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ threads: ThreadCard[]; total: number }> {
  const view = await openIndex(db);
  const found = await remember(db, view.version, ["filtered threads", filter], () => filterThreads(db, view, filter));
  const shown = found.slice(offset, offset + limit);
  return { threads: await toCards(db, shown, day), total: found.length };
}

/** All threads as known on a day (null = now), in the order in which they begin. */
export function readThreads(db: Database, view: IndexView, knownOn: string | null): Promise<EventThread<StepEvent>[]> {
  return remember(db, view.version, ["threads", knownOn], async () => {
    const ties = await remember(db, view.version, ["ties"], () => listTies(db));
    return findThreads(await listTied(db, view, ties, knownOn), ties);
  });
}

async function filterThreads(db: Database, view: IndexView, filter: Filter): Promise<EventThread<StepEvent>[]> {
  const all = await readThreads(db, view, filter.knownOn);
  const inOrder = filter.sort === "-date" ? all.toReversed() : all;
  const rest = {
    ...filter,
    knownOn: null,
    sort: emptyFilter.sort,
    lanes: emptyFilter.lanes,
    certainty: emptyFilter.certainty,
  };
  if (toQuery(rest).size === 0) return inOrder;
  const seqs = inOrder.flatMap(({ steps }) => steps.map(({ event }) => event.seq));
  const passing = await passingOf(db, view, filter, seqs);
  return inOrder.filter(({ steps }) => steps.some(({ event }) => passing.has(event.seq)));
}

/** All ties between published events, as one text. */
async function listTies(db: Database): Promise<EventTie[]> {
  const [found] = await db.$queryRaw<{ ties: string }[]>`
    SELECT coalesce(json_agg(json_build_array(a."seq", b."seq", r."kind")), '[]')::text AS ties
    FROM "Relation" r JOIN "Event" a ON a."id" = r."fromId" JOIN "Event" b ON b."id" = r."toId"
    WHERE a."state" = 'published' AND b."state" = 'published'`;
  const ties = JSON.parse(found?.ties ?? "[]") as [number, number, EventTie["kind"]][];
  return ties.map(([from, to, kind]) => ({ from, to, kind }));
}

/** The events that are tied to any, as they were known. */
async function listTied(
  db: Database,
  view: IndexView,
  ties: readonly EventTie[],
  knownOn: string | null,
): Promise<StepEvent[]> {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  if (tied.size === 0) return [];
  const filter = { ...emptyFilter, knownOn };
  const events: StepEvent[] = [];
  for (const { columns, rows } of (await matchesIn(db, view, filter)).select(filter))
    for (const row of rows) if (tied.has(columns.seq[row] as number)) events.push(toStepEvent(columns, row));
  return events;
}

function toStepEvent({ seq, sort, end, countries, status, salience }: Columns, row: number): StepEvent {
  const [day, last] = [sort[row] as number, end[row] as number];
  const all = countries.values[countries.codes[row] as number] as readonly string[];
  return {
    seq: seq[row] as number,
    sort: day,
    end: last === never ? day : last,
    isOpen: last === never,
    counterparts: all.filter((country) => country !== "KP"),
    status: status.values[status.codes[row] as number] as EventStatus,
    salience: salience[row] as number,
  };
}

async function toCards(db: Database, threads: readonly EventThread<StepEvent>[], day: Day): Promise<ThreadCard[]> {
  const named = threads.map(({ steps }) => ({
    root: steps[0]?.event.seq as number,
    best: bestOf(steps.map(({ event }) => event)),
  }));
  const names = await readNames(
    db,
    named.flatMap(({ root, best }) => [root, best]),
  );
  return threads.flatMap(({ steps }, index) => {
    const { root, best } = named[index] as (typeof named)[number];
    const [first, title] = [names.get(root), names.get(best)];
    return first && title
      ? [toThreadCard({ slug: first.slug, best: title, events: steps.map(({ event }) => event) }, day)]
      : [];
  });
}

/** A thread in short. Nothing of an event that is open, or whose last day is to come, is over. */
export function toThreadCard(
  { slug, best, events }: { slug: string; best: ThreadCard["best"]; events: readonly StepEvent[] },
  day: Day,
): ThreadCard {
  const today = dayNumber(day);
  const statuses: ThreadCard["statuses"] = {};
  for (const { status } of events) statuses[status] = (statuses[status] ?? 0) + 1;
  const isPending = ({ status, end, isOpen }: StepEvent) =>
    status !== "held" && status !== "cancelled" && (isOpen || end >= today);
  const over = events.filter(({ end, isOpen }) => !isOpen && end < today).map(({ end }) => end);
  return {
    slug,
    url: `${siteUrl()}/threads/${slug}`,
    parties: mainParties(events),
    events: events.length,
    first: dayOf(events[0]?.sort as number),
    last: dayOf(Math.max(...events.map(({ sort }) => sort))),
    statuses,
    ahead: events.filter(isPending).length,
    quiet: over.length > 0 ? today - Math.max(...over) : null,
    best,
  };
}

/** The most salient of some events; of equals the earliest. */
export function bestOf(events: readonly StepEvent[]): number {
  const best = events.reduce((best, event) => (event.salience > best.salience ? event : best));
  return best.seq;
}

async function readNames(db: Database, seqs: readonly number[]): Promise<Map<number, ThreadCard["best"]>> {
  const rows = await db.event.findMany({
    where: { seq: { in: [...new Set(seqs)] } },
    select: { seq: true, slug: true, title: true },
  });
  return new Map(rows.map(({ seq, slug, title }) => [seq, { slug, title }]));
}
