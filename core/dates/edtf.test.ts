import edtfLibrary from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, daysBetween, isDay, weekday } from "#core/dates/calendar";
import { boundsOf, compareBounds, isEdtf, liesIn, parseEdtf } from "#core/dates/edtf";

const anyDay = fc
  .integer({ min: -200_000, max: 200_000 })
  .map(dayOf)
  .filter((day) => /^\d{4}-/.test(day));
const anyPoint = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?", "%"))
  .map(([day, length, mark]) => day.slice(0, length) + mark);
const anyDate = fc.oneof(
  anyPoint,
  anyPoint.map((point) => `${point}/..`),
  anyPoint.map((point) => `../${point}`),
  fc
    .tuple(anyPoint, anyPoint)
    .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`))
    .filter(isEdtf),
);

describe("the days of a date", () => {
  test.each([
    ["2018-06-12", "2018-06-12", "2018-06-12"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2018", "2018-01-01", "2018-12-31"],
    ["2019-21", "2019-03-01", "2019-05-31"],
    ["2018-24", "2018-12-01", "2019-02-28"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2018-05~", "2018-05-01", "2018-05-31"],
    ["2000-10/..", "2000-10-01", null],
    ["../2000-10", null, "2000-10-31"],
    ["[..2018-09-27]", null, "2018-09-27"],
    ["[2018-09-27..]", "2018-09-27", null],
    ["2018-06-10/2018-06", "2018-06-10", "2018-06-30"],
  ])("%s runs from %s to %s", (date, earliest, latest) => {
    expect(boundsOf(date)).toEqual({ earliest, latest });
  });

  test("agree with the reference implementation of the standard", () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const reference = edtfLibrary(point);
        const bounds = { earliest: dayOfInstant(reference.min), latest: dayOfInstant(reference.max) };
        expect(boundsOf(point)).toEqual(bounds);
      }),
    );
  });
});

describe("reading", () => {
  test.each([
    ["", "is not a date"],
    ["June 2018", "is not a date"],
    ["2018-6-12", "is not a date"],
    ["2018-02-30", "no 2018-02-30"],
    ["2018-13", "no 2018-13"],
    ["2018-00-10", "no 2018-00-10"],
    ["2018-06-12/2018-06-10", "before it begins"],
    ["../..", "one known end"],
    ["2018/2019/2020", "two ends"],
    ["[2018,2019]", "Of sets"],
    ["2018-06-12T10:00:00Z", "is not a date"],
  ])("refuses «%s», saying «%s»", (text, words) => {
    expect(parseEdtf(text)).toHaveProperty("problem", expect.stringContaining(words));
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });

  test("keeps the qualifiers of either end", () => {
    expect(parseEdtf("2018-05-01~/2018-05-29?")).toMatchObject({
      start: { approximate: true, uncertain: false },
      end: { approximate: false, uncertain: true },
    });
  });
});

describe("the window filter", () => {
  test("answers as a look at each day would", () => {
    const days = (first: string, last: string) =>
      Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
    const near = fc.integer({ min: 0, max: 40 }).map((count) => addDays("2018-06-01", count));
    const span = fc
      .tuple(near, near)
      .map(([a, b]) => (a <= b ? { earliest: a, latest: b } : { earliest: b, latest: a }));
    fc.assert(
      fc.property(span, span, (date, window) => {
        const inside = days(date.earliest, date.latest).map((day) => day >= window.earliest && day <= window.latest);
        expect(liesIn(date, window, "certain")).toBe(inside.every(Boolean));
        expect(liesIn(date, window, "possible")).toBe(inside.some(Boolean));
      }),
    );
  });

  test("lets an open date touch every later window, and lie in none that ends", () => {
    const open = boundsOf("2018-09-27/..");
    expect(liesIn(open, { earliest: "2030-01-01", latest: "2030-12-31" }, "possible")).toBe(true);
    expect(liesIn(open, { earliest: "2018-01-01", latest: "2030-12-31" }, "certain")).toBe(false);
    expect(liesIn(open, { earliest: "2018-01-01", latest: null }, "certain")).toBe(true);
  });
});

test("dates are in a total order", () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      const compare = (x: string, y: string) => Math.sign(compareBounds(boundsOf(x), boundsOf(y)));
      expect(compare(a, b) + compare(b, a)).toBe(0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("calendar days step by one, and so do weekdays", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = addDays(day, 1);
      expect(isDay(next)).toBe(true);
      expect(daysBetween(day, next)).toBe(1);
      expect((weekday(day) + 1) % 7).toBe(weekday(next));
    }),
  );
  expect(weekday("2018-09-27")).toBe(4);
});

function dayOfInstant(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
