import { countryName } from "#core/country-name";
import { boundsOf } from "#core/dates/edtf";
import {
  bucketCount,
  bucketsOf,
  clustersOf,
  type DayCount,
  densityOf,
  maxItems,
  type Named,
  type Window,
} from "#core/timeline/clusters";
import type { Filter } from "#core/timeline/filter";
import { chooseLanes, type Lane, type LaneChoice, laneTitle } from "#core/timeline/lanes";
import { openingStretch } from "#core/timeline/opening";
import type { TimelineAnswer, TimelineEvent, YearCount } from "#core/timeline/timeline-answer";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { whereEvent, whereState } from "#data/event-filter";
import type { Event, EventState } from "#prisma/client";

const defaultWidth = 1200;
/** Enough to name the best of every cluster in practice; a cluster whose events all rank below them shows its count alone. */
const namedAtMost = 1_000;
/** The years of which this chronology speaks. */
const wholeField: Window = { from: "1985-01-01", to: "2026-12-31" };

/**
 * What the timeline shows of a filter's window (the whole span where it names none) on `width` CSS pixels: events where
 * they fit within the limit of items, else clusters by lane and stretch of time.
 */
export async function timelineOf(
  db: Database,
  filter: Filter,
  { width = defaultWidth }: { width?: number } = {},
): Promise<TimelineAnswer> {
  const counts = await countDays(db, filter);
  const window = windowOf(filter, counts);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const lanes = chooseLanes(filter.lanes, tally(counts), (id) => laneTitle(filter.lanes, id, countryName));
  const laneOf = laneAmong(lanes);
  const density = densityOf(bucketsOf(window, bucketCount(width, 1)), counts);
  const answer = { ...window, lanes, density, total };
  if (total <= maxItems) return { level: "events", ...answer, items: await eventItems(db, filter, laneOf) };
  const buckets = bucketsOf(window, bucketCount(width, lanes.length));
  const inLanes = counts.map((entry) => ({ ...entry, lane: laneOf(entry.lane) }));
  const named = (await mostSalient(db, filter)).map((event) => ({ ...event, lane: laneOf(event.lane) }));
  return { level: "clusters", ...answer, items: clustersOf(buckets, inLanes, named) };
}

/** How many events of a filter begin in each year of the whole span, its own window left aside; empty years are left out. */
export async function yearCounts(db: Database, filter: Filter): Promise<YearCount[]> {
  const years = new Map<number, number>();
  for (const { day, count } of await countDays(db, { ...filter, from: null, to: null, lanes: "none" })) {
    const year = Number(day.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** Where the timeline of a filter opens; null where it has no events. */
export async function latestStretch(db: Database, filter: Filter): Promise<Window | null> {
  return openingStretch(await countDays(db, { ...filter, lanes: "none" }));
}

async function countDays(db: Database, filter: Filter): Promise<DayCount[]> {
  if (filter.knownOn) return countStates(db, filter, filter.knownOn);
  const where = whereEvent(filter);
  const column = laneColumn(filter.lanes);
  if (!column) {
    const rows = await db.event.groupBy({ by: ["sortDay"], where, _count: true });
    return rows.map((row) => ({ day: fromDate(row.sortDay), lane: "all", count: row._count }));
  }
  const rows = await db.event.groupBy({ by: ["sortDay", column], where, _count: true });
  return rows.map((row) => ({ day: fromDate(row.sortDay), lane: row[column], count: row._count }));
}

async function countStates(db: Database, filter: Filter, knownOn: string): Promise<DayCount[]> {
  const rows = await db.eventState.findMany({
    where: whereState(filter, knownOn),
    select: { sortDay: true, status: true, event: { select: { counterpart: true, type: true } } },
  });
  return rows.map(({ sortDay, status, event }) => ({
    day: fromDate(sortDay),
    lane: laneIn(filter.lanes, { ...event, status }),
    count: 1,
  }));
}

async function eventItems(db: Database, filter: Filter, laneOf: (id: string) => string): Promise<TimelineEvent[]> {
  const states = { orderBy: { knownFrom: "asc" } } as const;
  if (!filter.knownOn) {
    const rows = await db.event.findMany({
      where: whereEvent(filter),
      include: { states },
      orderBy: [{ sortDay: "asc" }, { slug: "asc" }],
    });
    return rows.map((row) => toItem(row, row, row.states, laneOf(laneIn(filter.lanes, row))));
  }
  const rows = await db.eventState.findMany({
    where: whereState(filter, filter.knownOn),
    include: { event: { include: { states } } },
    orderBy: [{ sortDay: "asc" }, { event: { slug: "asc" } }],
  });
  return rows.map(({ event, ...state }) =>
    toItem(event, state, event.states, laneOf(laneIn(filter.lanes, { ...event, status: state.status }))),
  );
}

type Known = Pick<EventState, "status" | "date" | "earliest" | "latest">;

function toItem(event: Event, known: Known & { knownFrom?: Date }, states: EventState[], lane: string): TimelineEvent {
  const before = states.filter((state) => !known.knownFrom || state.knownFrom < known.knownFrom);
  return {
    kind: "event",
    slug: event.slug,
    title: event.title,
    type: event.type,
    status: known.status,
    date: known.date,
    earliest: known.earliest && fromDate(known.earliest),
    latest: known.latest && fromDate(known.latest),
    lane,
    formerDates: formerDates(before, known.date),
  };
}

/** The days that it was once planned for and that the date of now leaves out: a plan made exact is no move. */
function formerDates(states: EventState[], date: string): string[] {
  const now = boundsOf(date);
  const moved = states.filter(({ date: former }) => {
    const then = boundsOf(former);
    return (then.latest ?? "9999") < (now.earliest ?? "0000") || (then.earliest ?? "0000") > (now.latest ?? "9999");
  });
  return [...new Set(moved.map((state) => state.date))];
}

async function mostSalient(db: Database, filter: Filter): Promise<Named[]> {
  const rows = await db.event.findMany({
    where: whereEvent(filter),
    select: { sortDay: true, title: true, salience: true, counterpart: true, type: true, status: true },
    orderBy: [{ salience: "desc" }, { slug: "asc" }],
    take: namedAtMost,
  });
  return rows.map((row) => ({
    day: fromDate(row.sortDay),
    lane: laneIn(filter.lanes, row),
    title: row.title,
    salience: row.salience,
  }));
}

/** The filter's own window; an end that it leaves open is that of its events, and where there are none that of the field. */
function windowOf(filter: Filter, counts: DayCount[]): Window {
  const days = counts.map(({ day }) => day).sort();
  const from = filter.from ?? days[0] ?? filter.to ?? wholeField.from;
  const to = filter.to ?? days.at(-1) ?? filter.from ?? wholeField.to;
  return from <= to ? { from, to } : { from: to, to: from };
}

function tally(counts: DayCount[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lane, count } of counts) sums.set(lane, (sums.get(lane) ?? 0) + count);
  return sums;
}

function laneAmong(lanes: Lane[]): (id: string) => string {
  const ids = new Set(lanes.map((lane) => lane.id));
  return (id) => (ids.has(id) ? id : "other");
}

function laneColumn(choice: LaneChoice): "counterpart" | "type" | "status" | null {
  return choice === "none" ? null : choice === "country" ? "counterpart" : choice;
}

function laneIn(choice: LaneChoice, event: Pick<Event, "counterpart" | "type" | "status">): string {
  const column = laneColumn(choice);
  return column ? event[column] : "all";
}
