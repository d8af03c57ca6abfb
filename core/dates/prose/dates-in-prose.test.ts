import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEdtf } from "#core/dates/edtf";
import { tokenize } from "#core/prose/tokens";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";

/** A Thursday. */
const reference = "2018-09-27";
const anchor = { earliest: "2018-06-12", latest: "2018-06-12" };

function datesOf(text: string, direction: "past" | "future" | null = null) {
  return findDates(text, tokenize(text)).map(
    ({ expression }) => resolveDate(expression, { reference, direction, anchor })?.edtf,
  );
}

describe("dates of what was", () => {
  it.each([
    ["they met on Wednesday", "2018-09-26"],
    ["they met on Thursday", "2018-09-27"],
    ["they met on Friday", "2018-09-21"],
    ["late on Monday night", "2018-09-24"],
    ["talks last Friday", "2018-09-21"],
    ["talks on Tuesday of last week", "2018-09-18"],
    ["he arrived yesterday", "2018-09-26"],
    ["he left last night", "2018-09-26"],
    ["earlier this week", "2018-09-24/2018-09-27"],
    ["last week", "2018-09-17/2018-09-23"],
    ["over the weekend", "2018-09-22/2018-09-23"],
    ["last month", "2018-08"],
    ["last year", "2017"],
    ["earlier this year", "2018"],
    ["in June", "2018-06"],
    ["in November", "2017-11"],
    ["in November last year", "2017-11"],
    ["last October", "2017-10"],
    ["in early May", "2018-05-01/2018-05-10"],
    ["in mid-August", "2018-08-11/2018-08-20"],
    ["at the end of February", "2018-02-21/2018-02-28"],
    ["on 12 June", "2018-06-12"],
    ["on the 3rd of May", "2018-05-03"],
    ["on Dec. 22", "2017-12-22"],
    ["April 16–18", "2018-04-16/2018-04-18"],
    ["from 30 August to 2 September", "2018-08-30/2018-09-02"],
    ["between Feb. 18 and Feb. 20, 2016", "2016-02-18/2016-02-20"],
    ["March 30 and 31", "2018-03-30/2018-03-31"],
    ["from Monday to Wednesday", "2018-09-24/2018-09-26"],
    ["on July 4, 1972", "1972-07-04"],
    ["in late 2002", "2002-09/2002-12"],
    ["in 1994", "1994"],
    ["in the 1990s", "199X"],
    ["in the spring of 2013", "2013-21"],
    ["three days ago", "2018-09-24"],
    ["two months ago", "2018-07"],
    ["a decade ago", "2008"],
    ["two weeks ago", "2018-09-13~"],
    ["he recently left", "[..2018-09-27]"],
    ["in recent weeks", "[..2018-09-27]"],
  ])("%s is %s", (text, date) => expect(datesOf(text, "past").join()).toBe(date));
});

describe("dates of what will be", () => {
  it.each([
    ["will meet on Wednesday", "2018-10-03"],
    ["will meet on Friday", "2018-09-28"],
    ["next Tuesday", "2018-10-02"],
    ["tomorrow", "2018-09-28"],
    ["next week", "2018-10-01/2018-10-07"],
    ["next month", "2018-10"],
    ["in early November", "2018-11-01/2018-11-10"],
    ["in June", "2019-06"],
    ["on 3 January", "2019-01-03"],
    ["this autumn", "2018-23"],
    ["early next year", "2019-01/2019-04"],
    ["in the coming weeks", "2018-09-27/.."],
    ["in the very near future", "2018-09-27/.."],
    ["before the end of the month", "2018-09-27/2018-09-30"],
    ["by the end of the year", "2018-09-27/2018-12-31"],
    ["within two months", "2018-09-27/2018-11-27"],
    ["in ten days", "2018-10-07"],
  ])("%s is %s", (text, date) => expect(datesOf(text, "future").join()).toBe(date));
});

describe("dates that count from another", () => {
  it.each([
    ["the next day", "2018-06-13"],
    ["two days earlier", "2018-06-10"],
    ["a day after the summit", "2018-06-13"],
    ["hours later", "2018-06-12"],
    ["that afternoon", "2018-06-12"],
    ["earlier that month", "2018-06"],
    ["the following month", "2018-07"],
    ["a year later", "2019"],
    ["that December", "2018-12"],
    ["those December days", "2018-12"],
  ])("%s is %s", (text, date) => expect(datesOf(text).join()).toBe(date));

  it("are not guessed where no date was told", () => {
    const [mention] = findDates("the next day", tokenize("the next day"));
    expect(mention && resolveDate(mention.expression, { reference, direction: null, anchor: null })).toBeNull();
  });
});

describe("words that are no dates", () => {
  it.each([
    "he may march on",
    "2000 troops stood by",
    "a 12-point plan",
    "they spoke for 40 minutes",
    "the second of its kind",
    "an early warning",
    "Resolution 1718",
    "the sun set",
    "a fall in prices",
    "in three days of talks",
    "on the 10th anniversary",
    "on the 2nd floor",
    "a second time",
    "the Winter Olympics",
    "the new year's address",
    "as soon as they met",
    "the first visit in 24 years",
    "chapter 6/12",
    "the month",
    "one of many days",
    "by train",
    "before the summit",
  ])("%s", (text) => expect(datesOf(text)).toEqual([]));
});

describe("any text", () => {
  it("yields mentions with exact offsets and good EDTF", () => {
    const words = fc.constantFrom(
      "Monday",
      "June",
      "31",
      "2018",
      "the",
      "next",
      "day",
      "to",
      "-",
      ",",
      "late",
      "last",
      "week",
      "ago",
      "two",
      "and",
      "of",
      "Feb.",
      "X",
    );
    const prose = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(
      fc.property(prose, (text) => {
        for (const { start, end, text: exact, expression } of findDates(text, tokenize(text))) {
          expect(text.slice(start, end)).toBe(exact);
          const resolved = resolveDate(expression, { reference, direction: "past", anchor });
          if (resolved) expect(isEdtf(resolved.edtf)).toBe(true);
        }
      }),
    );
  });
});
