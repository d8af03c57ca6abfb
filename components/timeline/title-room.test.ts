import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "#core/timeline/timeline-answer";
import { entriesOf } from "./timeline-entries";
import { titleRooms } from "./title-room";

const view = { from: "2018-01-01", to: "2018-12-31" };
const stage = { width: 1_000, height: 500 };

describe("titleRooms", () => {
  test("events that are far apart all carry their title in full", () => {
    const rooms = roomsOf(["2018-01-10", "2018-05-10", "2018-09-10"], stage);
    expect(rooms.size).toBe(3);
    expect(new Set(rooms.values()).size).toBe(1);
  });

  test("events of one day share the height that their marks leave", () => {
    const days = Array.from({ length: 40 }, () => "2018-06-12");
    const { size } = roomsOf(days, { width: 1_000, height: 40 * 18 + 6 + 8 * 10 });
    expect(size).toBe(10);
  });

  test("a long title is cut short where the next event of its row stands near, and shown in full where not", () => {
    const title = "The foreign ministers of the two sides meet in the capital and sign a text";
    const items = ["2018-02-01", "2018-04-15"].map((day, index) => ({ ...event(`e${index}`, day, "US"), title }));
    const [first, second] = [...titleRooms(entriesOf(answer(items)), view, { width: 1_000, height: 40 }).values()];
    expect(first).toBeLessThan(second as number);
    expect(first).toBeLessThanOrEqual((73 / 365) * 1_000);
  });

  test("a title that would show no more than a few letters is left out", () => {
    expect([...roomsOf(["2018-02-01", "2018-02-20"], { width: 1_000, height: 40 }).keys()]).toEqual(["e1"]);
  });

  test("a title ends at the edge of the stage, and is left out where too little of it would be seen", () => {
    expect([...roomsOf(["2018-10-20"], stage).values()]).toEqual([200]);
    expect(roomsOf(["2018-12-20"], stage).size).toBe(0);
    expect(roomsOf(["2019-01-10"], stage).size).toBe(1);
  });

  test("no title stands at the left edge without its mark", () => {
    expect(roomsOf(["2017-12-24"], stage).size).toBe(0);
    expect(roomsOf(["2018-01-02"], stage).size).toBe(1);
  });

  test("a lower stage has room for fewer", () => {
    const days = Array.from({ length: 40 }, (_, index) => `2018-06-${String((index % 28) + 1).padStart(2, "0")}`);
    const sizes = [100, 200, 400, 800].map((height) => roomsOf(days, { width: 1_000, height }).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(sizes[3] as number);
  });

  test("what lies far from the view takes no room", () => {
    const crowd = Array.from({ length: 60 }, (_, index) => event(`old${index}`, "2016-06-12", "US"));
    const entries = entriesOf(answer([...crowd, event("new", "2018-06-12", "US")]));
    expect([...titleRooms(entries, view, { width: 1_000, height: 60 }).keys()]).toEqual(["new"]);
  });

  test("where not even the marks fit, there are no titles", () => {
    const items = Array.from({ length: 12 }, (_, index) => event(`${index}`, "2018-06-12", `lane-${index}`));
    expect(titleRooms(entriesOf(answer(items)), view, { width: 1_000, height: 60 }).size).toBe(0);
  });
});

function roomsOf(days: string[], size: typeof stage): Map<string, number> {
  return titleRooms(entriesOf(answer(days.map((day, index) => event(`e${index}`, day, "US")))), view, size);
}

function answer(items: TimelineEvent[]) {
  return { level: "events" as const, ...view, items, lanes: [], density: [], total: items.length };
}

function event(slug: string, date: string, lane: string): TimelineEvent {
  const title = "Two delegations meet for talks";
  const bounds = { earliest: date, latest: date };
  return { kind: "event", slug, title, type: "talks", status: "held", date, ...bounds, lane, formerDates: [] };
}
