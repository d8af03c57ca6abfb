import type { DateExpression, Reading, Shift } from "./date-expression";
import { readPart } from "./read-part";
import { shifts } from "./read-weekday";
import { type Tokens, wordAt } from "./time-words";

type Unit = Extract<DateExpression, { kind: "unit" }>["unit"];

const units = new Map<string, Unit>([
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["year", "year"],
]);

/** `last week`, `next month`, `earlier this year`, `the end of the month`, `over the weekend`, `year's end`. */
export function readUnit(tokens: Tokens, at: number): Reading | null {
  const ready = readYearEnd(tokens, at) ?? readPast(tokens, at);
  if (ready) return ready;
  const { side, lead } = readSide(tokens, at);
  const { part, next } = readPart(tokens, lead);
  const start = overThis(tokens, next);
  const unit = units.get(wordAt(tokens, start + 1));
  const isBare = wordAt(tokens, start) === "the";
  const shift = isBare ? "this" : shifts.get(wordAt(tokens, start));
  if (!shift || !unit) return null;
  // `the month` alone may be any
  if (isBare && part === null && unit !== "weekend" && side === null) return null;
  return { expression: { kind: "unit", unit, shift: steps[shift], part, side }, to: start + 2 };
}

const pastDays = new Map([
  ["week", -7],
  ["fortnight", -14],
  ["month", -30],
]);

/** `over the past week`: up to the article's day, not the week of the calendar. */
function readPast(tokens: Tokens, at: number): Reading | null {
  const isStretch = /^(over|in|during|within|for)$/.test(wordAt(tokens, at - 1));
  const days = pastDays.get(wordAt(tokens, at + 2));
  if (!isStretch || days === undefined || !/^the (past|last)$/.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`))
    return null;
  return { expression: { kind: "range", from: { kind: "near", days }, to: { kind: "near", days: 0 } }, to: at + 3 };
}

const steps: Record<Shift, number> = { last: -1, this: 0, next: 1 };

type Side = Extract<DateExpression, { kind: "unit" }>["side"];

/** `earlier this month`, `later in the week`. */
function readSide(tokens: Tokens, at: number): { side: Side; lead: number } {
  const side = wordAt(tokens, at);
  if (side !== "earlier" && side !== "later") return { side: null, lead: at };
  return { side, lead: wordAt(tokens, at + 1) === "in" ? at + 2 : at + 1 };
}

/** `this past weekend`, `this coming week`. */
function overThis(tokens: Tokens, at: number): number {
  const next = wordAt(tokens, at + 1);
  return wordAt(tokens, at) === "this" && (next === "past" || next === "coming") ? at + 1 : at;
}

/** `by year's end`, `at year-end`, `before the year is out`, `in the new year`, `early in the new year`. */
function readYearEnd(tokens: Tokens, at: number): Reading | null {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  const end = [1, 2].find((step) => wordAt(tokens, start + step) === "end");
  const isEnd = wordAt(tokens, start) === "year" && end !== undefined && tokens[start + 1]?.spaced === false;
  if (isEnd)
    return { expression: { kind: "unit", unit: "year", shift: 0, part: "late", side: null }, to: start + end + 1 };
  if (
    wordAt(tokens, start) === "year" &&
    /^is (out|over)$/.test(`${wordAt(tokens, start + 1)} ${wordAt(tokens, start + 2)}`)
  )
    return { expression: { kind: "unit", unit: "year", shift: 0, part: "late", side: null }, to: start + 3 };
  const { next } = readPart(tokens, at);
  const isNew =
    wordAt(tokens, next) === "the" && wordAt(tokens, next + 1) === "new" && wordAt(tokens, next + 2) === "year";
  return isNew && tokens[next + 3]?.kind !== "possessive" && !tokens[next + 1]?.capital
    ? { expression: { kind: "newYear" }, to: next + 3 }
    : null;
}
