import { expect, it } from "vitest";
import { langOf } from "./lang-of";

it.each([
  ["The two sides met in Vienna.", "en", undefined],
  ["The two sides met in Vienna.", "ko", "en"],
  ["양측은 빈에서 만났다.", "ko", undefined],
  ["양측은 빈에서 만났다.", "en", "ko"],
  ["", "ko", "en"],
] as const)("%s, on a page in %s: %s", (text, language, lang) => {
  expect(langOf(text, { language })).toBe(lang);
});
