import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumber, dayOf, isDay } from "#core/dates/calendar";

test("days and their numbers are the same thing, from year 0 to 9999", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      expect(dayNumber(dayOf(number))).toBe(number);
      expect(dayOf(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(isDay(dayOf(number)) || dayOf(number).startsWith("0000")).toBe(true);
    }),
  );
});

test.each([
  ["0000-01-01", -1, "0000-01-01"],
  ["0001-01-01", -100_000, "0000-01-01"],
  ["9999-12-31", 1, "9999-12-31"],
  ["2018-06-12", 9_999_999, "9999-12-31"],
  ["2018-02-28", 1, "2018-03-01"],
])("%s moved by %i days is %s: what cannot be written is the last day that can", (day, count, moved) => {
  expect(addDays(day, count)).toBe(moved);
});
