import { wordSet } from "#core/prose/word-set";
import type { CountedUnit, Reading } from "./date-expression";
import { hours, ordinals, type Tokens, weekdayAt, wordAt } from "./time-words";

const units = new Map<string, CountedUnit>([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
]);

const sideWords = wordSet("earlier later early late");
const hourSteps = wordSet("earlier later before after");

/** `that day`, `the next day`, `the following month`, `earlier that year`, `hours later`, `on the second day`, `on the first evening`. */
export function readAnchored(tokens: Tokens, at: number): Reading | null {
  const key = wordAt(tokens, at);
  const isSided = sideWords.has(key);
  if (isSided && /^in the day$/.test([1, 2, 3].map((step) => wordAt(tokens, at + step)).join(" ")))
    return { expression: { kind: "sameDay" }, to: at + 4 };
  const lead = isSided ? at + 1 : at;
  const first = wordAt(tokens, lead);
  if (first === "hours" && hourSteps.has(wordAt(tokens, lead + 1))) return step(0, "day", lead + 2);
  if (first === "that") return readThat(tokens, lead);
  if (first === "same" && unitOf(wordAt(tokens, lead + 1)))
    return step(0, unitOf(wordAt(tokens, lead + 1)) as CountedUnit, lead + 2);
  if (key === "on") return readOnDay(tokens, at + 1);
  if (key === "in") return readInThe(tokens, at);
  if (key === "before") return readBeforeItsEnd(tokens, at);
  return first === "the" ? readTheDay(tokens, lead) : null;
}

function step(count: number, unit: CountedUnit, to: number): Reading {
  return { expression: { kind: "anchored", count, unit, ...(unit === "week" ? { isWhole: true } : {}) }, to };
}

/** `before the month was out`, `before the year was over`: still in the one told last. */
function readBeforeItsEnd(tokens: Tokens, at: number): Reading | null {
  const unit = wordAt(tokens, at + 1) === "the" ? unitOf(wordAt(tokens, at + 2)) : undefined;
  const isOver = wordAt(tokens, at + 3) === "was" && /^(out|over|up)$/.test(wordAt(tokens, at + 4));
  return unit && isOver ? step(0, unit, at + 5) : null;
}

function readThat(tokens: Tokens, at: number): Reading | null {
  const next = /^(same|very)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const unit = unitOf(wordAt(tokens, next));
  return unit && step(0, unit, next + 1);
}

/** `in the evening`, `in the late afternoon`: of the day told last. */
function readInThe(tokens: Tokens, at: number): Reading | null {
  const part = /^(early|late)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  const isPart = wordAt(tokens, at + 1) === "the" && /^(morning|afternoon|evening)$/.test(wordAt(tokens, part));
  if (!isPart || weekdayAt(tokens[part + 1]) !== null || wordAt(tokens, part + 1) === "of") return null;
  return { expression: { kind: "sameDay" }, to: part + 1 };
}

const dayClauses = wordSet("before after that when");

const edgesOfStay = new Map([
  ["arrival", 1],
  ["departure", -1],
]);

/** `on the evening of his arrival`: the first day of the stay, as `on the day of departure` is its last. */
function readEdgeOfStay(tokens: Tokens, at: number): Reading | null {
  const isOf =
    wordAt(tokens, at) === "the" && unitOf(wordAt(tokens, at + 1)) === "day" && wordAt(tokens, at + 2) === "of";
  const noun = /^(his|her|their|its|the)$/.test(wordAt(tokens, at + 3)) ? at + 4 : at + 3;
  const ordinal = isOf ? edgesOfStay.get(wordAt(tokens, noun)) : undefined;
  return ordinal === undefined ? null : { expression: { kind: "dayOf", ordinal, isOfStay: true }, to: noun + 1 };
}

/** `on the day`, `on the eve of the summit`, `on its final day`, `on this day`. */
function readOnDay(tokens: Tokens, at: number): Reading | null {
  const edge = readEdgeOfStay(tokens, at);
  if (edge) return edge;
  const words = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
  if (words === "the day" && !dayClauses.has(wordAt(tokens, at + 2)))
    return { expression: { kind: "sameDay" }, to: at + 2 };
  if (words === "this day") return { expression: { kind: "sameDay" }, to: at + 2 };
  if (words === "the eve") return step(-1, "day", at + 2);
  const ordinal =
    /^(its|their|his|her)$/.test(wordAt(tokens, at)) && unitOf(wordAt(tokens, at + 2)) === "day"
      ? ordinalOf(wordAt(tokens, at + 1))
      : null;
  return ordinal === null ? null : { expression: { kind: "dayOf", ordinal }, to: at + 3 };
}

const steps = new Map([
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
]);

function readTheDay(tokens: Tokens, at: number): Reading | null {
  const skip =
    /^(same|very)$/.test(wordAt(tokens, at + 1)) && /^(next|same|following)$/.test(wordAt(tokens, at + 2)) ? 1 : 0;
  if (skip > 0) return readTheDay(tokens, at + 1);
  const [word, noun] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  const count = steps.get(word);
  const unit = unitOf(noun);
  if (count !== undefined && unit) return step(count, unit, at + 3);
  const own = unitOf(word);
  const other = own && readOther(tokens, at, own);
  if (other) return other;
  if (own && (noun === "before" || noun === "after")) return step(noun === "after" ? 1 : -1, own, at + 3);
  const ordinal = unitOf(noun) === "day" ? ordinalOf(word) : null;
  return ordinal === null ? readBareOrdinal(tokens, at) : { expression: { kind: "dayOf", ordinal }, to: at + 3 };
}

/** `On the third, he met …`: the day is left out. */
function readBareOrdinal(tokens: Tokens, at: number): Reading | null {
  const isAlone = tokens[at - 1]?.capital === true && wordAt(tokens, at - 1) === "on" && tokens[at + 2]?.text === ",";
  const ordinal = isAlone ? ordinals.get(wordAt(tokens, at + 1)) : undefined;
  return ordinal === undefined ? null : { expression: { kind: "dayOf", ordinal }, to: at + 2 };
}

/** `the week before last`, `the month after next`: counted from the article's. */
function readOther(tokens: Tokens, at: number, unit: CountedUnit): Reading | null {
  const words = `${wordAt(tokens, at + 2)} ${wordAt(tokens, at + 3)}`;
  if (unit === "day" || !/^(before last|after next)$/.test(words)) return null;
  const shift = words === "before last" ? -2 : 2;
  return { expression: { kind: "unit", unit, shift, part: null, side: null }, to: at + 4 };
}

/** A single day, week, month or year; the parts of a day stand for it. */
function unitOf(noun: string): CountedUnit | null {
  return hours.has(noun) ? "day" : (units.get(noun) ?? null);
}

function ordinalOf(word: string): number | null {
  if (word === "opening") return 1;
  return /^(last|final|closing)$/.test(word) ? -1 : (ordinals.get(word) ?? null);
}
