import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingOf, toCoverage, uncoveredMonths } from "#core/charts/coverage";
import { daysOfMonth, monthOf, toMonthText } from "#core/charts/month";

const months = (...texts: string[]) => texts.map((text) => monthOf(`${text}-01`));

describe("the coverage of a record", () => {
  const coverage = toCoverage(months("2018-03", "2018-06", "2018-07"), "2018-09-15");

  test.each([
    ["2018-02", "outside"],
    ["2018-03", "covered"],
    ["2018-04", "uncovered"],
    ["2018-06", "covered"],
    ["2018-08", "uncovered"],
    ["2018-09", "uncovered"],
    ["2018-10", "outside"],
  ])("%s is %s", (month, standing) => {
    expect(standingOf(monthOf(`${month}-01`), coverage)).toBe(standing);
  });

  test("names the months of which no source says anything", () => {
    expect(uncoveredMonths(coverage).map(toMonthText)).toEqual(["2018-04", "2018-05", "2018-08", "2018-09"]);
  });

  test("does not reach beyond the day as of which it speaks, whatever is planned", () => {
    const planned = toCoverage(months("2018-03", "2019-01"), "2018-04-30");
    expect(standingOf(monthOf("2019-01-01"), planned)).toBe("outside");
    expect(uncoveredMonths(planned).map(toMonthText)).toEqual(["2018-04"]);
  });

  test("of a record that says nothing leaves every month outside", () => {
    expect(toCoverage([], "2018-04-30")).toBeNull();
    expect(toCoverage(months("2018-05"), "2018-04-30")).toBeNull();
    expect(standingOf(monthOf("2018-04-01"), null)).toBe("outside");
  });

  test("gives each month from first to last one standing, covered ones those that were spoken of", () => {
    const spoken = fc.array(fc.integer({ min: 23_000, max: 24_200 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(spoken, (numbers) => {
        const all = toCoverage(numbers, "2020-12-31");
        const [first, last] = [Math.min(...numbers), monthOf("2020-12-31")];
        const covered = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
          (month) => standingOf(month, all) === "covered",
        );
        expect(covered).toEqual([...new Set(numbers)].filter((month) => month <= last).sort((a, b) => a - b));
      }),
    );
  });
});

describe("a month", () => {
  test.each([
    ["2018-06-12", "2018-06", "2018-06-01"],
    ["0001-01-01", "0001-01", "0001-01-01"],
    ["9999-12-31", "9999-12", "9999-12-01"],
  ])("of %s is %s and begins on %s", (day, text, first) => {
    expect([toMonthText(monthOf(day)), daysOfMonth(monthOf(day)).from]).toEqual([text, first]);
  });
});
