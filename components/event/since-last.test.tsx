import { expect, test } from "vitest";
import { daysSince, wordsOf } from "#components/event/since-last";

test.each([
  ["2018-06-12", "2018-06-12", 0],
  ["2018-06-12", "2018-07-12", 30],
  ["2018-06-30", "2018-06-12", 0],
  [null, "2018-06-12", null],
])("from %s to %s are %s days", (latest, today, days) => {
  expect(daysSince({ latest }, today)).toBe(days);
});

test.each([
  [{ type: [], country: [] }, "event"],
  [{ type: ["summit" as const], country: [] }, "summit"],
  [{ type: ["summit" as const], country: ["US"] }, "summit (United States)"],
  [{ type: ["summit" as const, "talks" as const], country: ["US", "KR"] }, "event"],
])("of %j it says %s", (filter, words) => {
  expect(wordsOf(filter)).toBe(words);
});
