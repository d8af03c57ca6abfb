import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { emptyFilter } from "#core/timeline/filter";
import { listEventCards, listEventRecords } from "#data/event-list";
import { fillEvents } from "#data/fill";
import { inTransaction } from "#data/in-transaction";
import { clear, describeEngines } from "#data/testing/database";
import { openIndex } from "./index-view";
import { Rebuild } from "./rebuild";
import { beginRefresh, refreshIndex, stepIndex } from "./refresh-index";
import { SpanDrafts } from "./span-drafts";
import { tendBlocks } from "./tend-blocks";
import { anyFilter } from "./testing/any-filter";
import { writes } from "./testing/any-writes";
import { compare, listAll } from "./testing/compare-answers";

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

  test("is written anew in parts: the old one answers meanwhile, and another process goes on where one was stopped", async () => {
    const db = getDb();
    const [old, slugs] = [await openIndex(db), await listAll(db, emptyFilter)];
    const begun = new Rebuild(30);
    expect([await stepIndex(db, begun, true), await stepIndex(db, begun)]).toEqual(["more", "more"]);
    const idsOf = ({ blocks }: typeof old) => blocks.map(({ id }) => id);
    expect(idsOf(await openIndex(db))).toEqual(idsOf(old));
    const [inFirst, inLast] = [slugs[0] as string, slugs.at(-1) as string];
    await db.event.update({ where: { slug: inFirst }, data: { state: "withdrawn" } });
    await db.event.update({ where: { slug: inLast }, data: { status: "cancelled", searchText: "edited zz" } });
    for (const q of [null, "edited", "un"]) await compare(db, { ...emptyFilter, q });
    await expect(
      inTransaction(db, async (tx) => {
        await new Rebuild(30).step(tx);
        throw new Error("stopped");
      }),
    ).rejects.toThrow("stopped");
    expect(await refreshIndex(db, undefined, { rowsPerBlock: 50 })).toBe(true);
    const after = await openIndex(db);
    expect(after.blocks.length).toBeGreaterThan(idsOf(old).length);
    expect(idsOf(after).some((id) => idsOf(old).includes(id))).toBe(false);
    for (const q of [null, "edited", "un"]) await compare(db, { ...emptyFilter, q });
    await refreshIndex(db);
    expect((await openIndex(db)).changed).toEqual([]);
    await compare(db, emptyFilter);
  });

  /** Blocks of few rows, a change in each of them, and the first draft of many. */
  async function beginParts(): Promise<{ drafts: SpanDrafts; slugs: string[]; ids: string[] }> {
    const db = getDb();
    await refreshIndex(db, undefined, { isAnew: true, rowsPerBlock: 20 });
    const slugs = await listAll(db, emptyFilter);
    for (const [n, slug] of slugs.entries()) {
      if (n % 9 === 0) await db.event.update({ where: { slug }, data: { searchText: `edited ${n}` } });
      if (n % 10 === 1) await db.event.update({ where: { slug }, data: { state: "withdrawn" } });
    }
    for (const n of [3, 40, 77, 110]) await writes.move?.(db, n);
    const ids = (await openIndex(db)).blocks.map(({ id }) => id);
    const drafts = await beginRefresh(db, new Rebuild(20));
    expect(drafts).toBeInstanceOf(SpanDrafts);
    return { drafts: drafts as SpanDrafts, slugs, ids };
  }

  const countClaimed = async () => {
    const [found] = await getDb().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM "EventBlock" WHERE "replacedAt" > now()`;
    return found?.n;
  };

  test("takes in changes of many blocks in parts: readers have the old ones and what changed, then all at once", async () => {
    const db = getDb();
    const { drafts, slugs, ids } = await beginParts();
    const idsNow = async () => (await openIndex(db)).blocks.map(({ id }) => id);
    expect(await drafts.step(db)).toBe("more");
    expect(await idsNow()).toEqual(ids);
    for (const q of [null, "edited", "un"]) await compare(db, { ...emptyFilter, q });
    expect(await refreshIndex(db)).toBe(false);
    // one event of a block that is written already, and one of a block that is not
    const [inFirst, inLast] = [slugs[2] as string, slugs.at(-2) as string];
    await db.event.update({ where: { slug: inFirst }, data: { searchText: "edited again" } });
    await db.event.update({ where: { slug: inLast }, data: { status: "cancelled" } });
    let done = "more";
    while (done === "more") {
      expect(await idsNow()).toEqual(ids);
      done = await drafts.step(db);
    }
    expect(done).toBe("all");
    const view = await openIndex(db);
    expect(view.blocks.some(({ id }) => ids.includes(id))).toBe(false);
    expect(view.changed).toHaveLength(2);
    for (const q of [null, "edited", "again"]) await compare(db, { ...emptyFilter, q });
    expect(await refreshIndex(db)).toBe(true);
    expect((await openIndex(db)).changed).toEqual([]);
    await compare(db, { ...emptyFilter, q: "edited" });
  });

  test("drops parts where all blocks were written anew meanwhile, and those of a process that was stopped", async () => {
    const db = getDb();
    const { drafts } = await beginParts();
    expect(await refreshIndex(db, undefined, { isAnew: true, rowsPerBlock: 25 })).toBe(true);
    let done = "more";
    while (done === "more") done = await drafts.step(db);
    expect([done, await countClaimed()]).toEqual(["nothing", 0]);
    for (const q of [null, "edited"]) await compare(db, { ...emptyFilter, q });
    await beginParts();
    expect([await refreshIndex(db), await countClaimed()]).toEqual([false, 1]);
    await db.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = now() - interval '1 hour' WHERE "replacedAt" > now()`;
    expect(await refreshIndex(db)).toBe(true);
    expect((await openIndex(db)).changed).toEqual([]);
    for (const q of [null, "edited"]) await compare(db, { ...emptyFilter, q });
  });

  test("goes on after an event that has left the list meanwhile", async () => {
    const slugs = await listAll(getDb(), emptyFilter);
    await getDb().event.update({ where: { slug: slugs[40] as string }, data: { state: "withdrawn" } });
    const { events } = await listEventRecords(getDb(), emptyFilter, { cursor: slugs[40], limit: 3 });
    expect(events.map(({ slug }) => slug)).toEqual(slugs.slice(41, 44));
  });
});
