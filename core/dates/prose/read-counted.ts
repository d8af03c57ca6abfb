import { wordSet } from "#core/prose/word-set";
import type { CountedUnit, DateExpression, Reading, Unit } from "./date-expression";
import { readDay } from "./read-day";
import { readMonth } from "./read-month";
import { readNear } from "./read-near";
import { readUnit } from "./read-unit";
import { readWeekdays } from "./read-weekday";
import { countAt, isDash, type Tokens, wordAt } from "./time-words";

const units = new Map<string, Unit>(
  (["day", "week", "weekend", "month", "year"] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

interface Count {
  count: number;
  unit: CountedUnit;
  to: number;
}

/** Times that are counted from another: `three weeks ago`, `a year later`, `in ten days`, `a week from Monday`. */
export function readCounted(tokens: Tokens, at: number): Reading | null {
  return readFromNow(tokens, at) ?? readAhead(tokens, at) ?? readDrift(tokens, at);
}

const fuzzy = wordSet("about some nearly almost just only around roughly exactly over barely");

const backWords = wordSet("earlier previously before prior");
const onWords = wordSet("later after afterward afterwards on");
const lastingWords = wordSet("for spent of lasting lasted over");

/** `three weeks ago`, `a decade ago`, `two days earlier`, `a year later`, `two days after`, `a day ahead of`. */
function readFromNow(tokens: Tokens, at: number): Reading | null {
  const start = fuzzy.has(wordAt(tokens, at)) ? at + 1 : at;
  const counted = readCount(tokens, start);
  if (!counted) return null;
  const { count, unit } = counted;
  const isToTheDay = saysToTheDay(tokens, counted.to);
  const to = isToTheDay ? counted.to + 3 : counted.to;
  const after = wordAt(tokens, to);
  if (after === "ago") return readAgo(tokens, to + 1, { count, unit, to });
  const anchored = (step: number, end: number): Reading => ({
    expression: { kind: "anchored", count: step * count, unit, ...(isToTheDay ? { isToTheDay } : {}) },
    to: end,
  });
  if (backWords.has(after)) return anchored(-1, to + 1);
  if (onWords.has(after) && (after !== "on" || tokens[to + 1]?.text === ",")) return anchored(1, to + 1);
  if (after === "ahead" && wordAt(tokens, to + 1) === "of") return anchored(-1, to + 2);
  const isLasting = lastingWords.has(wordAt(tokens, at - 1));
  return after === "from" && !isLasting ? readFrom(tokens, to + 1, counted) : null;
}

/** `a year ago to the day`. */
function saysToTheDay(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "to" && wordAt(tokens, at + 1) === "the" && wordAt(tokens, at + 2) === "day";
}

const narrowKinds = wordSet("near unit weekday month");
const finerKinds = wordSet("near weekday");

/** `a year ago`, and what may narrow it: `this week`, `on Tuesday`, `today`. */
function readAgo(tokens: Tokens, at: number, { count, unit }: Count): Reading {
  const offset: DateExpression = { kind: "offset", count: -count, unit };
  if (unit === "day") return { expression: offset, to: at };
  if (saysToTheDay(tokens, at))
    return { expression: { kind: "from", count: -count, unit, of: { kind: "near", days: 0 } }, to: at + 3 };
  const start = /^(on|in)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const nearer =
    readNear(tokens, start) ?? readUnit(tokens, start) ?? readWeekdays(tokens, start) ?? readMonth(tokens, start);
  const isNarrow =
    nearer !== null && (unit === "year" ? narrowKinds : finerKinds).has(nearer.expression.kind) && !isShifted(nearer);
  if (!isNarrow) return { expression: offset, to: at };
  return { expression: { kind: "from", count: -count, unit, of: nearer.expression }, to: nearer.to };
}

/** `three weeks ago, last Monday`: a day of its own. */
function isShifted({ expression }: Reading): boolean {
  return expression.kind === "weekday" && expression.shift !== null;
}

/** `a week from today`, `two weeks from Monday`. */
function readFrom(tokens: Tokens, at: number, { count, unit }: Count): Reading | null {
  if (wordAt(tokens, at) === "now") return { expression: { kind: "offset", count, unit }, to: at + 1 };
  const of = readNear(tokens, at) ?? readDay(tokens, at) ?? readWeekdays(tokens, at);
  return of && { expression: { kind: "from", count, unit, of: of.expression }, to: of.to };
}

const hourWords = wordSet("hour hours minutes minute");

function readCount(tokens: Tokens, at: number): Count | null {
  const half = readHalf(tokens, at);
  if (half) return half;
  const count = countAt(tokens[at]);
  if (count === null) return null;
  const next = wordAt(tokens, at + 1) === "of" ? at + 2 : at + 1;
  const key = wordAt(tokens, next);
  if (hourWords.has(key))
    return { count: key.startsWith("hour") ? Math.floor(count / 24) : 0, unit: "day", to: next + 1 };
  if (key === "nights") return { count, unit: "day", to: next + 1 };
  if (/^centur(y|ies)$/.test(key) && count < 10) return { count: count * 100, unit: "year", to: next + 1 };
  if (/^decades?$/.test(key)) return { count: count * 10, unit: "year", to: next + 1 };
  if (/^fortnights?$/.test(key)) return { count: count * 2, unit: "week", to: next + 1 };
  const unit = units.get(key);
  return unit && unit !== "weekend" ? { count, unit, to: next + 1 } : null;
}

const halves = wordSet("half a");

/** `half a year`, `half a century`, `a quarter of a century`, `a year and a half`, `two and a half years`. */
function readHalf(tokens: Tokens, at: number): Count | null {
  if (!halves.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) !== "and") return null;
  const words = [0, 1, 2, 3, 4].map((step) => wordAt(tokens, at + step));
  const phrase = words.join(" ");
  if (phrase.startsWith("half a year")) return { count: 6, unit: "month", to: at + 3 };
  if (phrase.startsWith("half a century")) return { count: 50, unit: "year", to: at + 3 };
  if (phrase === "a quarter of a century") return { count: 25, unit: "year", to: at + 5 };
  if (phrase === "a year and a half") return { count: 18, unit: "month", to: at + 5 };
  const whole = countAt(tokens[at]);
  if (whole === null || words.slice(1, 4).join(" ") !== "and a half" || words[4] !== "years") return null;
  return { count: 12 * whole + 6, unit: "month", to: at + 5 };
}

/**
 * `in three weeks`, `within two months`, `in about ten days`, `in a week's time`: without `the`, which makes a
 * stretch.
 */
function readAhead(tokens: Tokens, at: number): Reading | null {
  const lead = wordAt(tokens, at);
  if (lead !== "in" && lead !== "within") return readStretch(tokens, at);
  const start = fuzzy.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const counted = isSuperlative(tokens, at) ? null : readCount(tokens, start);
  if (!counted) return readStretch(tokens, at);
  // `set in a week ago`: the preposition is of the verb
  if (/^(of|ago|earlier)$/.test(wordAt(tokens, counted.to))) return null;
  if (counted.count === 0 || isDash(tokens[start + 1])) return null;
  const ahead: DateExpression = { kind: "offset", count: counted.count, unit: counted.unit };
  return {
    expression: lead === "within" ? { kind: "deadline", by: ahead, isBefore: false } : ahead,
    to: skipTime(tokens, counted.to),
  };
}

const superlatives = wordSet("first time biggest largest highest worst longest only");

/** `the first visit in 24 years`, `the first general-level talks in a decade`: looks back. */
function isSuperlative(tokens: Tokens, at: number): boolean {
  for (
    let before = at - 1;
    before >= Math.max(0, at - 9) && (tokens[before]?.kind !== "mark" || isDash(tokens[before]));
    before--
  )
    if (superlatives.has(wordAt(tokens, before))) return true;
  return false;
}

/** `'s time`, `' time`. */
function skipTime(tokens: Tokens, at: number): number {
  const isOwned = tokens[at]?.kind === "possessive" || /^['’]$/.test(tokens[at]?.text ?? "");
  if (!isOwned) return at;
  return wordAt(tokens, at + 1) === "time" ? at + 2 : at + 1;
}

const stretchWords = wordSet("over in within during");

/** `over the next month`, `in the next two weeks`: from the article's day on. */
function readStretch(tokens: Tokens, at: number): Reading | null {
  if (!stretchWords.has(wordAt(tokens, at))) return null;
  if (wordAt(tokens, at + 1) !== "the" || !/^(next|coming)$/.test(wordAt(tokens, at + 2))) return null;
  const unit = units.get(wordAt(tokens, at + 3));
  const single = unit && unit !== "weekend" && !wordAt(tokens, at + 3).endsWith("s") && wordAt(tokens, at) !== "in";
  const counted = single ? { count: 1, unit, to: at + 4 } : readCount(tokens, at + 3);
  if (!counted || counted.count === 0) return null;
  return {
    expression: { kind: "deadline", by: { kind: "offset", count: counted.count, unit: counted.unit }, isBefore: false },
    to: counted.to,
  };
}

const someOf = wordSet("few several some couple many just mere only");

const driftSteps = wordSet("after afterward afterwards thereafter before");
const periods = wordSet("days weeks months years");
const moments = wordSet("minutes moments hours");
const laterWords = wordSet("later after afterward afterwards");
const earlierWords = wordSet("earlier before previously");

/** `weeks later`, `a few days earlier`, `several months after`, `shortly afterwards`: not said how many. */
function readDrift(tokens: Tokens, at: number): Reading | null {
  if (/^(shortly|soon)$/.test(wordAt(tokens, at)) && driftSteps.has(wordAt(tokens, at + 1)) && !isTime(tokens, at + 2))
    return drift(wordAt(tokens, at + 1) === "before" ? -1 : 1, at + 2);
  let next = at;
  while (next < at + 4 && (/^(a|the|of)$/.test(wordAt(tokens, next)) || someOf.has(wordAt(tokens, next)))) next++;
  const key = wordAt(tokens, next);
  const after = wordAt(tokens, next + 1);
  if (moments.has(key) && after === "ago") return { expression: { kind: "near", days: 0 }, to: next + 2 };
  if (!periods.has(key)) return null;
  if (after === "ago") return { expression: { kind: "vague", direction: "past" }, to: next + 2 };
  if (laterWords.has(after)) return drift(1, next + 2);
  return earlierWords.has(after) ? drift(-1, next + 2) : null;
}

/** `shortly before 3 a.m.`: a time of day. */
function isTime(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "number" || /^(noon|midday|midnight|dawn)$/.test(wordAt(tokens, at));
}

function drift(direction: -1 | 1, to: number): Reading {
  return { expression: { kind: "drift", direction }, to };
}
