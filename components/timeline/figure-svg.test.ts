import { describe, expect, test } from "vitest";
import type { EventStatus } from "#core/event";
import type { TimelineAnswer, TimelineEvent } from "#core/timeline/timeline-answer";
import { toFigure } from "./figure-svg";
import { entriesOf, ghostsOf } from "./timeline-entries";

const window = { from: "2018-01-01", to: "2018-12-31" };

describe("the figure of a view", () => {
  test("holds every event by its title, its lanes and its caption as text", () => {
    const svg = figureOf([event("Talks at Panmunjom", "2018-04-27"), event("A summit in Singapore", "2018-06-12")]);
    for (const words of ["Talks at Panmunjom", "A summit in Singapore", "United States", "Of 2018"])
      expect(svg).toContain(words);
  });

  test("tells statuses apart by form", () => {
    const formOf = (status: EventStatus) =>
      figureOf([{ ...event("T", "2018-06-12"), status }])
        .split("<g>")[1]
        ?.split("<text")[0];
    const statuses: EventStatus[] = ["proposed", "planned", "held", "postponed", "cancelled"];
    expect(new Set(statuses.map(formOf)).size).toBe(5);
  });

  test("draws dates with the doubts that they have", () => {
    const drawn = ["2018-06-12", "2018-06", "2018-06-12~", "2018-06-12/..", "2018-06-10/2018-06-12"].map(
      (date) => figureOf([event("T", date)]).split("<g>")[1],
    );
    expect(new Set(drawn).size).toBe(5);
    expect(drawn[1]).toContain("url(#both)");
  });

  test("draws former dates and clusters", () => {
    expect(figureOf([{ ...event("T", "2018-06-12"), formerDates: ["2018-05-30"] }])).toContain(
      'stroke-dasharray="2 2"',
    );
    const stretch = { from: "2018-03-01", to: "2018-03-31", first: "2018-03-01", last: "2018-03-31" };
    const cluster = { kind: "cluster" as const, lane: "US", ...stretch, count: 417, titles: [], named: [] };
    expect(figureOf([cluster])).toContain(">417<");
  });

  test("is well formed whatever the titles say", () => {
    const svg = figureOf([event('"><script>alert(1)</script>& \u0000\u001b', "2018-06-12")]);
    expect(svg).not.toContain("<script");
    expect(svg).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect(svg.match(/<title>/g)).toHaveLength(svg.match(/<\/title>/g)?.length ?? 0);
  });
});

function figureOf(items: TimelineAnswer["items"]): string {
  const lanes = [{ id: "US", title: "United States", count: items.length }];
  const answer: TimelineAnswer = { level: "events", ...window, items, lanes, density: [], total: items.length };
  const caption = ["Of 2018", "Source"];
  return toFigure({
    entries: entriesOf(answer),
    ghosts: ghostsOf(answer),
    lanes,
    window,
    today: "2018-07-01",
    caption,
  });
}

function event(title: string, date: string): TimelineEvent {
  const bounds = { earliest: null, latest: null };
  return {
    kind: "event",
    slug: date,
    title,
    type: "talks",
    status: "held",
    date,
    ...bounds,
    lane: "US",
    formerDates: [],
  };
}
