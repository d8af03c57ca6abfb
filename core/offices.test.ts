import { describe, expect, test } from "vitest";
import { formatTenure, inTime, officesOn, tenureOf } from "./offices";

const none = { from: null, to: null, attested: null };

describe("a tenure", () => {
  test.each([
    [{ from: "2018-04-26", to: "2021-01-20" }, ["2018-04-26", "2021-01-20"], ["2018-04-26", "2021-01-20"]],
    [{ from: "2018-05", to: "2020-11" }, ["2018-05-01", "2020-11-30"], ["2018-05-31", "2020-11-01"]],
    [{ from: "2016", to: "2018" }, ["2016-01-01", "2018-12-31"], ["2016-12-31", "2018-01-01"]],
    [{ from: "2018", to: "2018" }, ["2018-01-01", "2018-12-31"], null],
    [{ from: "2022-06" }, ["2022-06-01", null], ["2022-06-30", "2022-06-30"]],
    [{ to: "1997" }, [null, "1997-12-31"], ["1997-01-01", "1997-01-01"]],
    [{ from: "[..2012-04-11]", to: "2016" }, [null, "2016-12-31"], ["2012-04-11", "2016-01-01"]],
    [{}, [null, null], null],
    [{ attested: "2014" }, ["2014-01-01", "2014-12-31"], null],
    [{ attested: "2014-05-29" }, ["2014-05-29", "2014-05-29"], ["2014-05-29", "2014-05-29"]],
  ])("of %o lies within %o, for certain within %o", (known, [from, to], sure) => {
    expect(tenureOf({ ...none, ...known })).toEqual({ from, to, sure: sure && { from: sure[0], to: sure[1] } });
  });

  test.each([
    [{ from: "2016", to: "2018" }, "2016 – 2018"],
    [{ from: "2018", to: "2018" }, "2018"],
    [{ from: "2022-06" }, "from June 2022, end not recorded"],
    [{ to: "1997" }, "until 1997, beginning not recorded"],
    [{ attested: "2014" }, "attested 2014; beginning and end not recorded"],
    [{}, "time not recorded"],
  ])("of %o is said in words", (known, words) => {
    expect(formatTenure({ ...none, ...known })).toBe(words);
  });
});

const vice = { ...none, title: "Vice Minister", from: "2018", to: "2019-04" };
const minister = { ...none, title: "Minister", from: "2022-06" };
const envoy = { ...none, title: "Envoy", attested: "2014" };
const unknown = { ...none, title: "Adviser" };

test("offices stand in the order in which they began", () => {
  expect(inTime([unknown, minister, vice, envoy]).map(({ title }) => title)).toEqual([
    "Envoy",
    "Vice Minister",
    "Minister",
    "Adviser",
  ]);
});

test("on a day nothing is known of offices and ends that were to come", () => {
  expect(officesOn([envoy, vice, minister, unknown], "2018-05-23")).toEqual([envoy, { ...vice, to: null }, unknown]);
  expect(officesOn([envoy, vice, minister, unknown], "2022-06-11")).toEqual([envoy, vice, minister, unknown]);
});
