import { expect } from "vitest";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { listEventCards } from "#data/event-list";
import { facetCounts } from "#data/facets";
import { listKnownDays } from "#data/known-days";
import { listSortedCards } from "#data/sorted-list";
import { changing, whereEvent, whereState } from "#data/testing/look-up";
import { timelineOf, yearCounts } from "#data/timeline";

/** The list as the database itself orders it. */
export async function listAll(db: Database, filter: Filter): Promise<string[]> {
  const way = filter.sort === "date" ? "asc" : "desc";
  if (!filter.knownOn) {
    const orderBy = [{ sortDay: way }, { latest: way }, { slug: way }] as const;
    const rows = await db.event.findMany({ where: whereEvent(filter), orderBy: [...orderBy], select: { slug: true } });
    return rows.map(({ slug }) => slug);
  }
  const rows = await db.eventState.findMany({
    where: whereState(filter, filter.knownOn),
    orderBy: [{ sortDay: way }, { latest: way }, { event: { slug: way } }],
    select: { event: { select: { slug: true } } },
  });
  return rows.map(({ event }) => event.slug);
}

/** What a filter finds, looked up one by one. */
async function lookUp(db: Database, filter: Filter) {
  if (!filter.knownOn) return db.event.findMany({ where: whereEvent(filter) });
  const rows = await db.eventState.findMany({ where: whereState(filter, filter.knownOn), include: { event: true } });
  return rows.map(({ event, status, sortDay }) => ({ ...event, status, sortDay }));
}

/** Holds all answers to a filter against a look at every event. */
export async function compare(db: Database, filter: Filter): Promise<void> {
  const events = await lookUp(db, filter);
  const { events: listed, total } = await listEventCards(db, filter, { limit: 1_000 });
  expect(total).toBe(events.length);
  expect(listed.map(({ slug }) => slug)).toEqual(await listAll(db, filter));
  const answer = await timelineOf(db, filter, { width: 600 });
  expect(answer.total).toBe(events.length);
  const laneOf = (event: (typeof events)[number]) =>
    ({ country: event.counterpart, type: event.type, status: event.status, none: "all" })[filter.lanes];
  for (const { id, count } of answer.lanes.filter((lane) => lane.id !== "other"))
    expect(count).toBe(events.filter((event) => laneOf(event) === id).length);
  const spans = answer.density;
  for (const [index, { from, to, count }] of spans.entries())
    expect(count).toBe(
      events.filter(({ sortDay }) => {
        const begins = sortDay.toISOString().slice(0, 10);
        return (index === 0 || begins >= from) && (index === spans.length - 1 || begins <= to);
      }).length,
    );
  const years = await yearCounts(db, { ...filter, from: null, to: null });
  const all = await lookUp(db, { ...filter, from: null, to: null });
  expect(new Map(years.map(({ year, count }) => [year, count]))).toEqual(
    tally(all.map((event) => event.sortDay.getUTCFullYear())),
  );
  await compareFacets(db, filter);
  await compareKnownDays(db, filter);
  await compareTables(db, filter);
}

async function compareKnownDays(db: Database, filter: Filter): Promise<void> {
  const lasting = filter.q?.replace(/-?(status|date|before|after):\S+/g, "") ?? null;
  const event = whereEvent({ ...filter, knownOn: null, from: null, to: null, status: [], q: lasting });
  const once = changing({ ...filter, certainty: "possible" });
  const states = await db.eventState.findMany({ where: { event: { AND: [event, { states: { some: once } }] } } });
  const days = await listKnownDays(db, filter);
  expect(new Map(days.map(({ day, changes }) => [day, changes]))).toEqual(
    tally(states.map(({ knownFrom }) => fromDate(knownFrom))),
  );
  expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
}

async function compareTables(db: Database, filter: Filter): Promise<void> {
  const found = new Set((await lookUp(db, filter)).map(({ slug }) => slug));
  for (const sort of ["title", "-title"] as const) {
    const way = sort === "title" ? "asc" : "desc";
    const ordered = await db.event.findMany({
      orderBy: [{ title: way }, { sortDay: way }, { latest: way }, { slug: way }],
      select: { slug: true },
    });
    const table = await listSortedCards(db, { ...filter, sort }, { offset: 3, limit: 50 });
    const slugs = ordered.map(({ slug }) => slug).filter((slug) => found.has(slug));
    expect(table.events.map(({ slug }) => slug)).toEqual(slugs.slice(3, 53));
    expect(table.total).toBe(found.size);
  }
}

async function compareFacets(db: Database, filter: Filter): Promise<void> {
  const facets = await facetCounts(db, filter);
  const [types, statuses, countries] = await Promise.all([
    lookUp(db, { ...filter, type: [] }),
    lookUp(db, { ...filter, status: [] }),
    lookUp(db, { ...filter, country: [] }),
  ]);
  const asMap = (values: { value: string; count: number }[]) =>
    new Map(values.map(({ value, count }) => [value, count]));
  expect(asMap(facets.type)).toEqual(tally(types.map(({ type }) => type)));
  expect(asMap(facets.status)).toEqual(tally(statuses.map(({ status }) => status)));
  expect(asMap(facets.country)).toEqual(
    tally(countries.flatMap((event) => event.countries.filter((code) => code !== "KP"))),
  );
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
