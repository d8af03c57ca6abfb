import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clear, describeEngines } from "#data/testing/database";
import { readLexicon } from "./lexicon";
import { type SeedReport, seedIfEmpty, seedsFolder } from "./seed";
import { BadSeeds, readSeeds } from "./seed-files";

const { corpus } = readSeeds(seedsFolder);

describeEngines("a seeded database", (getDb) => {
  let report: SeedReport | null;
  const shares: number[] = [];

  beforeAll(async () => {
    report = await seedIfEmpty(getDb(), { onProgress: (share) => shares.push(share) });
  });

  test("holds every record of the corpus", async () => {
    const db = getDb();
    const counts = {
      events: await db.event.count(),
      entities: await db.entity.count(),
      places: await db.place.count(),
    };
    const { events, entities, places, histories } = corpus;
    expect(counts).toEqual({ events: events.length, entities: entities.length, places: places.length });
    expect(report).toMatchObject({ ...counts, histories: histories.length });
    expect(await db.revision.count({ where: { noun: "event" } })).toBe(events.length);
    expect(await db.event.count({ where: { sources: { none: {} } } })).toBe(0);
  });

  test("told how far it was, from beginning to end", () => {
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares.at(0), shares.at(-1)]).toEqual([0, 1]);
  });

  test("is not loaded again", async () => {
    const revisions = await getDb().revision.count();
    expect(await seedIfEmpty(getDb())).toBeNull();
    expect(await getDb().revision.count()).toBe(revisions);
  });

  test("keeps each publication once, however often it is cited", async () => {
    const cited = corpus.events.flatMap((event) => event.sources);
    const keys = new Set(cited.map(({ url, publisher, title, date }) => JSON.stringify([url, publisher, title, date])));
    expect(await getDb().source.count({ where: { events: { some: {} } } })).toBe(keys.size);
  });

  test("ends the states of every event with its record", async () => {
    const events = await getDb().event.findMany({ include: { states: { orderBy: { knownFrom: "asc" } } } });
    for (const { slug, status, date, placeName, states } of events)
      expect([slug, states.at(-1)]).toMatchObject([slug, { status, date, placeName, knownTo: null }]);
  });

  test("gives the extractor the names that the files give it", async () => {
    const { entities, places } = await readLexicon(getDb());
    const spellings = (list: typeof entities) =>
      list.flatMap(({ name, native, hanja, aliases, short }) => [name, native, hanja, ...aliases, ...short]);
    expect(new Set(spellings(entities))).toEqual(new Set(spellings(corpus.entities).map((name) => name ?? null)));
    expect(places.map(({ id, parent }) => [id, parent])).toEqual(
      corpus.places.map(({ id, parent }) => [id, parent]).toSorted(),
    );
    const marked = corpus.entities.flatMap(({ ambiguousAliases }) => ambiguousAliases);
    expect(entities.flatMap(({ ambiguousAliases }) => ambiguousAliases)).toEqual(expect.arrayContaining(marked));
  });

  test("has the article's sentences as evidence of the meeting that was on record, which is not doubled", async () => {
    const meetings = await getDb().event.findMany({
      where: {
        sortDay: new Date("2018-09-26T00:00:00Z"),
        AND: ["mike-pompeo", "ri-yong-ho"].map((slug) => ({ participations: { some: { entity: { slug } } } })),
      },
      include: { claims: { where: { exact: { not: null } }, include: { article: true } } },
    });
    expect(meetings.map(({ slug }) => slug)).toEqual(["2018-09-26-pompeo-ri-new-york"]);
    const [meeting] = meetings;
    expect(meeting?.claims.length).toBeGreaterThan(0);
    for (const { exact, start, end, article, origin, knownOn } of meeting?.claims ?? []) {
      expect(article?.text.slice(start ?? 0, end ?? 0)).toBe(exact);
      expect([origin, knownOn]).toEqual(["extractor", "2018-09-27"]);
    }
  });

  test.each([
    ["2018-10-07-pompeo-pyongyang", "planned"],
    ["2018-06-12-singapore-summit", "held"],
  ])("has a report of the article in the history of %s", async (slug, status) => {
    const where = { event: { slug }, origin: "extractor" as const, field: "status" as const };
    const claims = await getDb().claim.findMany({ where });
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims)
      expect(claim).toMatchObject({ status, knownOn: "2018-09-27", exact: expect.any(String) });
    expect(new Set(claims.map(({ report }) => report)).size).toBe(1);
  });

  test("leaves what it is not sure of to the editors", async () => {
    const suggestions = await getDb().suggestion.findMany({ include: { event: { select: { slug: true } } } });
    expect(suggestions.every(({ state }) => state === "waiting")).toBe(true);
    expect(await getDb().event.count({ where: { origin: { not: "seed" } } })).toBe(0);
  });
});

