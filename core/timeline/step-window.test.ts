import { describe, expect, test } from "vitest";
import { stepWindow } from "#core/timeline/step-window";

describe("the window next to one", () => {
  test.each([
    [["2019-01-01", "2019-12-31"], 1, ["2020-01-01", "2020-12-31"]],
    [["2020-01-01", "2020-12-31"], -1, ["2019-01-01", "2019-12-31"]],
    [["2016-01-01", "2019-12-31"], 1, ["2020-01-01", "2023-12-31"]],
    [["2018-06-01", "2018-06-10"], 1, ["2018-06-11", "2018-06-20"]],
    [["2018-06-12", "2018-06-12"], -1, ["2018-06-11", "2018-06-11"]],
  ] as const)("of %j, %i on, is %j", ([from, to], way, [nextFrom, nextTo]) => {
    expect(stepWindow({ from, to }, way)).toEqual({ from: nextFrom, to: nextTo });
  });
});
