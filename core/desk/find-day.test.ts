import { expect, test } from "vitest";
import { findDay } from "./find-day";

test.each([
  ["Pompeo to visit Pyongyang\nBy a reporter, Sept. 27, 2018\nThe US Secretary", "2018-09-27"],
  ["Published 27 September 2018 at 10:00\nText", "2018-09-27"],
  ["WASHINGTON, 1st June 2018 - The President", "2018-06-01"],
  ["2018-06-12 | The summit", "2018-06-12"],
  ["2018년 9월 27일 서울", "2018-09-27"],
  ["Updated 12 June and again on 13 June 2018", "2018-06-13"],
])("of %j the day is %s", (text, day) => {
  expect(findDay(text)).toBe(day);
});

test.each([
  ["no date at all", "Kim Jong Un met Moon Jae-in."],
  ["a day without a year", "On June 12 they met in Singapore."],
  ["a month in figures that may stand first or second", "03/04/2018 Seoul"],
  ["a day that does not exist", "30 February 2018"],
  ["a year alone", "In 2018 the talks began."],
  ["a date deep in the text", `${"word ".repeat(400)}12 June 2018`],
])("finds none in a text with %s", (_, text) => {
  expect(findDay(text)).toBeNull();
});
