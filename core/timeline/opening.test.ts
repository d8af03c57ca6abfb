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
