import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "#core/timeline/timeline-answer";
import { type Entry, entriesOf } from "./timeline-entries";
import { entryAfter, entryInMiddle, type Move, moveOf } from "./timeline-keys";

const view = { from: "2018-02-01", to: "2018-04-30" };
const lanes = ["US", "KR", "CN"];
const entries = entriesOf({
  level: "events",
  ...view,
  items: [
    event("january", "2018-01-10", "US"),
    event("february", "2018-02-10", "CN"),
    event("march", "2018-03-10", "US"),
    event("april", "2018-04-10", "CN"),
    event("may", "2018-05-10", "KR"),
  ],
  lanes: [],
  density: [],
  total: 5,
});

describe("entryAfter", () => {
  test.each<[Move, string, string | null]>([
    ["next", "march", "april"],
    ["next", "april", "may"],
    ["next", "may", null],
    ["previous", "february", "january"],
    ["previous", "january", null],
    ["first", "april", "february"],
    ["last", "february", "april"],
    ["down", "march", "may"],
    ["down", "may", "april"],
    ["up", "april", "may"],
    ["up", "march", null],
  ])("%s of %s is %s", (move, from, to) => {
    expect(entryAfter(entries, find(from), move, { lanes, view })?.id ?? null).toBe(to);
  });

  test("up and down go to the nearest in time", () => {
    const two = ["US", "CN"];
    expect(entryAfter(entries, find("january"), "down", { lanes: two, view })?.id).toBe("february");
    expect(entryAfter(entries, find("may"), "next", { lanes: two, view })).toBeNull();
  });

  test("from nowhere, every key but End leads to the first in view", () => {
    expect(entryAfter(entries, null, "next", { lanes, view })?.id).toBe("february");
    expect(entryAfter(entries, null, "last", { lanes, view })?.id).toBe("april");
  });

  test("where nothing is in view, Home leads nowhere", () => {
    expect(
      entryAfter(entries, find("may"), "first", { lanes, view: { from: "2020-01-01", to: "2020-12-31" } }),
    ).toBeNull();
  });
});

test("Tab leads to the middle of the view", () => {
  expect(entryInMiddle(entries, view)?.id).toBe("march");
});

test("other keys are no moves", () => {
  expect(moveOf("a")).toBeNull();
  expect(moveOf("ArrowLeft")).toBe("previous");
});

function find(id: string): Entry {
  return entries.find((entry) => entry.id === id) as Entry;
}

function event(slug: string, date: string, lane: string): TimelineEvent {
  const bounds = { earliest: date, latest: date };
  return { kind: "event", slug, title: slug, type: "talks", status: "held", date, ...bounds, lane, formerDates: [] };
}
