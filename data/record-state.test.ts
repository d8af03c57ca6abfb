import { beforeEach, expect, it } from "vitest";
import { readRecordState } from "./record-state";
import { clear, describeEngines } from "./testing/database";

const day = new Date("2018-01-01");
const anyEvent = {
  slug: "an-event",
  title: "Summit",
  type: "summit",
  status: "held",
  date: "2018",
  sortDay: day,
  earliest: day,
  latest: new Date("2018-12-31"),
  summary: "They met.",
  counterpart: "KR",
  searchText: "summit",
} as const;

describeEngines("the state of the record", (db) => {
  beforeEach(() => clear(db()));

  it("is the same until something is committed, and another one then", async () => {
    const empty = await readRecordState(db());
    expect(await readRecordState(db())).toBe(empty);
    await db().$queryRaw`SELECT "datasetVersion"()`;
    const first = await readRecordState(db());
    expect(first).not.toBe(empty);
    await db().$queryRaw`SELECT "datasetVersion"()`;
    expect(await readRecordState(db())).not.toBe(first);
  });

  it("differs with a translation, with another of it, and without it", async () => {
    const words = { title: "정상 회담", summary: "", ofTitle: "Summit", ofSummary: "", editorId: "e", by: "Ann" };
    const event = await db().event.create({ data: anyEvent });
    const states = [await readRecordState(db())];
    const key = { eventId: event.id, language: "ko" };
    await db().eventTranslation.create({ data: { ...key, ...words } });
    states.push(await readRecordState(db()));
    await db().eventTranslation.update({
      where: { eventId_language: key },
      data: { title: "회담", updatedAt: new Date(Date.now() + 1_000) },
    });
    states.push(await readRecordState(db()));
    await db().eventTranslation.deleteMany({});
    expect(new Set(states).size).toBe(3);
    expect(await readRecordState(db())).toBe(states[0]);
  });
});
