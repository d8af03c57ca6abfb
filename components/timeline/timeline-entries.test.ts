import { describe, expect, test } from "vitest";
import type { TimelineAnswer, TimelineCluster, TimelineEvent } from "#core/timeline/timeline-answer";
import { type Entry, entriesOf, ghostsOf, nameOf } from "./timeline-entries";

const summit: TimelineEvent = {
  kind: "event",
  slug: "singapore-summit",
  title: "Trump and Kim Jong Un meet in Singapore",
  type: "summit",
  status: "held",
  date: "2018-06-12",
  earliest: "2018-06-12",
  latest: "2018-06-12",
  lane: "US",
  formerDates: ["2018-05"],
};
const cluster: TimelineCluster = {
  kind: "cluster",
  lane: "US",
  from: "2018-01-01",
  to: "2018-01-31",
  first: "2018-01-09",
  last: "2018-01-24",
  count: 12,
  titles: ["A", "B"],
  named: [
    { slug: "a", title: "A" },
    { slug: "b", title: "B" },
  ],
};

describe("entriesOf", () => {
  test("puts what is drawn in the order of time", () => {
    const march = { ...summit, slug: "march", date: "2018-03" };
    expect(entriesOf(answer([summit, march])).map(({ id }) => id)).toEqual(["march", "singapore-summit"]);
  });

  test("an entry covers the days of its figure", () => {
    const [entry] = entriesOf(answer([{ ...summit, date: "2018-03" }]));
    expect([entry?.from, entry?.to]).toEqual(["2018-03-01", "2018-03-31"]);
  });
});

describe("nameOf", () => {
  test("an event is named with its date, type and status", () => {
    expect(nameOf(entry(summit))).toBe("12 June 2018: Trump and Kim Jong Un meet in Singapore. Summit, held");
  });

  test("a cluster says how many events it holds, when, and the foremost of them", () => {
    expect(nameOf(entry(cluster))).toBe("12 events, January 2018, among them A; B. Zoom in");
  });

  test.each([
    ["2018-01-01", "2018-12-31", "2018"],
    ["2018-01-01", "2019-12-31", "2018–2019"],
    ["2018-01-15", "2018-03-20", "January 2018 to March 2018"],
  ])("a cluster from %s to %s is “%s”", (from, to, words) => {
    expect(nameOf(entry({ ...cluster, from, to, count: 1, titles: [] }))).toBe(`1 event, ${words}. Zoom in`);
  });
});

describe("ghostsOf", () => {
  test("shows the dates that an event was once planned for", () => {
    expect(ghostsOf(answer([summit])).map(({ words }) => words)).toEqual([
      "Trump and Kim Jong Un meet in Singapore: planned for May 2018 at first",
    ]);
  });

  test("gives way where there are as many items as the timeline can hold", () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ ...summit, slug: `e${index}` }));
    expect(ghostsOf(answer(many))).toEqual([]);
  });
});

function entry(item: TimelineEvent | TimelineCluster): Entry {
  return entriesOf(answer([item]))[0] as Entry;
}

function answer(items: TimelineAnswer["items"]): TimelineAnswer {
  return { level: "events", from: "2018-01-01", to: "2018-12-31", items, lanes: [], density: [], total: items.length };
}
