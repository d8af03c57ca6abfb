import { expect, test } from "vitest";
import { openingStretch } from "#core/timeline/opening";

const years = ["2019-02-27", "2018-06-12", "2000-06-13", "2018-06-12"].map((day) => ({ day, count: 2 }));

test.each([
  [1, "2019-02-27"],
  [3, "2018-06-12"],
  [6, "2018-06-12"],
  [7, "2000-06-13"],
  [99, "2000-06-13"],
])("%i events reach from the newest back to %s", (least, from) => {
  expect(openingStretch(years, least)).toEqual({ from, to: "2019-02-27" });
});

test("no events fill no stretch", () => {
  expect(openingStretch([])).toBeNull();
});

test("few events that stand apart do not stretch the view over years of nothing", () => {
  const spring = Array.from({ length: 28 }, (_, index) => ({
    day: `2018-02-${String(index + 1).padStart(2, "0")}`,
    count: 1,
  }));
  const planned = [...spring, { day: "2031-09-01", count: 1 }, { day: "1999-05-25", count: 1 }];
  expect(openingStretch(planned)).toEqual({ from: "2018-02-01", to: "2018-02-28" });
});

test("events that are many, or near, are in view however they lie", () => {
  const few = ["2018-06-12", "2019-02-27", "2031-09-01"].map((day) => ({ day, count: 1 }));
  expect(openingStretch(few)).toEqual({ from: "2018-06-12", to: "2031-09-01" });
  const near = Array.from({ length: 20 }, (_, index) => ({
    day: `20${String(index + 5).padStart(2, "0")}-01-01`,
    count: 1,
  }));
  expect(openingStretch(near)).toEqual({ from: "2005-01-01", to: "2024-01-01" });
});
