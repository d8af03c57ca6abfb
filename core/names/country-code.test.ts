import { expect, test } from "vitest";
import { listCountries, toCountryCode } from "./country-code";

test.each([
  ["kp", "KP"],
  ["North Korea", "KP"],
  ["DPRK", "KP"],
  ["united states of america", "US"],
  ["Germany", "DE"],
  ["  Côte d’Ivoire ", "CI"],
  ["Atlantis", "Atlantis"],
  ["", null],
])("“%s” is %s", (text, code) => {
  expect(toCountryCode(text)).toBe(code);
});

test("every country of the list is understood by its name", () => {
  const all = listCountries();
  expect(all.length).toBeGreaterThan(200);
  for (const { code, name } of all) expect([name, toCountryCode(name)]).toEqual([name, code]);
});
