import { expect, it } from "vitest";
import { openIndex } from "#data/event-index/index-view";
import { clear, describeEngines, describeSeeded } from "./database";

describeEngines("a test database", (db) => {
  it("is migrated and empty", async () => {
    expect(await db().event.count()).toBe(0);
  });

  it("is empty again when it was cleared", async () => {
    await db().tag.create({ data: { slug: "nuclear", name: "Nuclear" } });
    expect(await db().tag.count()).toBe(1);
    await clear(db());
    expect(await db().tag.count()).toBe(0);
  });
});

describeSeeded("a seeded database", (db) => {
  it("holds the seeds, and an index of them that is up to date", async () => {
    expect(await db().event.count()).toBeGreaterThan(100);
    const index = await openIndex(db());
    expect(index.blocks.length).toBeGreaterThan(0);
    expect(index.changed).toEqual([]);
    await clear(db());
  });
});

describeSeeded("another copy of it", (db) => {
  it("sees nothing of what was done to the first", async () => {
    expect(await db().event.count()).toBeGreaterThan(100);
  });
});
