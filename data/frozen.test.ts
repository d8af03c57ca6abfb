import { beforeAll, expect, test } from "vitest";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { describeSeeded } from "#data/testing/database";
import { currentVersion, findVersionAt } from "./dataset-version";
import { frozenTimeline } from "./frozen";
import { timelineOf } from "./timeline";

const summer = { from: "2018-05-01", to: "2018-07-31" };
const slug = "2018-06-12-singapore-summit";

describeSeeded("the timeline of a record that is kept", (getDb) => {
  let version: number;

  beforeAll(async () => {
    version = (await currentVersion(getDb())).number;
  });

  test("is the live one while nothing has changed", async () => {
    for (const change of [{}, { type: ["summit" as const] }, { country: ["US"] }, { place: ["singapore"] }]) {
      const filter: Filter = { ...emptyFilter, ...change };
      const live = await timelineOf(getDb(), { ...filter, ...summer });
      const kept = await keptAt(filter, version);
      expect(kept.total).toBe(live.total);
      expect(slugsOf(kept)).toEqual(slugsOf(live));
    }
  });

  test("does not follow a later correction, nor a later addition", async () => {
    const db = getDb();
    const before = await keptAt(emptyFilter, version);
    const event = await db.event.findUniqueOrThrow({ where: { slug } });
    const last = await db.revision.findFirstOrThrow({ where: { subjectId: event.id }, orderBy: { number: "desc" } });
    const after = { ...(last.after as object), title: "A corrected title", date: "2018-09-01" };
    await db.event.update({
      where: { slug },
      data: {
        title: "A corrected title",
        date: "2018-09-01",
        sortDay: new Date("2018-09-01"),
        earliest: new Date("2018-09-01"),
        latest: new Date("2018-09-01"),
      },
    });
    await db.revision.create({
      data: { noun: "event", subjectId: event.id, number: last.number + 1, by: "an editor", reason: "a test", after },
    });
    expect(await keptAt(emptyFilter, version)).toEqual(before);
    const { number: newest } = await currentVersion(db);
    const now = await keptAt(emptyFilter, newest);
    expect((await findVersionAt(db, new Date()))?.number).toBe(newest);
    expect(slugsOf(now)).not.toContain(slug);
    expect(now.total).toBe(before.total - 1);
  });

  test("refuses what cannot be drawn one by one", async () => {
    const whole = { from: "1985-01-01", to: "2026-12-31" };
    expect(await frozenTimeline(getDb(), emptyFilter, whole, version)).toEqual({ tooMany: expect.any(Number) });
  });

  test("before anything was recorded holds nothing", async () => {
    expect(await findVersionAt(getDb(), new Date("2000-01-01"))).toBeNull();
    expect((await keptAt(emptyFilter, 0)).items).toEqual([]);
  });

  async function keptAt(filter: Filter, at: number): Promise<TimelineAnswer> {
    const answer = await frozenTimeline(getDb(), filter, summer, at);
    if ("tooMany" in answer) throw new Error(`Too many: ${answer.tooMany}`);
    return answer;
  }
});

function slugsOf({ items }: TimelineAnswer): string[] {
  return items.flatMap((item) => (item.kind === "event" ? item.slug : [])).sort();
}
