import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { keptRows } from "#core/timeline/kept-rows";
import { anyFilter, anyRows, nothing, select } from "#core/timeline/testing/any-rows";

const onAnyDay = fc.integer({ min: 16_500, max: 19_500 }).map((day) => ({ ...nothing, knownOn: dayOf(day) }));

test("rows that are kept with a block are those that a look at each of them selects", () => {
  let kept = 0;
  fc.assert(
    fc.property(anyRows, fc.oneof(anyFilter, onAnyDay, fc.constant(nothing)), (rows, filter) => {
      const { columns, rows: selected } = select(rows, filter);
      const found = keptRows(columns, filter);
      if (!found) return;
      expect([...found]).toEqual([...selected]);
      expect(keptRows(columns, filter)).toBe(found);
      kept += found.length;
    }),
    { numRuns: 1_000 },
  );
  expect(kept).toBeGreaterThan(0);
});
