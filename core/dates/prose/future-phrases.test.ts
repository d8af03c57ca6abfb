import { describe, expect, it } from "vitest";
import { tokenize } from "#core/prose/tokens";
import type { DateContext } from "./date-context";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";

/** Said in an article of this Thursday, after a text has spoken of the Singapore summit. */
const reference = "2018-09-27";
const anchor = { earliest: "2018-06-12", latest: "2018-06-12" };

/** The dates that a text gives, each as EDTF. */
function datesOf(text: string, direction: DateContext["direction"], day = reference): string {
  const dates = findDates(text, tokenize(text)).map(({ expression }) =>
    resolveDate(expression, { reference: day, direction, anchor }),
  );
  return dates.map((date) => date?.edtf ?? "none").join("; ");
}

describe("phrases for what will be", () => {
  it.each([
    ["they will meet on Friday", "2018-09-28"],
    ["they will meet on Thursday", "2018-09-27"],
    ["they will meet next Friday", "2018-10-05"],
    ["they will meet this Friday", "2018-09-28"],
    ["they will meet Friday week", "2018-10-05"],
    ["they will meet on Friday next week", "2018-10-05"],
    ["they will meet a week from Friday", "2018-10-05"],
    ["they will meet two weeks from today", "2018-10-11"],
    ["they will meet in a fortnight", "2018-10-11~"],
    ["they will meet in a month's time", "2018-10"],
    ["they will meet in ten days", "2018-10-07"],
    ["they will meet in about two weeks", "2018-10-11~"],
    ["they will meet the week after next", "2018-10-08/2018-10-14"],
    ["they will meet the month after next", "2018-11"],
    ["they will meet the day after tomorrow", "2018-09-29"],
    ["they will meet tomorrow morning", "2018-09-28"],
    ["they will meet tonight", "2018-09-27"],
    ["they will meet later today", "2018-09-27"],
    ["they will meet later this week", "2018-09-27/2018-09-30"],
    ["they will meet this weekend", "2018-09-29/2018-09-30"],
    ["they will meet next weekend", "2018-10-06/2018-10-07"],
    ["they will meet early next week", "2018-10-01/2018-10-07"],
    ["they will meet as early as Monday", "2018-10-01"],
    ["they will meet as soon as Monday", "2018-10-01"],
    ["they will meet as early as next week", "2018-10-01/2018-10-07"],
    ["they will meet on Oct. 8", "2018-10-08"],
    ["they will meet on 8 October", "2018-10-08"],
    ["they will meet on the 8th", "2018-10-08"],
    ["they will meet on the 8th of next month", "2018-10-08"],
    ["they will meet on March 3", "2019-03-03"],
    ["they will meet in March", "2019-03"],
    ["they will meet next March", "2019-03"],
    ["they will meet in October", "2018-10"],
    ["they will meet in early October", "2018-10-01/2018-10-10"],
    ["they will meet early in October", "2018-10-01/2018-10-10"],
    ["they will meet in the first half of October", "2018-10-01/2018-10-15"],
    ["they will meet in the second week of October", "2018-10-08/2018-10-14"],
    ["they will meet in the last week of October", "2018-10-25/2018-10-31"],
    ["they will meet in the week of Oct. 8", "2018-10-08/2018-10-14"],
    ["they will meet in the week beginning Oct. 8", "2018-10-08/2018-10-14"],
    ["they will meet in the week starting 8 October", "2018-10-08/2018-10-14"],
    ["they will meet in the week ending Oct. 14", "2018-10-08/2018-10-14"],
    ["they will meet around Oct. 8", "2018-10-08~"],
    ["they will meet on or about Oct. 8", "2018-10-08~"],
    ["they will meet by the end of the year", "2018-09-27/2018-12-31"],
    ["they will meet by year's end", "2018-09-27/2018-12-31"],
    ["they will meet before the year is out", "2018-09-27/2018-12-31"],
    ["they will meet before the end of October", "2018-09-27/2018-10-31"],
    ["they will meet by mid-October", "2018-09-27/2018-10-20"],
    ["they will meet before October", "2018-09-27/2018-09-30"],
    ["they will meet before the U.S. midterms", ""],
    ["they will meet by Friday", "2018-09-27/2018-09-28"],
    ["they will meet no later than Oct. 8", "2018-09-27/2018-10-08"],
    ["they will meet within two weeks", "2018-09-27/2018-10-11"],
    ["they will meet within the next two weeks", "2018-09-27/2018-10-11"],
    ["they will meet within the next few weeks", "2018-09-27/.."],
    ["they will meet within days", "2018-09-27/.."],
    ["they will meet in the coming days", "2018-09-27/.."],
    ["they will meet in the coming weeks and months", "2018-09-27/.."],
    ["they will meet in the very near future", "2018-09-27/.."],
    ["they will meet in the not too distant future", "2018-09-27/.."],
    ["they will meet at an early date", "2018-09-27/.."],
    ["they will meet at a mutually convenient date", "2018-09-27/.."],
    ["they will meet at the earliest opportunity", "2018-09-27/.."],
    ["they will meet before too long", "2018-09-27/.."],
    ["they will meet quite soon", "2018-09-27/.."],
    ["they will meet sometime soon", "2018-09-27/.."],
    ["they will meet sometime this fall", "2018-23"],
    ["they will meet this fall", "2018-23"],
    ["they will meet in the fall", "2018-23"],
    ["they will meet next spring", "2019-21"],
    ["they will meet in spring next year", "2019-21"],
    ["they will meet early next year", "2019-01/2019-04"],
    ["they will meet in the first quarter of next year", "2019-01/2019-03"],
    ["they will meet in the first half of next year", "2019-01/2019-06"],
    ["they will meet in the second half of this year", "2018-07/2018-12"],
    ["they will meet later this year", "2018"],
    ["they will meet next year", "2019"],
    ["they will meet in 2019", "2019"],
    ["they will meet from Monday", "2018-10-01"],
    ["they will meet from Monday to Wednesday", "2018-10-01/2018-10-03"],
    ["they will meet Monday and Tuesday", "2018-10-01/2018-10-02"],
    ["they will meet from Oct. 1 to 3", "2018-10-01/2018-10-03"],
    ["they will meet on Oct. 1-3", "2018-10-01/2018-10-03"],
    ["they will meet Oct. 1 and 2", "2018-10-01/2018-10-02"],
    ["they will meet on Oct. 1 or 2", "2018-10-01/2018-10-02"],
    ["they will meet on Monday or Tuesday", "2018-10-01/2018-10-02"],
    ["they will meet in late October or early November", "2018-10-21/2018-11-10"],
    ["they will meet from Dec. 30 to Jan. 2", "2018-12-30/2019-01-02"],
    ["they will meet from tomorrow through Sunday", "2018-09-28/2018-09-30"],
    ["they will meet from today until Saturday", "2018-09-27/2018-09-29"],
  ])("%s: %s", (text, dates) => expect(datesOf(text, "future")).toBe(dates));
});

