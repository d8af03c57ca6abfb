import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { drawingOf } from "#core/timeline/drawing";

describe("drawingOf", () => {
  test.each([
    ["2018-06-12", "point", "2018-06-12 2018-06-12", "sharp sharp"],
    ["2018-04-01~", "point", "2018-04-01 2018-04-01", "fading fading"],
    ["2018-06", "bar", "2018-06-01 2018-06-30", "soft soft"],
    ["2001", "bar", "2001-01-01 2001-12-31", "soft soft"],
    ["2000-12~", "bar", "2000-12-01 2000-12-31", "fading fading"],
    ["2018-06-10/2018-06-12", "bar", "2018-06-10 2018-06-12", "sharp sharp"],
    ["2005-10-17/2005-10-20~", "bar", "2005-10-17 2005-10-20", "sharp fading"],
    ["2018-06-12/2018-07", "bar", "2018-06-12 2018-07-31", "sharp soft"],
    ["2018-06-12/..", "point", "2018-06-12 2018-06-12", "sharp arrow"],
    ["2018-06-12/", "point", "2018-06-12 2018-06-12", "sharp fading"],
    ["../2018-06", "bar", "2018-06-01 2018-06-30", "arrow soft"],
    ["[..2018-09-27]", "point", "2018-09-27 2018-09-27", "arrow sharp"],
    ["[2018-09-27..]", "point", "2018-09-27 2018-09-27", "sharp arrow"],
  ])("draws %s as a %s over %s, its ends %s", (date, figure, days, edges) => {
    const { from, to, start, end, ...rest } = drawingOf(date);
    expect({ ...rest, days: `${from} ${to}`, edges: `${start} ${end}` }).toEqual({ figure, days, edges });
  });

  test("a day that is known is drawn on that day alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000, max: 30_000 }).map(dayOf), (day) => {
        expect(drawingOf(day)).toEqual({ figure: "point", from: day, to: day, start: "sharp", end: "sharp" });
      }),
    );
  });
});
