import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "#core/timeline/timeline-answer";
import { entriesOf } from "./timeline-entries";
import { entriesWithTitle, type TitleRoom } from "./title-room";

const view = { from: "2018-01-01", to: "2018-12-31" };
const stage = { width: 1_000, height: 500 };

describe("entriesWithTitle", () => {
  test("events that are far apart all carry their title", () => {
    expect(titled(["2018-01-10", "2018-05-10", "2018-09-10"], stage).size).toBe(3);
  });

  test("events of one day share the rows that there are", () => {
    const days = Array.from({ length: 40 }, () => "2018-06-12");
    const rows = Math.floor((stage.height - 12) / 27);
    expect(titled(days, stage).size).toBe(rows);
  });

  test("a long title is cut short where the next event of its row stands near, and shown in full where not", () => {
    const long = "The foreign ministers of the two sides meet in the capital and sign a text";
    const items = ["2018-02-01", "2018-06-01"].map((day, index) => ({ ...event(`e${index}`, day, "US"), title: long }));
    const room = entriesWithTitle(entriesOf(answer(items)), view, { width: 1_000, height: 40 });
    expect([...room.values()]).toEqual(["short", "full"]);
  });

  test("a lower stage has room for fewer", () => {
    const days = Array.from({ length: 40 }, (_, index) => `2018-06-${String((index % 28) + 1).padStart(2, "0")}`);
    const heights = [100, 200, 400, 800].map((height) => titled(days, { width: 1_000, height }).size);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights[0]).toBeLessThan(heights[3] as number);
  });

  test("each lane keeps at least one row", () => {
    const items = Array.from({ length: 12 }, (_, index) => event(`${index}`, "2018-06-12", `lane-${index}`));
    expect(entriesWithTitle(entriesOf(answer(items)), view, { width: 1_000, height: 60 }).size).toBe(12);
  });
});

function titled(days: string[], size: typeof stage): Map<string, TitleRoom> {
  return entriesWithTitle(entriesOf(answer(days.map((day, index) => event(`e${index}`, day, "US")))), view, size);
}

function answer(items: TimelineEvent[]) {
  return { level: "events" as const, ...view, items, lanes: [], density: [], total: items.length };
}

function event(slug: string, date: string, lane: string): TimelineEvent {
  const title = "Two delegations meet for talks";
  return {
    kind: "event",
    slug,
    title,
    type: "talks",
    status: "held",
    date,
    earliest: date,
    latest: date,
    lane,
    formerDates: [],
  };
}
