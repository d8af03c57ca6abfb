import { expect, it } from "vitest";
import { clear, describeEngines } from "./database";

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
