import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canCoincide, canonicalDate, isDateAccepted, readBounds } from "./accepted-date";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = (date: string | null) => ({ date, ...(readBounds(date) ?? { earliest: null, latest: null }) });
const gold = (...dates: (string | null)[]) => ({
  dates,
  ...(readBounds(dates[0] ?? null) ?? { earliest: null, latest: null }),
});

describe("one spelling", () => {
  it.each([
    ["[..2018-09-27]", "/2018-09-27"],
    ["../2018-09-27", "/2018-09-27"],
    ["{..2018-09-27}", "/2018-09-27"],
    ["[2018-09-27..]", "2018-09-27/"],
    ["2018-09-27/..", "2018-09-27/"],
    ["2018-09-27 / 2018-09-28", "2018-09-27/2018-09-28"],
    ["2018-09-27/2018-09-27", "2018-09-27"],
    ["2018-06~", "2018-06~"],
    ["../..", null],
    ["", null],
    [null, null],
  ])("%s is %s", (date, canonical) => expect(canonicalDate(date)).toBe(canonical));
});

describe("bounds", () => {
  it.each([
    ["2018-35", "2018-07-01", "2018-09-30"],
    ["2014-23", "2014-09-01", "2014-11-30"],
    ["197X", "1970-01-01", "1979-12-31"],
    ["[..2018-09-27]", null, "2018-09-27"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    [null, null, null],
  ])("of %s", (date, earliest, latest) => expect(readBounds(date)).toEqual({ earliest, latest }));

  it.each(["2018-13", "soon", "2018-02-30"])("of %s cannot be read", (date) =>
    expect(readBounds(date)).toBeUndefined(),
  );
});

describe("an accepted date", () => {
  it.each<[string | null, (string | null)[], boolean]>([
    ["2018-09-26", ["2018-09-26"], true],
    ["2018-09-27", ["2018-09-26"], false],
    ["2018-09-27", ["2018-09-26", "2018-09-27"], true],
    ["2018-10-01/2018-10-31", ["2018-10"], true],
    ["2018-10", ["2018-10~"], true],
    ["2018-10", ["2018-11", "2018-10~"], false],
    ["2018-10~", ["2018-11", "2018-10~"], true],
    [null, ["2018-10", null], true],
    [null, ["2018-10"], false],
    ["../2018-10-04", ["[..2018-10-04]"], true],
  ])("%s for %j: %s", (date, dates, expected) => expect(isDateAccepted(dated(date), gold(...dates))).toBe(expected));

  it("is any that the gold names, and can be the same event", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 4 }), fc.nat(3), (dates, at) => {
        const date = dated(dates[at % dates.length] ?? null);
        expect(isDateAccepted(date, gold(...dates))).toBe(true);
        expect(canCoincide(date, gold(...dates))).toBe(true);
      }),
    );
  });
});

describe("dates that can be one event", () => {
  it.each<[string | null, (string | null)[], boolean]>([
    ["2018-09-26", ["2018-09-27"], false],
    ["2018-09", ["2018-09-27"], true],
    ["2018-09-26/..", ["2018-09-27"], true],
    ["[..2018-09-26]", ["2018-09-27"], false],
    ["2018-09-26", ["2018-09-27", "2018-09-25/2018-09-26"], true],
    ["2018-09-26", ["2018-09-27", null], false],
    [null, ["2018-09-27"], true],
    ["2018-09-26", [null], true],
  ])("%s and %j: %s", (date, dates, expected) => expect(canCoincide(dated(date), gold(...dates))).toBe(expected));
});
