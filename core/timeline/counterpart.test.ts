import { expect, it } from "vitest";
import { counterpartOf } from "./counterpart";

it.each<[string, (string | null)[], string]>([
  ["two countries", ["US", "KP", "US"], "US"],
  ["three countries", ["KR", "KP", "US"], "several"],
  ["two countries without the DPRK", ["KR", "US"], "several"],
  ["one country that speaks of the DPRK", ["US"], "US"],
  ["a body without a country", ["KP", null], "body"],
  ["a country and a body", ["KP", null, "KR"], "KR"],
  ["the DPRK alone", ["KP", "KP"], "none"],
  ["nobody named", [], "none"],
])("the counterpart of %s", (_, countries, counterpart) => {
  expect(counterpartOf(countries.map((country) => ({ country })))).toBe(counterpart);
});
