import { beforeEach, expect, it } from "vitest";
import { lendUnits } from "./lend-units";
import { clear, describeEngines } from "./testing/database";

const pot = { units: 100, seconds: 60 };

describeEngines("lending units", (db) => {
  beforeEach(() => clear(db()));

  it("gives what is in the pot and no more, to all who ask at once together", async () => {
    const loans = await Promise.all(Array.from({ length: 8 }, () => lendUnits(db(), "a", 30, pot)));
    expect(loans.reduce((sum, { granted }) => sum + granted, 0)).toBe(100);
    expect(loans.filter(({ granted }) => granted === 0)).toHaveLength(4);
    expect(await lendUnits(db(), "b", 30, pot)).toMatchObject({ granted: 30, left: 70, resets: 60 });
  });

  it("fills the pot again when its window is over", async () => {
    await lendUnits(db(), "a", 100, pot);
    await db().rateLimit.update({ where: { key: "a" }, data: { since: new Date(Date.now() - 61_000) } });
    expect(await lendUnits(db(), "a", 30, pot)).toMatchObject({ granted: 30, left: 70 });
  });
});
