import { describe, expect, it } from "vitest";
import type { Bounds } from "#core/dates/edtf";
import { tokenize } from "#core/prose/tokens";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";

const singapore = { earliest: "2018-06-12", latest: "2018-06-12" };

function datesOf(text: string, direction: "past" | "future" | null, anchor: Bounds | null = singapore) {
  return findDates(text, tokenize(text))
    .map(({ expression }) => resolveDate(expression, { reference: "2018-09-27", direction, anchor })?.edtf ?? "none")
    .join();
}

describe("counted from the article's day", () => {
  it.each([
    ["thirteen days ago", "2018-09-14"],
    ["a fortnight ago", "2018-09-13~"],
    ["half a year ago", "2018-03"],
    ["a year ago", "2017"],
    ["twenty years ago", "1998"],
    ["nearly two decades ago", "1998"],
  ])("%s is %s", (text, date) => expect(datesOf(text, "past")).toBe(date));

  it.each([
    ["a week from today", "2018-10-04"],
    ["in a week's time", "2018-10-04~"],
    ["in three weeks' time", "2018-10-18~"],
    ["in 48 hours", "2018-09-29"],
    ["in two months", "2018-11"],
  ])("%s is %s", (text, date) => expect(datesOf(text, "future")).toBe(date));
});

describe("counted from the day told before", () => {
  it.each([
    ["the previous day", "2018-06-11"],
    ["the next morning", "2018-06-13"],
    ["the night before", "2018-06-11"],
    ["that same day", "2018-06-12"],
    ["the same evening", "2018-06-12"],
    ["later that day", "2018-06-12"],
    ["earlier in the day", "2018-06-12"],
    ["an hour later", "2018-06-12"],
    ["48 hours later", "2018-06-14"],
    ["two days before", "2018-06-10"],
    ["a day ahead of the summit", "2018-06-11"],
    ["on the eve of the summit", "2018-06-11"],
    ["a week earlier", "2018-06-05~"],
    ["two weeks later", "2018-06-26~"],
    ["one week after", "2018-06-19~"],
    ["that week", "2018-06-11/2018-06-17"],
    ["the following week", "2018-06-18/2018-06-24"],
    ["the week before", "2018-06-04/2018-06-10"],
    ["the same month", "2018-06"],
    ["a month before", "2018-05"],
    ["later that year", "2018"],
    ["the year before", "2017"],
    ["three years to the day after", "2021-06-12"],
    ["the following April", "2019-04"],
    ["the following spring", "2019-21"],
    ["in September of that year", "2018-09"],
  ])("%s is %s", (text, date) => expect(datesOf(text, "past")).toBe(date));

  it.each([
    ["on the second day", "2018-04-28"],
    ["on its final day", "2018-04-29"],
    ["on the fifth day", "none"],
    ["the next day", "2018-04-30"],
    ["the day before", "2018-04-26"],
  ])("after a range: %s is %s", (text, date) => {
    expect(datesOf(text, "past", { earliest: "2018-04-27", latest: "2018-04-29" })).toBe(date);
  });

  it.each(["the next day", "a week later", "weeks later", "on the second day", "that month"])(
    "%s is nothing where no day was told",
    (text) => expect(datesOf(text, "past", null)).toBe("none"),
  );

  it("a day is not counted from a month", () => {
    expect(datesOf("the next day", "past", { earliest: "2018-06-01", latest: "2018-06-30" })).toBe("none");
  });
});

describe("drifts", () => {
  it.each([
    ["weeks later", "2018-06-12/2018-09-27"],
    ["a few days later", "2018-06-12/2018-09-27"],
    ["shortly afterwards", "2018-06-12/2018-09-27"],
    ["several weeks earlier", "[..2018-06-12]"],
  ])("%s is %s", (text, date) => expect(datesOf(text, "past")).toBe(date));
});

describe("deadlines", () => {
  it.each([
    ["by October", "2018-09-27/2018-10-31"],
    ["before October", "2018-09-27/2018-09-30"],
    ["by the end of October", "2018-09-27/2018-10-31"],
    ["no later than October 10", "2018-09-27/2018-10-10"],
    ["by year's end", "2018-09-27/2018-12-31"],
    ["before the year is out", "2018-09-27/2018-12-31"],
    ["within a week", "2018-09-27/2018-10-04"],
    ["within 24 hours", "2018-09-27/2018-09-28"],
    ["in the next two weeks", "2018-09-27/2018-10-11"],
    ["over the next month", "2018-09-27/2018-10-27"],
  ])("ahead: %s is %s", (text, date) => expect(datesOf(text, "future")).toBe(date));

  it.each([
    ["by July", "[..2018-07-31]"],
    ["before July", "[..2018-06-30]"],
    ["by July 10", "[..2018-07-10]"],
  ])("behind: %s is %s", (text, date) => expect(datesOf(text, "past")).toBe(date));
});

describe("vague times", () => {
  it.each([
    "weeks ago",
    "just days ago",
    "a few months ago",
    "not long ago",
    "of late",
    "the other day",
    "in recent months",
  ])("%s lies behind", (text) => expect(datesOf(text, "past")).toBe("[..2018-09-27]"));

  it.each([
    "within days",
    "in a few days",
    "in the weeks ahead",
    "at a later date",
    "in due course",
    "shortly",
    "over the coming days",
    "in the next few weeks",
    "one day soon",
    "as soon as possible",
    "in the not-too-distant future",
  ])("%s lies ahead", (text) => expect(datesOf(text, "future")).toBe("2018-09-27/.."));

  it("say nothing against the sense of the sentence", () => {
    expect(datesOf("soon", "past")).toBe("none");
    expect(datesOf("recently", "future")).toBe("none");
  });
});
