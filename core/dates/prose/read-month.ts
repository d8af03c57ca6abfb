import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import type { DateExpression, Reading } from "./date-expression";
import { readPart } from "./read-part";
import { readHintBefore, readYearAfter } from "./read-year";
import { dayAt, isDash, monthAt, seasons, type Tokens, wordAt, yearAt } from "./time-words";

/** `June 2018`, `last October`, `September last year`, `mid-November`, `the end of May`, `that December`. */
export function readMonth(tokens: Tokens, at: number): Reading | null {
  const { part, next: afterPart } = readParts(tokens, at);
  const { hint, next } = readHintBefore(tokens, afterPart);
  const month = monthAt(tokens[next]);
  if (month === null || isVerbLike(tokens, next)) return null;
  const after = readYearAfter(tokens, next + 1);
  const first: DateExpression = { kind: "month", month, part, year: after.year ?? hint };
  const last = readLastMonth(tokens, at, after.to);
  if (last?.expression.kind !== "month") return { expression: first, to: after.to };
  const year = after.year ?? hint ?? last.expression.year;
  return { expression: { kind: "range", from: { ...first, year }, to: last.expression }, to: last.to };
}

/** `early to mid June`, `mid- to late October`: from the first part to the last. */
function readParts(tokens: Tokens, at: number): ReturnType<typeof readPart> {
  const first = readPart(tokens, at);
  const isPair = first.part === "early" || first.part === "mid";
  const linkAt = isDash(tokens[first.next]) ? first.next + 1 : first.next;
  if (!isPair || !/^(to|or)$/.test(wordAt(tokens, linkAt))) return first;
  const last = readPart(tokens, linkAt + 1);
  const part =
    last.part === "mid" ? "early to mid" : last.part === "late" && first.part === "mid" ? "mid to late" : null;
  return part ? { part, next: last.next } : first;
}

const monthLinks = wordSet("to through until or");

/** `January 1991 to November 1992`, `late October or early November`, `between May and July`. */
function readLastMonth(tokens: Tokens, at: number, link: number): Reading | null {
  const key = wordAt(tokens, link);
  const isLink = monthLinks.has(key) || isDash(tokens[link]) || (key === "and" && wordAt(tokens, at - 1) === "between");
  if (!isLink || dayAt(tokens[link + 2]) !== null) return null;
  const { part, next } = readPart(tokens, link + 1);
  const month = monthAt(tokens[next]);
  if (month === null) return null;
  const { year, to } = readYearAfter(tokens, next + 1);
  return { expression: { kind: "month", month, part, year }, to };
}

const beforeMay = wordSet("ms mrs theresa minister");

/** `May` at the head of a sentence can be a verb, and a name: `May visited …`. */
function isVerbLike(tokens: Tokens, at: number): boolean {
  const key = wordAt(tokens, at);
  if (key !== "may" && key !== "march") return false;
  const before = itemAt(tokens, at - 1);
  return (
    (before === undefined || /^[.!?]$/.test(before.text) || beforeMay.has(before.key)) &&
    yearAt(tokens[at + 1]) === null
  );
}

const seasonLeads = wordSet("in over during since by until before early late");

/** `the spring of 2014`, `last summer`, `in the autumn`, `the winter of 2017-18`, `the following spring`. */
export function readSeason(tokens: Tokens, at: number): Reading | null {
  const hinted = readHintBefore(tokens, at);
  const start = hinted.next === at && wordAt(tokens, at) === "the" ? at + 1 : hinted.next;
  const season = seasons.get(wordAt(tokens, start));
  if (season === undefined) return null;
  const after = readYearAfter(tokens, start + 1);
  const year = after.year ?? hinted.hint;
  const to = isShortYear(tokens, after.to) ? after.to + 2 : after.to;
  if (year !== null) return { expression: { kind: "season", season, year }, to };
  const isAlone = seasonLeads.has(wordAt(tokens, at - 1)) && !/^(of|in)$/.test(wordAt(tokens, start + 1));
  return isAlone && !isCompound(tokens, start + 1) ? { expression: { kind: "season", season, year }, to } : null;
}

/** `2017-18`. */
function isShortYear(tokens: Tokens, at: number): boolean {
  return isDash(tokens[at]) && tokens[at + 1]?.kind === "number" && tokens[at + 1]?.text.length === 2;
}

const seasonNouns = wordSet("games olympics break holiday holidays");

/** `in the Winter Olympics`, `a fall in prices`. */
function isCompound(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "word" && (tokens[at]?.capital === true || seasonNouns.has(wordAt(tokens, at)));
}
