import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { castOf } from "#core/synthetic/cast";
import { syntheticEvent } from "#core/synthetic/synthetic-event";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { createEvent } from "#data/create-event";
import { fromDate, toDate } from "#data/day";
import { listEventCards, listEventRecords } from "#data/event-list";
import { facetCounts } from "#data/facets";
import { fillEvents } from "#data/fill";
import { inTransaction } from "#data/in-transaction";
import { listKnownDays } from "#data/known-days";
import { refreshEvents } from "#data/refresh-event";
import { listSortedCards } from "#data/sorted-list";
import { clear, describeEngines } from "#data/testing/database";
import { changing, whereEvent, whereState } from "#data/testing/look-up";
import { timelineOf, yearCounts } from "#data/timeline";
import type { Author } from "#data/write-batch";
import { openIndex } from "./index-view";
import { refreshIndex } from "./refresh-index";
import { tendBlocks } from "./tend-blocks";

const cast = castOf(1);
const author: Author = { by: "test", reason: "test", editorId: null, groupId: null, origin: "editor" };

/** What people, imports and commands do to the events of a database, and what is derived from them. `n` tells which. */
const writes: Record<string, (db: Database, n: number) => Promise<unknown>> = {
  create: (db, n) => createEvent(db, syntheticEvent(1, 1_000 + n, cast), author).catch(() => "there already"),
  withdraw: async (db, n) => db.event.updateMany({ where: await nth(db, n), data: { state: "withdrawn" } }),
  publish: (db) => db.event.updateMany({ where: { state: "withdrawn" }, data: { state: "published" } }),
  edit: async (db, n) =>
    db.event.updateMany({
      where: await nth(db, n),
      data: { status: "cancelled", type: "call", counterpart: "ZZ", countries: ["KP", "ZZ"], searchText: "edited zz" },
    }),
  move: async (db, n) => {
    const day = toDate(`2${String(n % 900).padStart(3, "0")}-0${1 + (n % 9)}-11`);
    return db.event.updateMany({
      where: await nth(db, n),
      data: { sortDay: day, earliest: day, latest: null, date: `${day.toISOString().slice(0, 10)}/..` },
    });
  },
  remove: async (db, n) => db.event.deleteMany({ where: await nth(db, n) }),
  refresh: async (db, n) => {
    const event = await db.event.findFirst({ where: await nth(db, n) });
    await inTransaction(db, (tx) => refreshEvents(tx, author, event ? [event.id] : []));
  },
  states: async (db, n) => db.eventState.deleteMany({ where: { event: await nth(db, n) } }),
  untag: async (db, n) => db.eventTag.deleteMany({ where: { event: await nth(db, n) } }),
  merge: async (db, n) => {
    const event = await db.event.findFirst({ where: await nth(db, n) });
    const other = await db.event.findFirst({ where: await nth(db, n + 1) });
    if (!event || !other || event.id === other.id) return;
    await db.participation.deleteMany({ where: { eventId: other.id } });
    await db.participation.updateMany({ where: { eventId: event.id }, data: { eventId: other.id } });
  },
  rename: async (db, n) => {
    const entity = await db.entity.findFirst({ orderBy: { slug: "asc" }, skip: n % 50 });
    const slug = `${entity?.slug}-x`;
    const isFree = (await db.entity.count({ where: { slug } })) === 0;
    if (entity && isFree) await db.entity.update({ where: { id: entity.id }, data: { slug } });
  },
  nest: async (db, n) => {
    const places = await db.place.findMany({
      where: { kind: "country" },
      orderBy: { slug: "asc" },
      skip: n % 9,
      take: 2,
    });
    const [inner, outer] = places;
    if (inner && outer) await db.place.update({ where: { id: inner.id }, data: { parentId: outer.id } });
  },
  publisher: (db, n) =>
    db.source.updateMany({ where: { publisher: "Synthetic Wire" }, data: { publisher: `Wire ${n % 3}` } }),
  fill: (db, n) => fillEvents(db, { events: 1 + (n % 40), force: true }).catch(() => "numbers taken after a removal"),
  index: (db) => refreshIndex(db),
  rollback: (db, n) => inTransaction(db, (tx) => createWithin(tx as Database, n), true),
};

