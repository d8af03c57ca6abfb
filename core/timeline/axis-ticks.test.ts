import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { axisTicks } from "#core/timeline/axis-ticks";

test("there are never too many, all in the window, in order", () => {
  const anyWindow = fc
    .tuple(fc.integer({ min: -700_000, max: 2_000_000 }), fc.integer({ min: 0, max: 900_000 }))
    .map(([from, days]) => ({ from: dayOf(from), to: dayOf(from + days) }));
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 6, max: 30 }), (window, most) => {
      const days = axisTicks(window, most).map(({ day }) => day);
      expect(days.length).toBeLessThanOrEqual(most + 2);
      expect(days).toEqual(days.toSorted());
      for (const day of days) expect(day >= window.from && day <= window.to).toBe(true);
    }),
  );
});

test.each([
  ["2018-06-11", "2018-06-13", ["11 June", "12 June", "13 June"]],
  ["2018-05-01", "2018-07-31", ["May", "Jun", "Jul"]],
  ["2017-11-01", "2018-03-31", ["Nov", "Dec", "2018", "Feb", "Mar"]],
  ["2015-06-01", "2019-06-30", ["2016", "2017", "2018", "2019"]],
])("from %s to %s they are %j", (from, to, words) => {
  expect(axisTicks({ from, to }, 6).map((tick) => tick.words)).toEqual(words);
});
