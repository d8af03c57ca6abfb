import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "#core/timeline/timeline-answer";
import { foldCrowds } from "./crowds";
import { type Entry, entriesOf } from "./timeline-entries";
import { leastHeights } from "./title-room";

const view = { from: "2018-01-01", to: "2018-12-31" };
const stage = { width: 1_000, height: 200 };

describe("crowds", () => {
  test("of what fits are left as they are", () => {
    const entries = entriesOf(answer(["2018-02-01", "2018-06-12"].map((day, index) => event(`e${index}`, day, "US"))));
    expect(fold(entries)).toEqual(entries);
  });

  test("that overlap become clusters, and nobody is lost", () => {
    const entries = entriesOf(
      answer(Array.from({ length: 300 }, (_, index) => event(`e${index}`, "2018-06-12", "US"))),
    );
    const folded = fold(entries);
    expect(folded.map(({ item }) => item)).toEqual([
      expect.objectContaining({ kind: "cluster", count: 300, from: "2018-06-12", to: "2018-06-12" }),
    ]);
  });

  test("fold the fullest lanes alone, as far as the height asks for it", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => event(`e${index}`, "2018-06-12", "US"));
    const few = ["2018-03-01", "2018-03-02"].map((day, index) => event(`f${index}`, day, "KR"));
    const folded = fold(entriesOf(answer([...crowd, ...few])));
    expect(folded.filter(({ lane }) => lane === "KR").map(({ id }) => id)).toEqual(["f0", "f1"]);
    expect(folded.filter(({ lane }) => lane === "US")).toHaveLength(1);
    const height = [...leastHeights(folded, view, stage.width).values()].reduce((sum, lane) => sum + lane, 0);
    expect(height).toBeLessThanOrEqual(stage.height);
  });

  test("leave the selected event in sight", () => {
    const entries = entriesOf(answer(Array.from({ length: 50 }, (_, index) => event(`e${index}`, "2018-06-12", "US"))));
    expect(fold(entries, "e7").map(({ id, item }) => (item.kind === "event" ? id : item.count))).toEqual(
      expect.arrayContaining(["e7", 49]),
    );
  });
});

function fold(entries: Entry[], selected: string | null = null): Entry[] {
  return foldCrowds({ entries, ghosts: [] }, view, stage, selected);
}

function answer(items: TimelineEvent[]) {
  return { level: "events" as const, ...view, items, lanes: [], density: [], total: items.length };
}

function event(slug: string, date: string, lane: string): TimelineEvent {
  const bounds = { earliest: date, latest: date };
  return { kind: "event", slug, title: "Talks", type: "talks", status: "held", date, ...bounds, lane, formerDates: [] };
}
