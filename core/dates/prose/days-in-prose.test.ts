import { describe, expect, it } from "vitest";
import { tokenize } from "#core/prose/tokens";
import type { DateContext } from "./date-context";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";

/** A Thursday, and the Tuesday that the text told last. */
const situation: DateContext = {
  reference: "2018-09-27",
  direction: "past",
  anchor: { earliest: "2018-06-12", latest: "2018-06-12" },
};

function datesOf(text: string, change: Partial<DateContext> = {}) {
  return findDates(text, tokenize(text))
    .map(({ expression }) => resolveDate(expression, { ...situation, ...change })?.edtf ?? "none")
    .join();
}

describe("days by the calendar", () => {
  it.each([
    ["March 8, 2018", "2018-03-08"],
    ["8th March", "2018-03-08"],
    ["the 8th of March 2018", "2018-03-08"],
    ["on March the 8th", "2018-03-08"],
    ["the fifth of September", "2018-09-05"],
    ["Sept 19", "2018-09-19"],
    ["19 Sept.", "2018-09-19"],
    ["2018-06-12", "2018-06-12"],
    ["2018/06/12", "2018-06-12"],
    ["2018.6.12", "2018-06-12"],
    ["on September 5 last year", "2017-09-05"],
    ["on September 5 two years ago", "2016-09-05"],
    ["on September 5 of that year", "2018-09-05"],
    ["on September 9, Juche 107 (2018)", "2018-09-09"],
    ["September 9, 2018 (Juche 107)", "2018-09-09"],
    ["in Juche 107 (2018)", "2018"],
    ["in Juche 83", "1994"],
  ])("%s is %s", (text, date) => expect(datesOf(text)).toBe(date));

  it.each([
    ["of what was", "on 12 December", "past", "2017-12-12"],
    ["of what will be", "on 12 December", "future", "2018-12-12"],
    ["of either, the nearest", "on 12 December", null, "2018-12-12"],
    ["of what was, the day itself", "on 27 September", "past", "2018-09-27"],
    ["of what was, without such a day this year", "on 29 February", "past", "none"],
  ] as const)("in the sense %s", (_, text, direction, date) => expect(datesOf(text, { direction })).toBe(date));

  it.each([
    ["on the 15th", "past", "2018-09-15"],
    ["on the 30th", "past", "2018-08-30"],
    ["on the 30th", "future", "2018-09-30"],
    ["on the 31st", "future", "2018-10-31"],
    ["on the 12th of this month", "past", "2018-09-12"],
    ["the 3rd of last month", "past", "2018-08-03"],
    ["the 3rd of next month", "future", "2018-10-03"],
    ["from the 15th to the 17th", "past", "2018-09-15/2018-09-17"],
    ["from the 28th to the 3rd", "future", "2018-09-28/2018-10-03"],
  ] as const)("without a month: %s (%s) is %s", (text, direction, date) =>
    expect(datesOf(text, { direction })).toBe(date),
  );

  it.each([
    ["on New Year's Day", "2018-01-01"],
    ["on New Year’s Eve", "2017-12-31"],
    ["on Christmas Day", "2017-12-25"],
    ["on Christmas Eve 2016", "2016-12-24"],
    ["on May Day", "2018-05-01"],
  ])("by its feast: %s is %s", (text, date) => expect(datesOf(text)).toBe(date));
});

describe("days with their weekday", () => {
  it.each([
    ["Tuesday, June 12", "2018-06-12"],
    ["on Tuesday June 12, 2018", "2018-06-12"],
    ["Tuesday (June 12)", "2018-06-12"],
    ["June 12 (Tuesday)", "2018-06-12"],
    ["on Tuesday, 12 June", "2018-06-12"],
  ])("%s is %s", (text, date) => expect(datesOf(text)).toBe(date));

  it("tell the year: only in 2017 was that day a Monday", () => {
    expect(datesOf("on Monday, June 12")).toBe("2017-06-12");
  });
});

