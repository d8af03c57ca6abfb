import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventRecord } from "#core/event";
import { type EventFormatName, eventFormats } from "#core/export/event-formats";
import { countEvents, readAll } from "#core/export/testing/read-exports";
import { sampleContext } from "#core/export/testing/sample-events";
import { unpack } from "#core/export/testing/unpack-package";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import type { Database } from "./client";
import { currentVersion, findVersion } from "./dataset-version";
import { listEventCards } from "./event-list";
import { findEventAsOf } from "./event-snapshots";
import { countEventsAsOf, listEventsAsOf, streamEvents } from "./event-stream";
import { findEvent } from "./events";

describeSeeded("taking events away", (getDb) => {
  test("any filter, in any format, gives as many events as the page says", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const { events: shown, total } = await listEventCards(getDb(), filter, { limit: 2000 });
        const pages = await readPages(getDb(), filter);
        expect(pages.flat().map(({ slug }) => slug)).toEqual(shown.map(({ slug }) => slug));
        for (const [name, { write }] of Object.entries(eventFormats)) {
          const text = await readAll(write(again(pages), sampleContext));
          expect(await countEvents[name as EventFormatName](text)).toBe(total);
        }
        const files = await unpack(pages.flat());
        expect(countEvents.csv(files.get("data/events.csv") ?? "")).toBe(total);
      }),
      { numRuns: 50 },
    );
  });

  test("pages join without a gap where many events share a day, either way", async () => {
    const db = getDb();
    const [first] = (await listEventCards(db, emptyFilter, { limit: 1 })).events;
    const sample = await db.event.findUniqueOrThrow({ where: { slug: first?.slug as string } });
    const { id: _, slug: __, seq: ___, ...columns } = sample;
    const copies = Array.from({ length: 450 }, (_unused, index) => ({
      ...columns,
      slug: `synthetic-${index}`,
      sortDay: new Date("2030-01-01"),
      latest: index % 3 === 0 ? null : new Date(`2030-01-0${(index % 2) + 1}`),
      countries: columns.countries,
    }));
    await db.event.createMany({ data: copies });
    for (const sort of ["date", "-date"] as const) {
      const filter = { ...emptyFilter, sort };
      const streamed = (await readPages(db, filter)).flat().map(({ slug }) => slug);
      const { events } = await listEventCards(db, filter, { limit: 3000 });
      expect(streamed).toEqual(events.map(({ slug }) => slug));
    }
    await db.event.deleteMany({ where: { slug: { startsWith: "synthetic-" } } });
  });

  test("what was published in a version can be read again after changes, additions and withdrawals", async () => {
    const db = getDb();
    const { number: before } = await currentVersion(db);
    const { events } = await listEventCards(db, emptyFilter, { limit: 2000 });
    const [moved, gone, kept] = [events[100], events[200], events[300]].map((event) => event?.slug as string);
    const wereThere = await Promise.all([moved, gone, kept].map((slug) => findEvent(db, slug as string)));
    const filters: Filter[] = [
      emptyFilter,
      { ...emptyFilter, sort: "-date" },
      { ...emptyFilter, type: ["summit", "talks"] },
      { ...emptyFilter, q: wereThere[0]?.participants[0]?.name ?? "Kim" },
      { ...emptyFilter, from: "2000-01-01", to: "2010-12-31", certainty: "certain" },
      { ...emptyFilter, person: [wereThere[0]?.participants[0]?.slug as string] },
    ];
    const slugsThen = await Promise.all(filters.map(async (filter) => slugsOf(await readPages(db, filter))));

    await change(db, moved as string, { title: "Changed.", status: "cancelled", date: "2031-01-01" }, "2031-01-01");
    await change(db, gone as string, { state: "withdrawn" });
    await addEvent(db, kept as string);

    for (const [index, slug] of [moved, gone, kept].entries())
      expect(plain(await findEventAsOf(db, slug as string, before))).toEqual(plain(wereThere[index] ?? null));
    expect((await findEventAsOf(db, moved as string, before + 1))?.title).toBe("Changed.");
    expect(await findEventAsOf(db, gone as string, before + 2)).toBeNull();
    expect(await findEventAsOf(db, "2032-synthetic", before + 2)).toBeNull();
    expect((await findEventAsOf(db, "2032-synthetic", before + 3))?.slug).toBe("2032-synthetic");
    for (const [index, filter] of filters.entries()) {
      expect(slugsOf(await readPages(db, filter, before))).toEqual(slugsThen[index]);
      expect(await countEventsAsOf(db, filter, before)).toBe(slugsThen[index]?.length);
      expect(slugsOf(await readPages(db, filter, before + 3))).toEqual(slugsOf(await readPages(db, filter)));
    }
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listEventsAsOf(db, emptyFilter, before, { cursor, limit: 150 });
      paged.push(...page.events.map(({ slug }) => slug));
      expect(page.total).toBe(slugsThen[0]?.length);
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(paged).toEqual(slugsThen[0]);
  });

  test("versions are numbered in the order of commits, one for each transaction, and never change", async () => {
    const db = getDb();
    const { number } = await currentVersion(db);
    const { slug } = (await listEventCards(db, emptyFilter, { limit: 1 })).events[0] as { slug: string };
    const writes = Array.from({ length: 4 }, (_, index) => change(db, slug, { title: `Synthetic ${index}.` }));
    const made = await Promise.allSettled(writes);
    const done = made.filter(({ status }) => status === "fulfilled").length;
    expect((await currentVersion(db)).number).toBe(number + done);
    const rolledBack = db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT "datasetVersion"()`;
      throw new Error("taken back");
    });
    await expect(rolledBack).rejects.toThrow("taken back");
    expect((await currentVersion(db)).number).toBe(number + done);
    expect(await findVersion(db, number + done + 1)).toBeNull();
    await expect(db.datasetVersion.update({ where: { number }, data: { at: new Date() } })).rejects.toThrow(
      /never changed/,
    );
  });
});

async function readPages(db: Database, filter: Filter, version: number | null = null): Promise<EventRecord[][]> {
  const pages: EventRecord[][] = [];
  for await (const page of streamEvents(db, filter, version)) pages.push(page);
  return pages;
}

async function* again(pages: EventRecord[][]): AsyncGenerator<EventRecord[]> {
  yield* pages;
}

function slugsOf(pages: EventRecord[][]): string[] {
  return pages.flat().map(({ slug }) => slug);
}

/** Who is related is told as of now, and the record's own instant is that of its revision. */
function plain(event: EventRecord | null) {
  if (!event) return null;
  const { updatedAt: _, related, ...rest } = event;
  return { ...rest, related: related.length > 0 };
}

/** Changes an event as an editor does: its row, and a revision that keeps its draft. */
async function change(db: Database, slug: string, draft: Record<string, string>, day?: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await tx.event.findUniqueOrThrow({ where: { slug }, select: { id: true } });
    const last = await tx.revision.findFirstOrThrow({
      where: { noun: "event", subjectId: id },
      orderBy: { number: "desc" },
    });
    const after = { ...(last.after as object), ...draft };
    await tx.revision.create({
      data: { noun: "event", subjectId: id, number: last.number + 1, by: "test", reason: "test", after },
    });
    const days = day ? { earliest: new Date(day), latest: new Date(day), sortDay: new Date(day) } : {};
    await tx.event.update({ where: { slug }, data: { ...draft, ...days, version: { increment: 1 } } });
  });
}

async function addEvent(db: Database, like: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, seq: _, ...columns } = await tx.event.findUniqueOrThrow({ where: { slug: like } });
    const { after } = await tx.revision.findFirstOrThrow({ where: { noun: "event", subjectId: id } });
    const { id: subjectId } = await tx.event.create({ data: { ...columns, slug: "2032-synthetic" } });
    const draft = { ...(after as object), id: "2032-synthetic" };
    await tx.revision.create({
      data: { noun: "event", subjectId, number: 1, by: "test", reason: "test", after: draft },
    });
  });
}

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
const day = fc.constantFrom("1990-01-01", "2000-06-13", "2018-04-01", "2018-06-12", "2018-12-31");
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  ...Object.fromEntries(Object.entries(emptyFilter).map(([field, value]) => [field, fc.constant(value)])),
  q: fc.constantFrom(null, null, null, "kim", "summit", "%", "_", '\'; DROP TABLE "Event"; --', "\\"),
  from: fc.option(day, { nil: null }),
  to: fc.option(day, { nil: null }),
  type: some(["summit", "talks", "letter"] as const),
  status: some(["held", "cancelled"] as const),
  country: some(["US", "KR", "CN"]),
  person: some(["kim-jong-un", "mike-pompeo"]),
  place: some(["singapore", "kr"]),
  tag: some(["inter-korean", "sanctions"]),
  knownOn: fc.constantFrom(null, null, "2018-05-25", "2005-01-01"),
  certainty: fc.constantFrom("possible", "certain"),
  sort: fc.constantFrom("date", "-date"),
}) as fc.Arbitrary<Filter>;
