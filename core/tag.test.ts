import { expect, it } from "vitest";
import { tagName } from "./tag";

it.each([
  ["sanctions", "Sanctions"],
  ["family-reunions", "Family reunions"],
  ["inter-korean", "Inter-Korean"],
])("the words for %s are %s", (slug, words) => {
  expect(tagName(slug)).toBe(words);
});
