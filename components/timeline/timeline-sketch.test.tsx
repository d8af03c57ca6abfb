import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { TimelineSketch } from "#components/timeline/timeline-sketch";
import type { TimelineAnswer, TimelineEvent } from "#core/timeline/timeline-answer";

describe("TimelineSketch", () => {
  test("is two paths a lane, however many events there are", () => {
    const elements = (count: number) => sketch(count).match(/<\w+/g)?.length;
    expect(elements(300)).toBe(elements(1));
  });

  test("says in words what it shows", () => {
    expect(sketch(3)).toContain("3 events, 2018, in 1 lanes");
  });

  test("keeps what reaches out of the window inside", () => {
    const html = renderToStaticMarkup(<TimelineSketch answer={answer([event("e", "2017-06/2019-06")])} />);
    expect(html).toContain("M0 5H1000");
  });
});

function sketch(count: number): string {
  const items = Array.from({ length: count }, (_, index) => event(`e${index}`, "2018-06-12"));
  return renderToStaticMarkup(<TimelineSketch answer={answer(items)} />);
}

function answer(items: TimelineEvent[]): TimelineAnswer {
  const lanes = [{ id: "US", title: "United States", count: items.length }];
  return { level: "events", from: "2018-01-01", to: "2018-12-31", items, lanes, density: [], total: items.length };
}

function event(slug: string, date: string): TimelineEvent {
  const title = "Talks";
  return {
    kind: "event",
    slug,
    title,
    type: "talks",
    status: "held",
    date,
    earliest: null,
    latest: null,
    lane: "US",
    formerDates: [],
  };
}
