import { expect, test } from "vitest";
import { emptyFilter } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import { findThreadOf, threadExists } from "./thread";
import { listThreads } from "./threads";

const now = { knownOn: null, day: "2026-11-25" };
const all = { offset: 0, limit: 1_000 };

describeSeeded("negotiation threads", (getDb) => {
  test("of the record are many, of a size that a reader can follow, and hold no event twice", async () => {
    const { threads, total } = await listThreads(getDb(), emptyFilter, now.day, all);
    expect(total).toBe(threads.length);
    expect(total).toBeGreaterThan(30);
    expect(Math.max(...threads.map(({ events }) => events))).toBeLessThan(40);
    const seen = new Set<string>();
    for (const { slug, events } of threads) {
      const thread = await findThreadOf(getDb(), slug, now);
      expect(thread?.entries).toHaveLength(events);
      for (const { card } of thread?.entries ?? []) {
        expect(seen.has(card.slug)).toBe(false);
        seen.add(card.slug);
      }
    }
  });

  test("tell what historians tell as one: the abduction talks of 2014, the four-party talks", async () => {
    const stockholm = await findThreadOf(getDb(), "2014-05-29-stockholm-agreement", now);
    expect(stockholm?.card).toMatchObject({
      parties: ["JP"],
      best: { slug: "2014-05-29-stockholm-agreement" },
      ahead: 0,
    });
    expect(stockholm?.entries.map(({ card }) => card.slug)).toEqual(
      expect.arrayContaining(["2014-03-03-shenyang-red-cross", "2014-07-04-japan-eases-sanctions"]),
    );
    const plenary = await findThreadOf(getDb(), "1997-12-09-four-party-first-plenary", now);
    expect(plenary?.entries[0]?.card.slug).toBe("1996-04-16-four-party-proposal");
    expect(plenary?.card.parties).toContain("US");
  });

  test("are told as they were known on a day", async () => {
    const moment = { knownOn: "2014-06-15", day: "2014-06-15" };
    const then = await findThreadOf(getDb(), "2014-05-29-stockholm-agreement", moment);
    expect(then?.card.last.slice(0, 7)).toBe("2014-05");
    expect(then?.card.quiet).toBeLessThan(30);
    const { threads } = await listThreads(getDb(), { ...emptyFilter, knownOn: "1990-01-01" }, "1990-01-01", all);
    for (const { first } of threads) expect(first < "1991").toBe(true);
  });

  test("answer a filter by the events that they hold, in its order", async () => {
    const filter = { ...emptyFilter, person: ["kim-kye-gwan"], sort: "-date" as const };
    const { threads } = await listThreads(getDb(), filter, now.day, all);
    expect(threads.length).toBeGreaterThan(1);
    expect(threads.map(({ first }) => first)).toEqual(
      threads
        .map(({ first }) => first)
        .toSorted()
        .toReversed(),
    );
    for (const { slug } of threads) {
      const thread = await findThreadOf(getDb(), slug, now);
      const people = thread?.entries.flatMap(({ card }) => card.participants.map((one) => one.slug));
      expect(people).toContain("kim-kye-gwan");
    }
  });

  test("change with what is withdrawn and what is newly tied", async () => {
    const db = getDb();
    const slug = "2014-05-29-stockholm-agreement";
    const before = (await findThreadOf(db, slug, now))?.entries.length ?? 0;
    const [last] = await db.event.findMany({ where: { slug: "2014-07-04-japan-eases-sanctions" } });
    await db.event.updateMany({ where: { id: last?.id ?? "" }, data: { state: "withdrawn" } });
    const without = await findThreadOf(db, slug, now);
    expect(without?.entries.map(({ card }) => card.slug)).not.toContain("2014-07-04-japan-eases-sanctions");
    await db.event.updateMany({ where: { id: last?.id ?? "" }, data: { state: "published" } });
    expect((await findThreadOf(db, slug, now))?.entries).toHaveLength(before);
    const lonely = await db.event.findFirstOrThrow({
      where: { relationsFrom: { none: {} }, relationsTo: { none: {} }, sortDay: { lt: new Date("2014-01-01") } },
    });
    expect(await threadExists(db, lonely.slug)).toBe(false);
    await db.relation.create({ data: { fromId: last?.id ?? "", toId: lonely.id, kind: "outcome_of" } });
    const tied = await findThreadOf(db, lonely.slug, now);
    expect(tied?.entries.map(({ card, from }) => [card.slug, from?.kind])).toContainEqual([
      "2014-07-04-japan-eases-sanctions",
      "outcome_of",
    ]);
    await db.relation.deleteMany({ where: { toId: lonely.id } });
    expect(await findThreadOf(db, "no-such-event", now)).toBeNull();
  });
});
