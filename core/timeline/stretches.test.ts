import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "#core/dates/calendar";
import { divide } from "#core/timeline/stretches";

const day = fc.integer({ min: 0, max: 3_652_058 }).map((count) => addDays("0000-01-01", count));
const window = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

test("stretches follow each other without gap or overlap, cover the window and are no more than asked for", () => {
  fc.assert(
    fc.property(window, fc.integer({ min: 1, max: 400 }), (span, most) => {
      const stretches = divide(span, most);
      expect(stretches.length).toBeLessThanOrEqual(Math.max(most, 2));
      expect(stretches[0]?.from).toBe(span.from);
      expect(stretches.at(-1)?.to).toBe(span.to);
      for (const [index, { from, to }] of stretches.entries()) {
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
        if (index > 0) expect(from).toBe(addDays(stretches[index - 1]?.to as string, 1));
      }
    }),
  );
});

test.each([
  ["2018-06-11", "2018-06-17", 7, "2018-06-12"],
  ["2018-06-13", "2018-08-31", 20, "2018-06-18"],
  ["2018-01-15", "2018-12-31", 12, "2018-02-01"],
  ["2018-02-15", "2018-12-31", 6, "2018-04-01"],
  ["1985-01-01", "2026-12-31", 42, "1986-01-01"],
  ["1985-01-01", "2026-12-31", 10, "1990-01-01"],
  ["1900-01-01", "2026-12-31", 2, "2000-01-01"],
])("of %s to %s in at most %i, the second stretch begins on %s", (from, to, most, second) => {
  expect(divide({ from, to }, most)[1]?.from).toBe(second);
});

test("one day is one stretch", () => {
  const window = { from: "2018-06-12", to: "2018-06-12" };
  expect(divide(window, 1)).toEqual([window]);
});
