import { wordSet } from "#core/prose/word-set";
import type { Reading, Shift } from "./date-expression";
import { readDay } from "./read-day";
import { hours, isDash, type Tokens, weekdayAt, wordAt } from "./time-words";

export const shifts = new Map<string, Shift>([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["coming", "next"],
  ["next", "next"],
]);

const weekdayLinks = wordSet("to and through until or");

/** `Monday`, `early Wednesday`, `last Thursday and Friday`, `from Monday to Wednesday`, `Tuesday, June 12`. */
export function readWeekdays(tokens: Tokens, at: number): Reading | null {
  const first = readWeekday(tokens, at);
  if (first?.expression.kind !== "weekday") return first;
  const link = tokens[first.to];
  if (!link || !(isDash(link) || weekdayLinks.has(link.key))) return first;
  const second = readWeekday(tokens, first.to + 1);
  if (second?.expression.kind !== "weekday") return first;
  return { expression: { kind: "range", from: first.expression, to: second.expression }, to: second.to };
}

function readWeekday(tokens: Tokens, at: number): Reading | null {
  let next = /^(early|late)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  if (wordAt(tokens, next) === "this" && /^(past|coming)$/.test(wordAt(tokens, next + 1))) next++;
  const shift = shifts.get(wordAt(tokens, next)) ?? null;
  if (shift) next++;
  const weekday = weekdayAt(tokens[next]);
  // `the Palace of the Sun`
  if (weekday === null || (wordAt(tokens, next) === "sun" && wordAt(tokens, next - 1) === "the")) return null;
  next++;
  const named = shift ? null : readNamedDay(tokens, next, weekday);
  if (named) return named;
  if (/^(late|early)$/.test(wordAt(tokens, next))) next++;
  return readWeekShift(tokens, hours.has(wordAt(tokens, next)) ? next + 1 : next, weekday, shift);
}

/** `Tuesday, June 12`, `Tuesday (June 12)`: the day is named, the weekday only narrows its year. */
function readNamedDay(tokens: Tokens, at: number, weekday: number): Reading | null {
  const isParenthesis = tokens[at]?.text === "(";
  const start = isParenthesis || tokens[at]?.text === "," ? at + 1 : at;
  const reading = readDay(tokens, start);
  if (reading?.expression.kind !== "day" || (isParenthesis && tokens[reading.to]?.text !== ")")) return null;
  return { expression: { ...reading.expression, weekday }, to: isParenthesis ? reading.to + 1 : reading.to };
}

/** `Monday of last week`, `Wednesday next week`, `Friday week`, `Tuesday last`. */
function readWeekShift(tokens: Tokens, at: number, weekday: number, shift: Shift | null): Reading {
  const bare = { kind: "weekday", weekday, shift } as const;
  const key = wordAt(tokens, at);
  if (key === "week" && shift === null)
    return { expression: { kind: "from", count: 1, unit: "week", of: bare }, to: at + 1 };
  const start = key === "of" ? at + 1 : at;
  const week = shifts.get(wordAt(tokens, start));
  if (week && wordAt(tokens, start + 1) === "week") return { expression: { ...bare, shift: week }, to: start + 2 };
  return { expression: bare, to: at };
}
