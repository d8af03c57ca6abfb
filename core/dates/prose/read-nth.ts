import { wordSet } from "#core/prose/word-set";
import type { DateExpression, Reading } from "./date-expression";
import { readMonth } from "./read-month";
import { countAt, ordinals, type Tokens, weekdayAt, wordAt } from "./time-words";

const firstWords = wordSet("first opening");
const lastWords = wordSet("last final closing");

/**
 * `the first two days of July`, `the last day of the month`, `the first Monday in May 2017`: days of a month that are
 * counted from its beginning or its end.
 */
export function readNth(tokens: Tokens, at: number): Reading | null {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  const word = wordAt(tokens, start);
  const nth = lastWords.has(word) ? -1 : firstWords.has(word) ? 1 : (ordinals.get(word) ?? null);
  if (nth === null) return null;
  const weekday = weekdayAt(tokens[start + 1]);
  if (weekday !== null) return ofMonth(tokens, start + 2, { nth, count: 1, weekday });
  if (wordAt(tokens, start + 1) === "day") return ofMonth(tokens, start + 2, { nth, count: 1, weekday: null });
  const count = Math.abs(nth) === 1 && wordAt(tokens, start + 2) === "days" ? countAt(tokens[start + 1]) : null;
  return count === null || count > 15 ? null : ofMonth(tokens, start + 3, { nth, count, weekday: null });
}

const monthShifts = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

type Counted = Pick<Extract<DateExpression, { kind: "nth" }>, "nth" | "count" | "weekday">;

function ofMonth(tokens: Tokens, at: number, counted: Counted): Reading | null {
  if (!/^(of|in)$/.test(wordAt(tokens, at))) return null;
  const shift = wordAt(tokens, at + 2) === "month" ? monthShifts.get(wordAt(tokens, at + 1)) : undefined;
  if (shift !== undefined) {
    const of: DateExpression = { kind: "unit", unit: "month", shift, part: null, side: null };
    return { expression: { kind: "nth", ...counted, of }, to: at + 3 };
  }
  const month = readMonth(tokens, at + 1);
  if (month?.expression.kind !== "month" || month.expression.part !== null) return null;
  return { expression: { kind: "nth", ...counted, of: month.expression }, to: month.to };
}
