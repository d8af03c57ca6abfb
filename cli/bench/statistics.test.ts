import { expect, test } from "vitest";
import { round, spreadOf } from "./statistics";

test("of a hundred values the 95th is at 95 %", () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spreadOf(values)).toEqual({ median: 50, p95: 95, count: 100 });
  expect(spreadOf([7])).toEqual({ median: 7, p95: 7, count: 1 });
});

test.each([
  [0.012345, 0.0123],
  [1234.5, 1230],
  [16.666, 16.7],
])("%d is told as %d", (value, told) => {
  expect(round(value)).toBe(told);
});