describe("phrases around the end of a year, a month and a week", () => {
  it.each<[string, "past" | "future", string, string]>([
    ["they will meet in January", "future", "2018-12-20", "2019-01"],
    ["they will meet on Jan. 5", "future", "2018-12-20", "2019-01-05"],
    ["they will meet tomorrow", "future", "2018-12-31", "2019-01-01"],
    ["they will meet early in the new year", "future", "2018-12-20", "2019-01/2019-04"],
    ["they will meet next month", "future", "2018-12-20", "2019-01"],
    ["they met in December", "past", "2019-01-03", "2018-12"],
    ["they met last month", "past", "2019-01-03", "2018-12"],
    ["they met on Dec. 30", "past", "2019-01-03", "2018-12-30"],
    ["they met on Monday", "past", "2019-01-03", "2018-12-31"],
    ["they met on New Year's Eve", "past", "2019-01-03", "2018-12-31"],
    ["they met on the 30th", "past", "2019-01-03", "2018-12-30"],
    ["they met last year", "past", "2019-01-03", "2018"],
    ["they met late last year", "past", "2019-01-03", "2018-09/2018-12"],
    ["they met last week", "past", "2019-01-03", "2018-12-24/2018-12-30"],
    ["they met on Feb. 27-28", "past", "2019-03-01", "2019-02-27/2019-02-28"],
    ["they met on the 28th", "past", "2019-03-01", "2019-02-28"],
    ["they met yesterday", "past", "2019-03-01", "2019-02-28"],
    ["they met over the weekend", "past", "2018-09-30", "2018-09-29/2018-09-30"],
    ["they met over the weekend", "past", "2018-10-01", "2018-09-29/2018-09-30"],
    ["they met last weekend", "past", "2018-10-01", "2018-09-29/2018-09-30"],
    ["they met at the weekend", "past", "2018-10-01", "2018-09-29/2018-09-30"],
    ["they met on Sunday", "past", "2018-10-01", "2018-09-30"],
    ["they met last Friday", "past", "2018-10-01", "2018-09-28"],
  ])("%s, %s, said on %s: %s", (text, direction, day, dates) => expect(datesOf(text, direction, day)).toBe(dates));
});

describe("words that only look like dates", () => {
  it.each([
    ["May visited Seoul", ""],
    ["in the march of events", ""],
    ["in the second half of the match", ""],
    ["300 people died", ""],
    ["the 1953 armistice", "1953"],
    ["the 38th parallel", ""],
    ["the 70th anniversary", ""],
    ["Room 39", ""],
    ["Channel 9 on May Day stadium", "2018-05-01"],
    ["the 18th round", ""],
    ["on the 5th floor", ""],
    ["the spring of hope", ""],
    ["the Monday newspaper", "2018-09-24"],
  ])("%s: %s", (text, dates) => expect(datesOf(text, null)).toBe(dates));
});
