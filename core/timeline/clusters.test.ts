import fc from "fast-check";
import { expect, test } from "vitest";
import { densityOn, maxItems, stretchesOn, withMargin } from "#core/timeline/clusters";

test("no width asks for more stretches than the limit of items, nor for none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (width) => {
      for (const count of [stretchesOn(width), densityOn(width)]) {
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(maxItems);
      }
    }),
  );
});

test("a window of one day gets a margin of a day", () => {
  expect(withMargin({ from: "2018-06-12", to: "2018-06-12" }, 0.05)).toEqual({ from: "2018-06-11", to: "2018-06-13" });
});
