import type { Reading } from "./date-expression";
import { hours, type Tokens, wordAt } from "./time-words";

const nearDays = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** `today`, `last night`, `the day before yesterday`, `tomorrow evening`, `overnight`. */
export function readNear(tokens: Tokens, at: number): Reading | null {
  const key = wordAt(tokens, at);
  const days = nearDays.get(key);
  if (days !== undefined) return near(days, hours.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1);
  if (key === "overnight") return { expression: { kind: "overnight" }, to: at + 1 };
  if (key === "this" && /^(morning|afternoon|evening)$/.test(wordAt(tokens, at + 1))) return near(0, at + 2);
  if (key === "last" && wordAt(tokens, at + 1) === "night") return near(-1, at + 2);
  return readBeyond(tokens, key === "the" ? at + 1 : at);
}

/** `the day before yesterday`, `the day after tomorrow`. */
function readBeyond(tokens: Tokens, at: number): Reading | null {
  if (wordAt(tokens, at) !== "day") return null;
  const words = `${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
  if (words === "before yesterday") return near(-2, at + 3);
  return words === "after tomorrow" ? near(2, at + 3) : null;
}

function near(days: number, to: number): Reading {
  return { expression: { kind: "near", days }, to };
}
