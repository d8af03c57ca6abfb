import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { brushed, sharesOf } from "#core/timeline/brush";
import { holds, lengthOf } from "#core/timeline/view-window";

const extent = { from: "1984-01-01", to: "2027-12-31" };
const window = fc
  .tuple(fc.integer({ min: 5_200, max: 20_000 }), fc.integer({ min: 4, max: 900 }))
  .map(([from, days]) => ({ from: dayOf(from), to: dayOf(from + days - 1) }));
const part = fc.constantFrom("from", "to", "window" as const);

test("a brush stays in its extent, whatever is moved by however much", () => {
  fc.assert(
    fc.property(window, part, fc.integer({ min: -30_000, max: 30_000 }), (before, moved, days) => {
      const after = brushed(before, moved, days, extent);
      expect(holds(extent, after)).toBe(true);
      expect(lengthOf(after)).toBeGreaterThanOrEqual(4);
      if (moved === "window") expect(lengthOf(after)).toBe(lengthOf(before));
    }),
  );
});

test.each([
  ["from", -31, { from: "2018-03-31", to: "2018-07-31" }],
  ["to", 31, { from: "2018-05-01", to: "2018-08-31" }],
  ["window", 31, { from: "2018-06-01", to: "2018-08-31" }],
  ["from", 500, { from: "2018-07-28", to: "2018-07-31" }],
  ["to", -500, { from: "2018-05-01", to: "2018-05-04" }],
] as const)("moving %s by %i days", (moved, days, after) => {
  expect(brushed({ from: "2018-05-01", to: "2018-07-31" }, moved, days, extent)).toEqual(after);
});

test("the whole extent covers all of itself, and what lies outside is cut off", () => {
  expect(sharesOf(extent, extent)).toEqual({ from: 0, to: 1 });
  expect(sharesOf({ from: "1900-01-01", to: "1984-01-01" }, extent).from).toBe(0);
  expect(sharesOf({ from: "2027-12-31", to: "2999-01-01" }, extent).to).toBe(1);
});
