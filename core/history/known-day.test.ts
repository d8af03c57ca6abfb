import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownDays } from "./known-day";

describe("knownDays", () => {
  it.each<[string, string[], string[]]>([
    ["days stay as they are", ["2018-05-10", "2018-05-24"], ["2018-05-10", "2018-05-24"]],
    ["a month is over before it is known for certain", ["2018-03"], ["2018-03-31"]],
    ["a month before a day of it ends on the eve of that day", ["1994-06", "1994-06-28"], ["1994-06-27", "1994-06-28"]],
    ["a month before its own first day keeps to itself", ["2018-08", "2018-08-01"], ["2018-08-01", "2018-08-01"]],
    ["a year follows the day before it", ["2002-05-14", "2006"], ["2002-05-14", "2006-12-31"]],
    [
      "two of one month lean on the third",
      ["2018-02", "2018-02", "2018-02-10"],
      ["2018-02-08", "2018-02-09", "2018-02-10"],
    ],
    ["two reports of one day share it", ["2018-01-19", "2018-01-19"], ["2018-01-19", "2018-01-19"]],
    ["nothing gives nothing", [], []],
  ])("%s", (_, written, known) => {
    expect(knownDays(written)).toEqual(known);
  });

  it("keeps each day within what is written", () => {
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `2018-${String(number).padStart(2, "0")}`);
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `-${String(number).padStart(2, "0")}`);
    const written = fc.tuple(month, fc.option(day, { nil: "" })).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), (texts) => {
        for (const [index, known] of knownDays(texts).entries())
          expect(known.startsWith(texts[index] as string)).toBe(true);
      }),
    );
  });
});
