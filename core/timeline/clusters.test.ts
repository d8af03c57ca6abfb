import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "#core/dates/calendar";
import { bucketCount, bucketsOf, clustersOf, densityOf, maxItems, withMargin } from "#core/timeline/clusters";

const day = fc.integer({ min: 0, max: 800 }).map((count) => addDays("2017-01-01", count));
const window = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const dayCount = fc.record({ day, lane: fc.constantFrom("US", "KR", "CN"), count: fc.integer({ min: 1, max: 9 }) });

test("stretches follow each other without gap or overlap and cover the window", () => {
  fc.assert(
    fc.property(window, fc.integer({ min: 1, max: 60 }), (span, count) => {
      const buckets = bucketsOf(span, count);
      expect(buckets[0]?.from).toBe(span.from);
      expect(buckets.at(-1)?.to).toBe(span.to);
      for (const [index, bucket] of buckets.entries()) {
        expect(daysBetween(bucket.from, bucket.to)).toBeGreaterThanOrEqual(0);
        if (index > 0) expect(bucket.from).toBe(addDays(buckets[index - 1]?.to as string, 1));
      }
    }),
  );
});

test("clusters lose no event and gain none", () => {
  fc.assert(
    fc.property(window, fc.array(dayCount), fc.integer({ min: 1, max: 40 }), (span, counts, number) => {
      const inside = counts.filter((entry) => entry.day >= span.from && entry.day <= span.to);
      const buckets = bucketsOf(span, number);
      for (const lane of ["US", "KR", "CN"]) {
        const clusters = clustersOf(buckets, inside, []).filter((cluster) => cluster.lane === lane);
        expect(sum(clusters)).toBe(sum(inside.filter((entry) => entry.lane === lane)));
        for (const cluster of clusters) {
          const brute = inside.filter(
            (entry) => entry.lane === lane && entry.day >= cluster.from && entry.day <= cluster.to,
          );
          expect(cluster.count).toBe(sum(brute));
        }
      }
      expect(sum(densityOf(buckets, inside))).toBe(sum(inside));
    }),
  );
});

test("a cluster names its most salient events first, three at most", () => {
  const titles = ["a", "b", "c", "d"].map((title, index) => ({
    day: "2018-06-12",
    lane: "US",
    title,
    salience: index,
  }));
  const [cluster] = clustersOf(
    bucketsOf({ from: "2018-01-01", to: "2018-12-31" }, 4),
    [{ day: "2018-06-12", lane: "US", count: 4 }],
    titles,
  );
  expect(cluster?.titles).toEqual(["d", "c", "b"]);
});

test("no width and no number of lanes asks for more items than the limit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 10 }), (width, lanes) => {
      const buckets = bucketCount(width, lanes);
      expect(buckets).toBeGreaterThan(0);
      expect(buckets * lanes).toBeLessThanOrEqual(maxItems);
    }),
  );
});

test("a window of one day gets a margin of a day", () => {
  expect(withMargin({ from: "2018-06-12", to: "2018-06-12" }, 0.05)).toEqual({ from: "2018-06-11", to: "2018-06-13" });
});

function sum(entries: { count: number }[]): number {
  return entries.reduce((total, { count }) => total + count, 0);
}