describe("days in numbers", () => {
  it.each([
    ["6/12/2018", "month first", "2018-06-12"],
    ["6/12/2018", "day first", "2018-12-06"],
    ["6/12/2018", null, "2018"],
    ["6/6/2018", null, "2018-06-06"],
    ["13/6/2018", "month first", "2018-06-13"],
    ["6/13/2018", "day first", "2018-06-13"],
    ["12.6.2018", null, "2018-06-12"],
    ["31/2/2018", null, "none"],
  ] as const)("%s, %s, is %s", (text, order, date) => expect(datesOf(text, { order })).toBe(date));

  it("say that only the year is known", () => {
    const [mention] = findDates("6/12/2018", tokenize("6/12/2018"));
    expect(mention && resolveDate(mention.expression, situation)?.certainty).toBe("unknown");
  });
});

describe("ranges of days", () => {
  it.each([
    ["Feb. 27-28", "2018-02-27/2018-02-28"],
    ["27-28 February", "2018-02-27/2018-02-28"],
    ["27 and 28 February", "2018-02-27/2018-02-28"],
    ["from 27 to 28 February", "2018-02-27/2018-02-28"],
    ["February 27th and 28th", "2018-02-27/2018-02-28"],
    ["between 12 and 14 May", "2018-05-12/2018-05-14"],
    ["from May 30 through June 2", "2018-05-30/2018-06-02"],
    ["10–12 Sept", "2018-09-10/2018-09-12"],
    ["5 to 6 September", "2018-09-05/2018-09-06"],
    ["Sept. 5/6", "2018-09-05/2018-09-06"],
    ["September 18 through 20", "2018-09-18/2018-09-20"],
    ["Sept. 18, 19 and 20", "2018-09-18/2018-09-20"],
    ["from December 30 to January 2", "2017-12-30/2018-01-02"],
    ["on June 11 and again on June 12", "2018-06-11,2018-06-12"],
    ["Monday through Wednesday", "2018-09-24/2018-09-26"],
    ["Sunday to Tuesday", "2018-09-23/2018-09-25"],
    ["last Thursday and Friday", "2018-09-20/2018-09-21"],
    ["on Thursday and Friday", "2018-09-20/2018-09-21"],
    ["from Tuesday until today", "2018-09-25/2018-09-27"],
  ])("%s is %s", (text, date) => expect(datesOf(text)).toBe(date));

  it.each([
    ["Wednesday and Thursday", "2018-10-03/2018-10-04"],
    ["from tomorrow until Saturday", "2018-09-28/2018-09-29"],
    ["from today to Oct. 2", "2018-09-27/2018-10-02"],
  ])("of what will be: %s is %s", (text, date) => expect(datesOf(text, { direction: "future" })).toBe(date));
});

describe("weekdays", () => {
  it.each([
    ["on Wednesday", "2018-09-26"],
    ["on Thursday", "2018-09-27"],
    ["on Sunday night", "2018-09-23"],
    ["early on Sunday", "2018-09-23"],
    ["in the early hours of Sunday", "2018-09-23"],
    ["at dawn Friday", "2018-09-21"],
    ["at 9 a.m. on Tuesday", "2018-09-25"],
    ["on Tuesday at noon", "2018-09-25"],
    ["this past Friday", "2018-09-21"],
    ["last Wednesday", "2018-09-19"],
    ["Wednesday of last week", "2018-09-19"],
    ["a year ago on Tuesday", "2017-09-25"],
  ])("of what was: %s is %s", (text, date) => expect(datesOf(text)).toBe(date));

  it.each([
    ["on Wednesday", "2018-10-03"],
    ["on Friday week", "2018-10-05"],
    ["this coming Monday", "2018-10-01"],
    ["next Wednesday", "2018-10-03"],
    ["a week from Monday", "2018-10-08"],
    ["starting Monday", "2018-10-01"],
  ])("of what will be: %s is %s", (text, date) => expect(datesOf(text, { direction: "future" })).toBe(date));

  it.each([
    ["yesterday", "2018-09-26"],
    ["the day before yesterday", "2018-09-25"],
    ["overnight", "2018-09-26/2018-09-27"],
    ["last night", "2018-09-26"],
    ["this morning", "2018-09-27"],
    ["tonight", "2018-09-27"],
    ["tomorrow evening", "2018-09-28"],
    ["the day after tomorrow", "2018-09-29"],
  ])("near: %s is %s", (text, date) => expect(datesOf(text)).toBe(date));
});
