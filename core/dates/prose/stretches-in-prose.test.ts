import { describe, expect, it } from "vitest";
import { tokenize } from "#core/prose/tokens";
import type { DateContext } from "./date-context";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";

type Direction = DateContext["direction"];

/** A Thursday in early autumn; other days are given where the season matters. */
function datesOf(text: string, direction: Direction, reference = "2018-09-27") {
  const anchor = { earliest: "2018-06-12", latest: "2018-06-12" };
  return findDates(text, tokenize(text))
    .map(({ expression }) => resolveDate(expression, { reference, direction, anchor })?.edtf ?? "none")
    .join();
}

describe("parts of a month", () => {
  it.each<[string, Direction, string]>([
    ["the first week of July", "past", "2018-07-01/2018-07-07"],
    ["in the third week of October", "future", "2018-10-15/2018-10-21"],
    ["in the last week of August", "past", "2018-08-25/2018-08-31"],
    ["the first half of May", "past", "2018-05-01/2018-05-15"],
    ["the second half of October", "future", "2018-10-16/2018-10-31"],
    ["in late-October", "future", "2018-10-21/2018-10-31"],
    ["in mid-February", "past", "2018-02-11/2018-02-20"],
    ["towards the end of October", "future", "2018-10-21/2018-10-31"],
    ["at the start of September", "past", "2018-09-01/2018-09-10"],
    ["at the close of the month", "past", "2018-09-21/2018-09-30"],
    ["late last month", "past", "2018-08-21/2018-08-31"],
    ["early next month", "future", "2018-10-01/2018-10-10"],
    ["the week of June 12", "past", "2018-06-11/2018-06-17"],
    ["the weekend of 14 June", "past", "2018-06-16/2018-06-17"],
  ])("%s (%s) is %s", (text, direction, date) => expect(datesOf(text, direction)).toBe(date));
});

describe("months", () => {
  it.each<[string, Direction, string]>([
    ["in May and again in June", "past", "2018-05,2018-06"],
    ["in October", "past", "2017-10"],
    ["in October", "future", "2018-10"],
    ["in September", "past", "2018-09"],
    ["last September", "past", "2017-09"],
    ["last June", "past", "2018-06"],
    ["next June", "future", "2019-06"],
    ["from January 1991 to November 1992", "past", "1991-01-01/1992-11-30"],
    ["between May and July", "past", "2018-05-01/2018-07-31"],
    ["sometime next month", "future", "2018-10"],
    ["earlier this month", "past", "2018-09"],
  ])("%s (%s) is %s", (text, direction, date) => expect(datesOf(text, direction)).toBe(date));
});

describe("seasons", () => {
  it.each<[string, Direction, string, string?]>([
    ["in the summer", "past", "2018-22"],
    ["last summer", "past", "2018-22"],
    ["this spring", "past", "2018-21"],
    ["in the autumn", "future", "2018-23"],
    ["in the autumn", "past", "2018-23"],
    ["next spring", "future", "2019-21"],
    ["in spring 2014", "past", "2014-21"],
    ["in the winter of 2017-18", "past", "2017-24"],
    ["in the winter", "past", "2017-24"],
    ["in the winter", "past", "2018-24", "2019-01-10"],
    ["in the autumn", "past", "2018-23", "2019-01-10"],
    ["last autumn", "past", "2018-23", "2019-01-10"],
    ["in the winter", "future", "2018-24", "2018-11-20"],
    ["this winter", "future", "2018-24", "2018-12-20"],
    ["in the spring", "future", "2019-21", "2019-01-10"],
  ])("%s (%s) is %s", (text, direction, date, reference) => expect(datesOf(text, direction, reference)).toBe(date));
});

describe("years", () => {
  it.each<[string, Direction, string]>([
    ["from 2003 to 2009", "past", "2003/2009"],
    ["between 2003 and 2009", "past", "2003/2009"],
    ["2003-2009", "past", "2003/2009"],
    ["in the second quarter of 2018", "past", "2018-04/2018-06"],
    ["in the early 2000s", "past", "2000/2003"],
    ["in the 1970s", "past", "197X"],
    ["in late 1994", "past", "1994-09/1994-12"],
    ["at the start of the year", "past", "2018-01/2018-04"],
    ["toward the end of the year", "future", "2018-09/2018-12"],
    ["at year-end", "future", "2018-09/2018-12"],
    ["in the new year", "future", "2019-01/2019-04"],
    ["this time last year", "past", "2017"],
    ["later this year", "future", "2018"],
    ["a 2016 visit", "past", "2016"],
  ])("%s (%s) is %s", (text, direction, date) => expect(datesOf(text, direction)).toBe(date));
});

describe("weeks", () => {
  it.each<[string, Direction, string]>([
    ["earlier in the week", "past", "2018-09-24/2018-09-27"],
    ["later this week", "future", "2018-09-27/2018-09-30"],
    ["late last week", "past", "2018-09-17/2018-09-23"],
    ["as early as next week", "future", "2018-10-01/2018-10-07"],
    ["this past weekend", "past", "2018-09-22/2018-09-23"],
    ["at the weekend", "past", "2018-09-22/2018-09-23"],
    ["over the weekend", "future", "2018-09-29/2018-09-30"],
    ["next weekend", "future", "2018-10-06/2018-10-07"],
    ["a year ago this week", "past", "2017-09-24/2017-09-30"],
  ])("%s (%s) is %s", (text, direction, date) => expect(datesOf(text, direction)).toBe(date));
});

describe("times that are about right", () => {
  it.each<[string, Direction, string]>([
    ["around October 20", "future", "2018-10-20~"],
    ["on or around Oct. 20", "future", "2018-10-20~"],
    ["on about June 3", "past", "2018-06-03~"],
    ["circa 1994", "past", "1994~"],
  ])("%s (%s) is %s", (text, direction, date) => expect(datesOf(text, direction)).toBe(date));
});
