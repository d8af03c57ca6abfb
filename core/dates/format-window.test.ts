import { describe, expect, test } from "vitest";
import { formatWindow } from "#core/dates/format-window";

describe("formatWindow", () => {
  test.each([
    ["2018-01-01", "2018-12-31", "2018"],
    ["2018-01-01", "2019-12-31", "2018–2019"],
    ["2018-06-12", "2018-06-12", "12 June 2018"],
    ["2018-06-10", "2018-09-12", "10 June 2018 – 12 September 2018"],
    ["2018-06-10", null, "from 10 June 2018 on"],
    [null, "2018-06-10", "up to 10 June 2018"],
    [null, null, "all years"],
  ])("%s to %s is “%s”", (from, to, words) => {
    expect(formatWindow(from, to)).toBe(words);
  });
});
