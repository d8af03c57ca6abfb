import { expect, test } from "vitest";
import { boundsOf } from "#core/dates/edtf";
import { listHeadings, monthOf } from "#core/timeline/list-headings";

const dated = (date: string) => ({ date, ...boundsOf(date) });

test("a year and a month stand above the first event of each", () => {
  const dates = ["2017-12-30", "2018", "2018-05", "2018-05-24", "2018-06-12", "2019-06-30"];
  expect(listHeadings(dates.map(dated))).toEqual([
    { year: "2017", month: "December" },
    { year: "2018", month: "Month not known" },
    { year: null, month: "May" },
    { year: null, month: null },
    { year: null, month: "June" },
    { year: "2019", month: "June" },
  ]);
});

test.each([
  ["2018-06-12", "June"],
  ["2018-06~", "June"],
  ["2018-05-28/2018-06-01", "May"],
  ["2018-05/..", "May"],
  ["[..2018-09-27]", "September"],
  ["2018", "Month not known"],
  ["2018-21", "Month not known"],
  ["201X", "Month not known"],
])("%s is listed under %s", (date, month) => {
  expect(monthOf(dated(date))).toBe(month);
});
