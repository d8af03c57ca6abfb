import { expect, test } from "vitest";
import { goalsOf } from "./goals";

const spread = (median: number) => ({ median, p95: median * 2, count: 3 });
const page = (first: number) => ({
  firstEvents: spread(first),
  pan: spread(8),
  zoom: null,
  elements: 900,
  bytes: null,
});

test("what was not measured is neither reached nor missed", () => {
  for (const goal of goalsOf({})) expect(goal).toMatchObject({ measured: null, isReached: null });
});

test("ratios are of the same run's figures", () => {
  const figures = { page: { "server 500": page(400), "server 1000000": page(500) }, widget: {} };
  expect(goalsOf(figures)[0]).toMatchObject({ toReach: "≤ 1.5", measured: "1.25", isReached: true });
  expect(goalsOf(figures)[1]).toMatchObject({ measured: null });
});

test("of many figures the worst one counts", () => {
  const latency = (p95: number) => ({ one: { median: 1, p95, count: 9 }, twenty: spread(1), perSecond: 1 });
  const api = { "server 1000000": { "timeline, a": latency(20), "timeline, b": latency(51), "events?q=": latency(9) } };
  const [timeline, events] = goalsOf({ api }).filter(({ what }) => what.includes("1,000,000 events, PostgreSQL"));
  expect(timeline).toMatchObject({ measured: "51 ms", isReached: false });
  expect(events).toMatchObject({ measured: "9 ms", isReached: true });
  const lighthouse = { "/": { performance: 99, seo: 100 }, "/events/x": { performance: 94, seo: 100 } };
  const scores = goalsOf({ lighthouse }).filter(({ what }) => what.startsWith("Lighthouse"));
  expect(scores.map(({ measured, isReached }) => [measured, isReached])).toEqual([
    [null, null],
    [null, null],
    ["100", true],
    ["94", false],
  ]);
});
