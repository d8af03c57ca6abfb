import { expect, test } from "vitest";
import { scriptName } from "./script-name";

test.each([
  ["Hang", "Hangul"],
  ["Hani", "Chinese characters"],
  ["Hans", "Chinese, simplified"],
  ["Cyrl", "Cyrillic"],
  ["no script", "no script"],
])("%s is %s", (code, words) => {
  expect(scriptName(code)).toBe(words);
});