describeEngines("a load", (getDb) => {
  let folder: string;

  beforeAll(() => {
    folder = smallSeeds("2018-06-12-singapore-summit");
  });

  beforeEach(() => clear(getDb()));

  afterAll(() => rmSync(folder, { recursive: true }));

  test("that fails in the middle leaves nothing behind, and the next one succeeds", async () => {
    const db = getDb();
    await db.$executeRawUnsafe(`ALTER TABLE "EventState" ADD CONSTRAINT "broken" CHECK ("status" <> 'cancelled')`);
    await expect(seedIfEmpty(db, { folder })).rejects.toThrow();
    const counts = [db.event.count(), db.entity.count(), db.place.count(), db.source.count(), db.revision.count()];
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0]);
    await db.$executeRawUnsafe(`ALTER TABLE "EventState" DROP CONSTRAINT "broken"`);
    expect(await seedIfEmpty(db, { folder })).toMatchObject({ events: 1 });
  });

  test("beside another one waits and finds nothing left to do", async () => {
    const reports = await Promise.all([seedIfEmpty(getDb(), { folder }), seedIfEmpty(getDb(), { folder })]);
    expect(reports.filter((report) => report !== null)).toHaveLength(1);
    expect(await getDb().event.count()).toBe(1);
  });
});

describe("readSeeds", () => {
  test("names what is wrong in records and articles, all at once", () => {
    const folder = mkdtempSync(join(tmpdir(), "seeds-"));
    try {
      cpSync(seedsFolder, folder, { recursive: true });
      const places = readFileSync(join(folder, "places.json"), "utf8");
      writeFileSync(join(folder, "places.json"), places.replace('"id": "pyongyang"', '"id": "Pyongyang"'));
      writeFileSync(join(folder, "articles", "2018-02-30-x.txt"), "date 2018-02-30 Nothing.");
      const problem = problemOf(() => readSeeds(folder));
      expect(problem).toContain("seeds/places.json Pyongyang id: ");
      expect(problem).toMatch(/seeds\/articles\/2018-02-30-x\.txt line 1: .*2018-02-30/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof BadSeeds) return error.message;
    throw error;
  }
  return "";
}

/** A folder like seeds/ with one event of it, and what it refers to. */
function smallSeeds(id: string): string {
  const folder = mkdtempSync(join(tmpdir(), "seeds-"));
  const events = corpus.events.filter((event) => event.id === id).map((event) => ({ ...event, related: [] }));
  const people = new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const places = new Set(events.flatMap(({ place }) => place?.ids ?? []));
  for (const place of places) {
    const parent = corpus.places.find((other) => other.id === place)?.parent;
    if (parent) places.add(parent);
  }
  const files = {
    "events/2018.json": events,
    "people.json": corpus.entities.filter((entity) => people.has(entity.id)),
    "places.json": corpus.places.filter((place) => places.has(place.id)),
    "histories.json": corpus.histories.filter((history) => history.event === id),
  };
  for (const name of ["events", "articles"]) mkdirSync(join(folder, name));
  for (const [name, records] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(records));
  return folder;
}
