import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOf, yearBins } from "#core/timeline/year-bins";

const years = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2, max: 9_998 }), fc.integer({ min: 1, max: 50 })), {
    selector: ([year]) => year,
    minLength: 1,
    maxLength: 40,
  })
  .map((pairs) => pairs.sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count })));

test("bins lose no event, leave no gap and stay few", () => {
  fc.assert(
    fc.property(years, (counts) => {
      const bins = yearBins(counts);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(counts.reduce((sum, { count }) => sum + count, 0));
      for (const [index, bin] of bins.entries()) if (index > 0) expect(bin.from).toBe((bins[index - 1]?.to ?? 0) + 1);
      expect(bins.length).toBeLessThanOrEqual(122);
      expect(bins[0]?.from).toBeLessThan(counts[0]?.year ?? 0);
      expect(bins.at(-1)?.to).toBeGreaterThan(counts.at(-1)?.year ?? 0);
    }),
  );
});

test("few years stand one by one, the empty ones too", () => {
  const bins = yearBins([
    { year: 1994, count: 2 },
    { year: 1996, count: 5 },
  ]);
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [1993, 0],
    [1994, 2],
    [1995, 0],
    [1996, 5],
    [1997, 0],
  ]);
});

test("no years make no bins", () => expect(yearBins([])).toEqual([]));

test("the days of a bin are days that can be written", () => {
  expect(daysOf({ from: 1990, to: 1999 })).toEqual({ from: "1990-01-01", to: "1999-12-31" });
  expect(daysOf({ from: 0, to: 10_000 })).toEqual({ from: "0001-01-01", to: "9999-12-31" });
});
