import type { Token } from "#core/prose/tokens";
import type { DateExpression, Shift, Unit } from "./date-expression";
import { isDash, type Reading, readPart } from "./read-absolute";
import { countAt, ordinals, weekdayAt, yearAt } from "./time-words";

type Tokens = readonly Token[];
type CountedUnit = Exclude<Unit, "weekend">;

const units = new Map<string, Unit>(
  (["day", "week", "weekend", "month", "year"] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);
const shifts = new Map<string, Shift>([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["coming", "next"],
  ["next", "next"],
]);
const hours = /^(morning|afternoon|evening|night|noon|midday|midnight|dawn|lunchtime)$/;

/** Dates by the day on which they are written, or by the date told last. */
export function readRelative(tokens: Tokens, at: number): Reading | null {
  return (
    readAnchored(tokens, at) ??
    readWeekdays(tokens, at) ??
    readNear(tokens, at) ??
    readAgo(tokens, at) ??
    readAhead(tokens, at) ??
    readDeadline(tokens, at) ??
    readHalf(tokens, at) ??
    readUnit(tokens, at) ??
    readVague(tokens, at)
  );
}

/** `Monday`, `early Wednesday`, `last Thursday and Friday`, `from Monday to Wednesday`, `the night of Tuesday`. */
function readWeekdays(tokens: Tokens, at: number): Reading | null {
  const first = readWeekday(tokens, at);
  if (!first) return null;
  const link = tokens[first.to];
  if (!link || !(isDash(link) || /^(to|and|through|until)$/.test(link.key))) return first;
  const second = readWeekday(tokens, first.to + 1);
  if (second?.expression.kind !== "weekday" || first.expression.kind !== "weekday") return first;
  const shift = second.expression.shift ?? first.expression.shift;
  return { expression: { kind: "range", from: first.expression, to: { ...second.expression, shift } }, to: second.to };
}

function readWeekday(tokens: Tokens, at: number): Reading | null {
  let next = /^(early|late)$/.test(tokens[at]?.key ?? "") ? at + 1 : at;
  const shift = shifts.get(tokens[next]?.key ?? "") ?? null;
  if (shift) next++;
  const weekday = weekdayAt(tokens[next]);
  if (weekday === null) return null;
  next++;
  if (tokens[next]?.key === "late" || tokens[next]?.key === "early") next++;
  return readWeekShift(tokens, hours.test(tokens[next]?.key ?? "") ? next + 1 : next, weekday, shift);
}

/** `Monday of last week`, `Wednesday next week`. */
function readWeekShift(tokens: Tokens, at: number, weekday: number, shift: Shift | null): Reading {
  const start = tokens[at]?.key === "of" ? at + 1 : at;
  const week = shifts.get(tokens[start]?.key ?? "");
  if (week && tokens[start + 1]?.key === "week")
    return { expression: { kind: "weekday", weekday, shift: week }, to: start + 2 };
  return { expression: { kind: "weekday", weekday, shift }, to: at };
}

const nearDays = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

function readNear(tokens: Tokens, at: number): Reading | null {
  const key = tokens[at]?.key ?? "";
  const days = nearDays.get(key);
  if (days !== undefined)
    return { expression: { kind: "near", days }, to: hours.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1 };
  if (key === "this" && /^(morning|afternoon|evening)$/.test(tokens[at + 1]?.key ?? ""))
    return { expression: { kind: "near", days: 0 }, to: at + 2 };
  return key === "last" && tokens[at + 1]?.key === "night"
    ? { expression: { kind: "near", days: -1 }, to: at + 2 }
    : null;
}

/** `three weeks ago`, `a decade ago`, `two days earlier`, `a year later`, `the day before`. */
function readAgo(tokens: Tokens, at: number): Reading | null {
  const start = /^(about|some|nearly|almost|just|only|around)$/.test(tokens[at]?.key ?? "") ? at + 1 : at;
  const counted = readCount(tokens, start);
  if (!counted) return null;
  const { count, unit, to } = counted;
  const after = tokens[to]?.key;
  if (after === "ago") return { expression: { kind: "offset", count: -count, unit }, to: to + 1 };
  if (after === "earlier" || after === "previously")
    return { expression: { kind: "anchored", count: -count, unit }, to: to + 1 };
  if (after === "later") return { expression: { kind: "anchored", count, unit }, to: to + 1 };
  if (after === "after" || after === "before")
    return { expression: { kind: "anchored", count: after === "after" ? count : -count, unit }, to: to + 1 };
  return null;
}

function readCount(tokens: Tokens, at: number): { count: number; unit: CountedUnit; to: number } | null {
  const count = countAt(tokens[at]);
  if (count === null) return null;
  const next = tokens[at + 1]?.key === "of" ? at + 2 : at + 1;
  const key = tokens[next]?.key ?? "";
  if (/^(hour|hours|minutes)$/.test(key)) return { count: 0, unit: "day", to: next + 1 };
  if (/^decades?$/.test(key)) return { count: count * 10, unit: "year", to: next + 1 };
  if (/^fortnights?$/.test(key)) return { count: count * 2, unit: "week", to: next + 1 };
  const unit = units.get(key);
  return unit && unit !== "weekend" ? { count, unit, to: next + 1 } : null;
}

/** `in three weeks`, `within two months`, `in about ten days`: without `the`, which makes a stretch of it. */
function readAhead(tokens: Tokens, at: number): Reading | null {
  const lead = tokens[at]?.key;
  if (lead !== "in" && lead !== "within") return null;
  const start = /^(about|some|around|roughly)$/.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const counted = readCount(tokens, start);
  if (!counted || counted.count === 0 || isDash(tokens[start + 1]) || tokens[counted.to]?.key === "of") return null;
  const ahead: DateExpression = { kind: "offset", count: counted.count, unit: counted.unit };
  const to = tokens[counted.to]?.kind === "possessive" ? counted.to + 1 : counted.to;
  return { expression: lead === "within" ? { kind: "deadline", by: ahead } : ahead, to };
}

/** `by the end of the year`, `before the end of this month`. */
function readDeadline(tokens: Tokens, at: number): Reading | null {
  if (!/^(by|before)$/.test(tokens[at]?.key ?? "")) return null;
  const reading = readUnit(tokens, at + 1);
  return reading?.expression.kind === "unit" && reading.expression.part === "late"
    ? { expression: { kind: "deadline", by: { ...reading.expression, part: null } }, to: reading.to }
    : null;
}

/** `the second half of the year`, `the first half of next year`. */
function readHalf(tokens: Tokens, at: number): Reading | null {
  const start = tokens[at]?.key === "the" ? at + 1 : at;
  const half = tokens[start]?.key === "first" ? 1 : tokens[start]?.key === "second" ? 2 : null;
  if (half === null || tokens[start + 1]?.key !== "half" || tokens[start + 2]?.key !== "of") return null;
  const shift = { the: 0, this: 0, last: -1, next: 1 }[tokens[start + 3]?.key ?? ""];
  if (shift !== undefined && tokens[start + 4]?.key === "year")
    return { expression: { kind: "half", half, year: { relative: shift as -1 | 0 | 1 } }, to: start + 5 };
  const year = yearAt(tokens[start + 3]);
  return year === null ? null : { expression: { kind: "half", half, year }, to: start + 4 };
}

/** `last week`, `next month`, `earlier this year`, `the end of the month`, `over the weekend`, `this week`. */
function readUnit(tokens: Tokens, at: number): Reading | null {
  const sideKey = tokens[at]?.key;
  const side = sideKey === "earlier" || sideKey === "later" ? sideKey : null;
  const { part, next: start } = readPart(tokens, side ? at + 1 : at);
  const shift = shifts.get(tokens[start]?.key ?? "") ?? (tokens[start]?.key === "the" ? "this" : null);
  const unit = units.get(tokens[start + 1]?.key ?? "");
  if (!shift || !unit || unit === "day" || (tokens[start + 1] as Token).key.endsWith("s")) return null;
  const isBare = tokens[start]?.key === "the";
  if (isBare && part === null && unit !== "weekend") return null;
  const by = shift === "last" ? -1 : shift === "next" ? 1 : 0;
  return { expression: { kind: "unit", unit, shift: by, part, side }, to: start + 2 };
}

/** `that day`, `the next day`, `the following month`, `earlier that year`, `hours later`, `on the second day`. */
function readAnchored(tokens: Tokens, at: number): Reading | null {
  const key = tokens[at]?.key ?? "";
  const lead = /^(earlier|later|early|late)$/.test(key) ? at + 1 : at;
  const first = tokens[lead]?.key ?? "";
  if (/^hours$/.test(first) && /^(earlier|later|before|after)$/.test(tokens[lead + 1]?.key ?? ""))
    return { expression: { kind: "anchored", count: 0, unit: "day" }, to: lead + 2 };
  if (first === "that") return readThat(tokens, lead);
  if (first !== "the") return null;
  return readTheDay(tokens, lead);
}

function readThat(tokens: Tokens, at: number): Reading | null {
  const unit = unitOf(tokens[at + 1]?.key ?? "");
  return unit && { expression: { kind: "anchored", count: 0, unit }, to: at + 2 };
}

const steps = new Map([
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["previous", -1],
]);

function readTheDay(tokens: Tokens, at: number): Reading | null {
  const [word, noun] = [tokens[at + 1]?.key ?? "", tokens[at + 2]?.key ?? ""];
  const step = steps.get(word);
  const unit = unitOf(noun);
  if (step !== undefined && unit) return { expression: { kind: "anchored", count: step, unit }, to: at + 3 };
  if (word === "day" && /^(before|after)$/.test(noun))
    return { expression: { kind: "anchored", count: noun === "after" ? 1 : -1, unit: "day" }, to: at + 3 };
  const ordinal = noun === "day" ? ordinalOf(word) : null;
  return ordinal === null ? null : { expression: { kind: "dayOf", ordinal }, to: at + 3 };
}

/** A single day, week, month or year; the parts of a day stand for it. */
function unitOf(noun: string): CountedUnit | null {
  if (hours.test(noun)) return "day";
  const unit = noun.endsWith("s") ? undefined : units.get(noun);
  return unit && unit !== "weekend" ? unit : null;
}

function ordinalOf(word: string): number | null {
  if (word === "opening") return 1;
  return /^(last|final|closing)$/.test(word) ? -1 : (ordinals.get(word) ?? null);
}

const periods = /^(days|weeks|months|years)$/;

/** `recently`, `in recent weeks`, `in the coming days`, `soon`, `in the near future`. */
function readVague(tokens: Tokens, at: number): Reading | null {
  const key = tokens[at]?.key ?? "";
  if (/^(recently|lately)$/.test(key)) return { expression: { kind: "vague", direction: "past" }, to: at + 1 };
  if (/^(soon|shortly)$/.test(key) && !/^(after|before|as)$/.test(tokens[at + 1]?.key ?? ""))
    return { expression: { kind: "vague", direction: "future" }, to: at + 1 };
  if (!/^(coming|near|next|recent|past|last|upcoming|foreseeable)$/.test(key)) return null;
  const few = /^(few|several|couple|two|three)$/.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const noun = tokens[few]?.key ?? "";
  if (noun === "future") return { expression: { kind: "vague", direction: "future" }, to: few + 1 };
  if (!periods.test(noun)) return null;
  const direction = /^(recent|past|last)$/.test(key) ? "past" : "future";
  return { expression: { kind: "vague", direction }, to: few + 1 };
}
