import { wordSet } from "#core/prose/word-set";
import type { Reading } from "./date-expression";
import { hours, monthAt, type Tokens, weekdayAt, wordAt } from "./time-words";

const steps = new Map<string, -1 | 1>([
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
]);

/** `the following Friday`, `the previous Monday`, `the following February`, `the Friday before`, `the Friday before last`, `on the Monday`: counted from the day told last. */
export function readAnchoredWeekday(tokens: Tokens, at: number): Reading | null {
  if (wordAt(tokens, at) !== "the") return readBeforeLast(tokens, at);
  const weekday = weekdayAt(tokens[at + 2]);
  const step = steps.get(wordAt(tokens, at + 1));
  if (step !== undefined && weekday !== null)
    return { expression: { kind: "anchoredWeekday", weekday, step }, to: skipHour(tokens, at + 3) };
  const month = monthAt(tokens[at + 2]);
  if (step !== undefined && month !== null && tokens[at + 3]?.kind !== "number")
    return { expression: { kind: "anchoredMonth", month, step }, to: at + 3 };
  const own = weekdayAt(tokens[at + 1]);
  if (own === null) return null;
  const last = readBeforeLast(tokens, at + 1);
  if (last) return last;
  const to = skipHour(tokens, at + 2);
  if (wordAt(tokens, to) === "before" && isEnd(tokens, to + 1))
    return { expression: { kind: "anchoredWeekday", weekday: own, step: -1 }, to: to + 1 };
  // not `on the Monday flight`
  const isAlone = wordAt(tokens, at - 1) === "on" && (isEnd(tokens, to) || linking.has(wordAt(tokens, to)));
  return isAlone ? { expression: { kind: "anchoredWeekday", weekday: own, step: 0 }, to } : null;
}

const linking = wordSet("and but in at with to for when before");

/** `Monday before last`. */
function readBeforeLast(tokens: Tokens, at: number): Reading | null {
  const weekday = weekdayAt(tokens[at]);
  if (weekday === null || wordAt(tokens, at + 1) !== "before" || wordAt(tokens, at + 2) !== "last") return null;
  return {
    expression: { kind: "from", count: -1, unit: "week", of: { kind: "weekday", weekday, shift: null } },
    to: at + 3,
  };
}

function skipHour(tokens: Tokens, at: number): number {
  return hours.has(wordAt(tokens, at)) ? at + 1 : at;
}

function isEnd(tokens: Tokens, at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.kind === "mark";
}