describeEngines("the index of events", (getDb) => {
  beforeEach(async () => {
    await clear(getDb());
    await fillEvents(getDb(), { events: 120 });
  });

  test("answers after any writes what a look at every event answers", async () => {
    const write = fc.tuple(fc.constantFrom(...Object.keys(writes)), fc.nat(500));
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { maxLength: 8 }),
        fc.array(anyFilter, { minLength: 4, maxLength: 4 }),
        async (done, filters) => {
          for (const [name, n] of done) await writes[name]?.(getDb(), n);
          for (const filter of filters) await compare(getDb(), filter);
        },
      ),
      { numRuns: 6 },
    );
  }, 120_000);

  test("gives any page of a list, with events in blocks and without", async () => {
    for (const n of [3, 50, 77]) await writes.move?.(getDb(), n);
    for (const n of [1, 2, 3, 4]) await writes.create?.(getDb(), n);
    const paging = fc.record({ offset: fc.nat(140), limit: fc.integer({ min: 1, max: 60 }) });
    await fc.assert(
      fc.asyncProperty(anyFilter, paging, async (filter, { offset, limit }) => {
        const slugs = await listAll(getDb(), filter);
        const page = await listEventCards(getDb(), filter, { offset, limit });
        expect(page.events.map(({ slug }) => slug)).toEqual(slugs.slice(offset, offset + limit));
        const cursor = slugs[offset % Math.max(1, slugs.length)];
        const rest = await listEventRecords(getDb(), filter, { cursor, limit });
        const after = cursor ? slugs.indexOf(cursor) + 1 : 0;
        expect(rest.events.map(({ slug }) => slug)).toEqual(slugs.slice(after, after + limit));
        expect(rest.next).toBe(slugs.length > after + limit ? slugs[after + limit - 1] : null);
      }),
      { numRuns: 40 },
    );
  });

  test("looks through the words of blocks that a program of before wrote, until their short parts are added", async () => {
    const db = getDb();
    const listParts = () => db.eventPart.findMany({ orderBy: [{ blockId: "asc" }, { part: "asc" }] });
    const { blocks } = await openIndex(db);
    const before = await listParts();
    expect(before.length).toBeGreaterThan(100);
    await db.eventPart.deleteMany();
    for (const q of ["u", "ta", "최"]) await compare(db, { ...emptyFilter, q });
    await tendBlocks(db, blocks);
    expect(await listParts()).toEqual(before);
    for (const q of ["m", "un", "-ki"]) await compare(db, { ...emptyFilter, q });
  });

  test("goes on after an event that has left the list meanwhile", async () => {
    const slugs = await listAll(getDb(), emptyFilter);
    await getDb().event.update({ where: { slug: slugs[40] as string }, data: { state: "withdrawn" } });
    const { events } = await listEventRecords(getDb(), emptyFilter, { cursor: slugs[40], limit: 3 });
    expect(events.map(({ slug }) => slug)).toEqual(slugs.slice(41, 44));
  });
});

/** The filters that come up, the odd ones included. */
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  );
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });
const day = fc.constantFrom(
  "0001-01-01",
  "1990-01-01",
  "2005-06-15",
  "2018-06-12",
  "2018-06-30",
  "2026-12-31",
  "9999-12-31",
);
const slugs = cast.entities.map(({ id }) => id);
/** Of every kind that the query language knows (docs/search.md). */
const queries = [
  '"meet in"',
  '-kim -"talks on" type:meeting,talks',
  `person:${slugs[1]} -status:held`,
  '"un" -country:US after:2000 before:2015-06',
  `-person:${slugs[0]} -tag:synthetic-3 date:2018`,
  `place:${cast.places[2]?.id} -"edited zz"`,
];
const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    q: fc.constantFrom(
      null,
      null,
      "kim",
      "un",
      "i",
      "-na",
      "최",
      "sanctions relief",
      "Myong-Chol",
      "edited",
      "nothing at all",
      "%_\\",
      ...queries,
    ),
    from: maybe(day),
    to: maybe(day),
    type: some(["summit", "meeting", "talks", "call"] as const),
    status: some(["held", "planned", "cancelled"] as const),
    country: some(["KP", "US", "KR", "ZZ"]),
    person: some([...slugs.slice(0, 4), `${slugs[0]}-x`]),
    place: some(cast.places.slice(0, 6).map(({ id }) => id)),
    tag: some(["synthetic", "synthetic-3"]),
    source: some(["Synthetic Wire", "Synthetic Gazette", "Wire 1"]),
    knownOn: maybe(day),
    certainty: fc.constantFrom("possible" as const, "certain" as const),
    sort: fc.constantFrom("date" as const, "-date" as const),
    lanes: fc.constantFrom("country" as const, "type" as const, "status" as const, "none" as const),
  })
  .map((filter) => ({ ...emptyFilter, ...filter }))
  .map((filter) => ({ ...emptyFilter, ...filter }))
  .map((filter) => (filter.from && filter.to && filter.from > filter.to ? { ...filter, to: null } : filter));

async function nth(db: Database, n: number): Promise<{ id: string }> {
  const event = await db.event.findFirst({ orderBy: { slug: "asc" }, skip: n % 90, select: { id: true } });
  return { id: event?.id ?? "00000000-0000-0000-0000-000000000000" };
}

async function createWithin(tx: Database, n: number): Promise<void> {
  await tx.event.updateMany({ where: await nth(tx, n), data: { state: "draft" } });
}

/** The list as the database itself orders it. */
async function listAll(db: Database, filter: Filter): Promise<string[]> {
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

async function compare(db: Database, filter: Filter): Promise<void> {
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
