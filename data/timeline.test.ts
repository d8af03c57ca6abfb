import { expect, test } from "vitest";
import { maxItems } from "#core/timeline/clusters";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { laneChoices, maxLanes } from "#core/timeline/lanes";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { clear, describeEngines, describeSeeded } from "#data/testing/database";
import { listArticles } from "./article-list";
import { findArticle } from "./articles";
import { listEventCards } from "./event-list";
import { latestStretch, timelineOf } from "./timeline";

describeSeeded("the timeline", (getDb) => {
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

  test("shows only the lanes that are asked for, and what they hold", async () => {
    const whole = await timelineOf(getDb(), emptyFilter);
    const within = whole.lanes.find(({ id }) => id === "other")?.within ?? [];
    expect(within.length).toBeGreaterThan(1);
    const some = await timelineOf(getDb(), emptyFilter, { only: within.slice(0, 3).map(({ id }) => id) });
    expect(some.lanes).toEqual(within.slice(0, 3));
    expect(some.total).toBe(within.slice(0, 3).reduce((sum, { count }) => sum + count, 0));
    expect(countOf(some)).toBe(some.total);
  });

  test("a stretch with one event of a lane is that event, and the most salient ones are named first", async () => {
    const { items } = await timelineOf(getDb(), { ...emptyFilter, lanes: "none" });
    const clusters = items.filter((item) => item.kind === "cluster");
    for (const { count, named, titles, from, first, last, to } of clusters) {
      expect(count).toBeGreaterThan(1);
      expect(named.map(({ title }) => title)).toEqual(titles);
      expect(named).toHaveLength(Math.min(3, count));
      expect(from <= first && first <= last && last <= to).toBe(true);
    }
    const of2018 = clusters.find(({ from }) => from.startsWith("2018"));
    expect(of2018?.named.map(({ slug }) => slug)).toContain("2018-06-12-singapore-summit");
  });

  test("opens where the newest events are", async () => {
    const window = await latestStretch(getDb(), emptyFilter);
    const { total } = await listEventCards(getDb(), { ...emptyFilter, ...window }, { limit: 1 });
    expect(total).toBeGreaterThanOrEqual(60);
    expect(await latestStretch(getDb(), { ...emptyFilter, q: "no such words anywhere" })).toBeNull();
  });

  test("every passage of an article is found at its offsets", async () => {
    for (const card of (await listArticles(getDb())).articles) {
      const article = await findArticle(getDb(), card.slug);
      expect(article?.evidence.length).toBeGreaterThan(0);
      for (const { exact, start, end } of article?.evidence ?? []) expect(article?.text.slice(start, end)).toBe(exact);
    }
    expect(await findArticle(getDb(), "no-such-article")).toBeNull();
  });
});

describeEngines("a crowded day", (getDb) => {
  test("with 5,000 events of 500 letters stays within the limit, and its pages hold each once", async () => {
    const db = getDb();
    await clear(db);
    const day = new Date("2018-06-12T00:00:00Z");
    const event = {
      type: "meeting",
      status: "held",
      date: "2018-06-12",
      sortDay: day,
      earliest: day,
      latest: day,
    } as const;
    const data = Array.from({ length: 5_000 }, (_, number) => ({
      ...{ ...event, slug: `event-${number}`, title: `${number} `.padEnd(500, "w"), summary: "s", searchText: "w" },
      ...{ countries: ["KP"], counterpart: `C${number % 30}`, salience: number % 40 },
    }));
    await db.event.createMany({ data });
    const window: Filter = { ...emptyFilter, from: "2018-06-12", to: "2018-06-12" };
    const answer = await timelineOf(db, window);
    expect(answer).toMatchObject({ level: "clusters", total: 5_000 });
    expect(answer.items).toHaveLength(maxLanes);
    const slugs = new Set<string>();
    for (let offset = 0; offset < 5_000; offset += 500)
      for (const { slug } of (await listEventCards(db, window, { offset, limit: 500 })).events) slugs.add(slug);
    expect(slugs.size).toBe(5_000);
  }, 60_000);
});

function countOf({ items }: TimelineAnswer): number {
  return items.reduce((sum, item) => sum + (item.kind === "cluster" ? item.count : 1), 0);
}
