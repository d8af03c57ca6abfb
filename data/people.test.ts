import { expect, test } from "vitest";
import { meetingTypes } from "#core/encounter";
import { entityKinds } from "#core/entity-kinds";
import type { EntityKind } from "#core/entity-record";
import type { EventRecord } from "#core/event";
import { type ListQuery, parseListQuery } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { streamEvents } from "#data/event-stream";
import { fillEvents } from "#data/fill";
import { describeSeeded } from "#data/testing/database";
import { listPeople } from "./people";
import { findPerson, personExists } from "./person";
import { findPlace } from "./place";
import { listPlaces } from "./places";

const everybody = (fields: Partial<ListQuery<EntityKind>> = {}): ListQuery<EntityKind> => ({
  ...parseListQuery({}, entityKinds).query,
  ...fields,
});
const everywhere = parseListQuery({}, placeKinds).query;

const filters: [words: string, filter: Filter][] = [
  ["all", emptyFilter],
  ["a day of knowledge", { ...emptyFilter, knownOn: "2018-05-23" }],
  ["two types in two years", { ...emptyFilter, type: ["summit", "letter"], from: "2018-01-01", to: "2019-12-31" }],
  ["what was held in a place", { ...emptyFilter, place: ["singapore"], status: ["held"] }],
];

async function listEvents(db: Database, filter: Filter): Promise<EventRecord[]> {
  const events: EventRecord[] = [];
  for await (const page of streamEvents(db, filter)) events.push(...page);
  return events;
}

/** The sort day of each event of somebody, by a look at every event. */
function daysBySlug(events: readonly EventRecord[], slugsOf: (event: EventRecord) => (string | null)[]) {
  const days = new Map<string, string[]>();
  for (const event of events)
    for (const slug of new Set(slugsOf(event)))
      if (slug) days.set(slug, [...(days.get(slug) ?? []), event.earliest ?? event.latest ?? "9999-12-31"].sort());
  return days;
}

const participantsOf = ({ participants }: EventRecord) => participants.map(({ slug }) => slug);

