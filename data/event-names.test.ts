import { beforeEach, expect, test } from "vitest";
import { openIndex } from "#data/event-index/index-view";
import { findNames } from "#data/event-names";
import { fillEvents } from "#data/fill";
import { clear, describeEngines } from "#data/testing/database";

describeEngines("names of events", (getDb) => {
  beforeEach(async () => {
    await clear(getDb());
    await fillEvents(getDb(), { events: 12 });
  });

  test("are those of the record, asked for at once or one after the other, and new ones after each write", async () => {
    const db = getDb();
    const events = await db.event.findMany({ select: { seq: true, slug: true, title: true } });
    const seqs = events.map(({ seq }) => seq);
    const names = async (asked: readonly number[]) => findNames(db, (await openIndex(db)).version, asked);
    const expected = new Map(events.map(({ seq, ...name }) => [seq, name]));
    expect(await names(seqs.slice(0, 5))).toEqual(new Map([...expected].slice(0, 5)));
    expect(await names(seqs)).toEqual(expected);
    expect(await names([...seqs, 999_999])).toEqual(expected);
    const first = events[0] as (typeof events)[number];
    await db.event.update({ where: { seq: first.seq }, data: { title: "Renamed" } });
    expect((await names(seqs)).get(first.seq)).toEqual({ slug: first.slug, title: "Renamed" });
    await db.event.delete({ where: { seq: first.seq } });
    expect((await names(seqs)).has(first.seq)).toBe(false);
  });
});
