import { expect, test } from "vitest";
import { splitAfter } from "./first-words";

test.each<[string, number, string | null]>([
  ["Wrong day", 20, null],
  ["Two of the sources say otherwise", 16, "Two of the"],
  ["x".repeat(30), 10, "x".repeat(10)],
  ["a bbbbbbbbbbbbbbbbbbbbbb", 10, "a bbbbbbbb"],
  [`${"x".repeat(9)}😀 and so on`, 10, "x".repeat(9)],
])("of “%s”, %i letters at most are “%s”", (text, most, first) => {
  const parts = splitAfter(text, most);
  expect(parts?.first ?? null).toBe(first);
  if (parts) expect(parts.first + parts.rest).toBe(text);
});