describeSeeded("people and places", (getDb) => {
  test.each(filters)("have the events that a look at every event counts: %s", async (_, filter) => {
    const db = getDb();
    const events = await listEvents(db, filter);
    const days = daysBySlug(events, participantsOf);
    const { people, total } = await listPeople(db, everybody({ filter }), { limit: 10_000 });
    expect(total).toBe(people.length);
    expect(
      people
        .filter(({ events }) => events > 0)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual([...days.keys()].sort());
    for (const { slug, events, first, last } of people)
      expect({ slug, events, first, last }).toEqual({
        slug,
        events: days.get(slug)?.length ?? 0,
        first: days.get(slug)?.at(0) ?? null,
        last: days.get(slug)?.at(-1) ?? null,
      });
    const { places } = await listPlaces(db, { ...everywhere, filter }, { limit: 10_000 });
    for (const { slug, events } of places)
      expect({ slug, events }).toEqual({ slug, events: (await listEvents(db, { ...filter, place: [slug] })).length });
  });

  test.each(filters)("met whom a look at every event finds: %s", async (_, filter) => {
    const person = await findPerson(getDb(), "kim-jong-un", filter);
    const events = await listEvents(getDb(), { ...filter, person: ["kim-jong-un"] });
    const meetings = events.filter(({ type, status }) => status === "held" && meetingTypes.some((one) => one === type));
    const [all, met] = [daysBySlug(events, participantsOf), daysBySlug(meetings, participantsOf)];
    expect(person?.events).toBe(events.length);
    expect(person?.encounters.map(({ slug }) => slug).sort()).toEqual(
      [...all.keys()].filter((slug) => slug !== "kim-jong-un").sort(),
    );
    for (const { slug, events, meetings, lastMet } of person?.encounters ?? [])
      expect({ slug, events, meetings, lastMet }).toEqual({
        slug,
        events: all.get(slug)?.length,
        meetings: met.get(slug)?.length ?? 0,
        lastMet: met.get(slug)?.at(-1) ?? null,
      });
  });

  test("are told with all their names and offices, and with no office that was not known yet", async () => {
    const now = await findPerson(getDb(), "choe-son-hui", emptyFilter);
    expect(now).toMatchObject({ name: "Choe Son Hui", native: "최선희", office: "Foreign Minister", checked: true });
    expect(now?.names).toContainEqual({ value: "최선희", kind: "native", script: "Hang", language: "ko" });
    expect(now?.names).toContainEqual({ value: "Choi Sun-hee", kind: "alias", script: "Latn", language: "ko-Latn" });
    expect(now?.offices.map(({ from }) => from)).toEqual(["2016", "2018", "2019-04", "2022-06"]);
    const then = await findPerson(getDb(), "choe-son-hui", { ...emptyFilter, knownOn: "2018-05-23" });
    expect(then?.offices.map(({ from, to }) => [from, to])).toEqual([
      ["2016", "2018"],
      ["2018", null],
    ]);
    expect(await findPerson(getDb(), "no-such-person", emptyFilter)).toBeNull();
    expect(await findPerson(getDb(), "'; DROP TABLE", emptyFilter)).toBeNull();
  });

  test("are found by any spelling, in parts, with wildcards taken as they are", async () => {
    const slugsOf = async (q: string) =>
      (await listPeople(getDb(), everybody({ q }), { limit: 50 })).people.map(({ slug }) => slug);
    for (const q of ["최선희", "choi sun-hee", "CHOE Son", "чхве"]) expect(await slugsOf(q)).toContain("choe-son-hui");
    expect(await slugsOf("%")).toHaveLength(50);
    expect(await slugsOf("qqzx%")).toEqual([]);
  });

  test("a place holds the events of what lies in it, and says what holds it", async () => {
    const peninsula = await findPlace(getDb(), "panmunjom", emptyFilter);
    expect(peninsula?.children.length).toBeGreaterThan(0);
    for (const { slug, parent, events } of peninsula?.children ?? []) {
      expect(parent?.slug).toBe("panmunjom");
      expect(events).toBeLessThanOrEqual(peninsula?.events ?? 0);
      expect((await findPlace(getDb(), slug, emptyFilter))?.within[0]?.slug).toBe("panmunjom");
    }
    expect(peninsula?.people[0]?.events).toBeGreaterThan(0);
  });

  test("a new person is listed at once, and so is what changes of one", async () => {
    const db = getDb();
    const before = await listPeople(db, everybody(), { limit: 1 });
    const row = { slug: "somebody-new", kind: "person", name: "Somebody New", searchText: "somebodynew" } as const;
    const { id } = await db.entity.create({ data: row });
    expect((await listPeople(db, everybody(), { limit: 1 })).total).toBe(before.total + 1);
    expect((await findPerson(db, "somebody-new", emptyFilter))?.names).toEqual([]);
    await db.entityName.create({ data: { entityId: id, value: "S. New", kind: "alias", key: "snew" } });
    expect((await findPerson(db, "somebody-new", emptyFilter))?.names).toHaveLength(1);
    await db.office.create({ data: { entityId: id, position: 0, title: "Envoy", from: "2018" } });
    expect((await findPerson(db, "somebody-new", emptyFilter))?.office).toBe("Envoy");
    await db.entity.delete({ where: { id } });
    expect(await findPerson(db, "somebody-new", emptyFilter)).toBeNull();
    expect(await personExists(db, "somebody-new")).toBe(false);
  });

  test("events that are in no block yet count, with those that are", async () => {
    const db = getDb();
    await fillEvents(db, { events: 300, force: true });
    const someone = await db.entity.findFirstOrThrow({ where: { slug: { startsWith: "synthetic-kp" } } });
    const listed = async () =>
      (await listPeople(db, everybody(), { limit: 10_000 })).people.find(({ slug }) => slug === someone.slug)?.events;
    const expected = async () =>
      db.event.count({ where: { state: "published", participations: { some: { entityId: someone.id } } } });
    expect(await listed()).toBe(await expected());
    const some = await db.event.findMany({ where: { participations: { some: { entityId: someone.id } } }, take: 1 });
    await db.event.updateMany({ where: { id: { in: some.map(({ id }) => id) } }, data: { state: "withdrawn" } });
    expect(await listed()).toBe(await expected());
    await db.event.updateMany({ where: { id: { in: some.map(({ id }) => id) } }, data: { state: "published" } });
    expect(await listed()).toBe(await expected());
  });
});
