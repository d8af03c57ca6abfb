import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { around, holds, lengthOf, moved, needsLoading, windowToLoad, zoomed } from "#core/timeline/view-window";

const windows = fc
  .tuple(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 0, max: 20_000 }))
  .map(([from, days]) => ({ from: dayOf(from), to: dayOf(from + days) }));

const extent = { from: "1900-01-01", to: "2100-12-31" };

describe("windowToLoad", () => {
  test("holds the view and enough around it that nothing need be loaded at once", () => {
    fc.assert(
      fc.property(windows, (view) => {
        const loaded = windowToLoad(view, extent);
        if (holds(extent, view)) expect(holds(loaded, view)).toBe(true);
        expect(needsLoading(loaded, view, extent)).toBe(false);
      }),
    );
  });

  test("asks for nothing beyond the extent", () => {
    const years = { from: "1985-01-01", to: "2026-12-31" };
    expect(windowToLoad({ from: "1986-01-01", to: "2026-12-31" }, years)).toEqual(years);
    expect(needsLoading(years, { from: "1986-01-01", to: "2026-12-31" }, years)).toBe(false);
  });

  test("is the same for views that differ by little", () => {
    const view = { from: "2018-01-01", to: "2018-12-31" };
    const asked = [0, 2, 4, 6].map((days) =>
      windowToLoad({ from: dayOf(17_540 + days), to: dayOf(17_904 + days) }, extent),
    );
    expect(new Set(asked.map((window) => JSON.stringify(window))).size).toBeLessThanOrEqual(2);
    expect(lengthOf(windowToLoad(view, extent))).toBeLessThan(3 * lengthOf(view));
  });
});

describe("needsLoading", () => {
  const view = { from: "2018-03-01", to: "2018-05-31" };

  test("the view has come near the edge", () => {
    expect(needsLoading({ from: "2018-02-25", to: "2018-12-31" }, view, extent)).toBe(true);
    expect(needsLoading({ from: "2018-01-01", to: "2018-08-31" }, view, extent)).toBe(false);
  });

  test("a view of few days shows the edge", () => {
    const days = { from: "2018-06-10", to: "2018-06-13" };
    expect(needsLoading(days, days, extent)).toBe(true);
    expect(needsLoading(windowToLoad(days, extent), days, extent)).toBe(false);
    expect(needsLoading(days, days, days)).toBe(false);
  });

  test("the reader has zoomed in far", () => {
    expect(needsLoading({ from: "1985-01-01", to: "2026-12-31" }, view, extent)).toBe(true);
  });
});

describe("zoomed and moved", () => {
  test("zooming out and in keeps the middle", () => {
    fc.assert(
      fc.property(windows, (window) => {
        const middle = (w: typeof window) => Date.parse(w.from) + Date.parse(w.to);
        expect(Math.abs(middle(zoomed(zoomed(window, 2), 0.5)) - middle(window))).toBeLessThanOrEqual(4 * 86_400_000);
      }),
    );
  });

  test("zooming in never ends in nothing", () => {
    expect(lengthOf(zoomed({ from: "2018-06-12", to: "2018-06-12" }, 0.1))).toBeGreaterThanOrEqual(1);
  });

  test("moving keeps the length and always moves", () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(-0.5, 0.5), (window, share) => {
        const there = moved(window, share);
        expect(lengthOf(there)).toBe(lengthOf(window));
        expect(there.from === window.from).toBe(false);
      }),
    );
  });

  test("around adds days on both sides", () => {
    expect(around({ from: "2018-06-12", to: "2018-06-12" }, 30)).toEqual({ from: "2018-05-13", to: "2018-07-12" });
  });
});
