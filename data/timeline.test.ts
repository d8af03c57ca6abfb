import { beforeAll, expect, test } from "vitest";
import { maxItems } from "#core/timeline/clusters";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { laneChoices, maxLanes } from "#core/timeline/lanes";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { describeEngines } from "#data/testing/database";
import { findArticle, listArticles } from "./articles";
import { listEventCards } from "./event-list";
import { seedIfEmpty } from "./seed";
import { latestStretch, timelineOf } from "./timeline";

describeEngines("the timeline", (getDb) => {
  beforeAll(async () => {
    await seedIfEmpty(getDb());
  });

  test.each(laneChoices)("counts every event once in lanes by %s", async (lanes) => {
    for (const window of [{}, { from: "2018-01-01", to: "2018-12-31" }, { knownOn: "2018-05-25" }]) {
      const filter: Filter = { ...emptyFilter, ...window, lanes };
      const answer = await timelineOf(getDb(), filter);
      const { total } = await listEventCards(getDb(), filter, { limit: 1 });
      expect(answer.total).toBe(total);
      expect(countOf(answer)).toBe(total);
      expect(answer.lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(total);
      expect(answer.density.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(total);
      expect(answer.lanes.length).toBeLessThanOrEqual(maxLanes);
      for (const item of answer.items) expect(answer.lanes.map((lane) => lane.id)).toContain(item.lane);
    }
  });

  test.each([1, 320, 1200, 20_000])("holds at most 400 items on %i pixels", async (width) => {
    const answer = await timelineOf(getDb(), emptyFilter, { width });
    expect(answer.items.length).toBeLessThanOrEqual(maxItems);
    expect(answer.level).toBe("clusters");
  });

  test("draws events one by one where they fit", async () => {
    const answer = await timelineOf(getDb(), { ...emptyFilter, from: "2018-06-01", to: "2018-06-30" });
    expect(answer.level).toBe("events");
    expect(answer.items.map((item) => item.kind === "event" && item.slug)).toContain("2018-06-12-singapore-summit");
  });

  test("keeps the dates that an event was moved from", async () => {
    const answer = await timelineOf(getDb(), {
      ...emptyFilter,
      from: "2018-06-01",
      to: "2018-06-30",
      knownOn: "2018-05-25",
    });
    const summit = answer.items.find((item) => item.kind === "event" && item.slug === "2018-06-12-singapore-summit");
    expect(summit).toMatchObject({ status: "cancelled", date: "2018-06-12", formerDates: ["2018-05"] });
  });

  test("answers for windows without events, and for ten thousand years", async () => {
    const none = await timelineOf(getDb(), { ...emptyFilter, from: "1950-01-01", to: "1950-12-31" });
    expect(none).toMatchObject({
      level: "events",
      items: [],
      lanes: [],
      total: 0,
      from: "1950-01-01",
      to: "1950-12-31",
    });
    const all = await timelineOf(getDb(), { ...emptyFilter, from: "0001-01-01", to: "9999-12-31" });
    expect(countOf(all)).toBe(all.total);
  });

  test("opens where the newest events are", async () => {
    const window = await latestStretch(getDb(), emptyFilter);
    const { total } = await listEventCards(getDb(), { ...emptyFilter, ...window }, { limit: 1 });
    expect(total).toBeGreaterThanOrEqual(60);
    expect(await latestStretch(getDb(), { ...emptyFilter, q: "no such words anywhere" })).toBeNull();
  });

  test("every passage of an article is found at its offsets", async () => {
    for (const card of await listArticles(getDb())) {
      const article = await findArticle(getDb(), card.slug);
      expect(article?.evidence.length).toBeGreaterThan(0);
      for (const { exact, start, end } of article?.evidence ?? []) expect(article?.text.slice(start, end)).toBe(exact);
    }
    expect(await findArticle(getDb(), "no-such-article")).toBeNull();
  });
});

function countOf({ items }: TimelineAnswer): number {
  return items.reduce((sum, item) => sum + (item.kind === "cluster" ? item.count : 1), 0);
}
