import type { Token } from "#core/prose/tokens";
import type { DateExpression, Part, YearHint } from "./date-expression";
import { dayAt, monthAt, seasons, yearAt } from "./time-words";

/** An expression read at a token, and the token after it. */
export interface Reading {
  expression: DateExpression;
  to: number;
}

type Tokens = readonly Token[];

const dashes = new Set(["-", "–", "—", "‑"]);
const suffixes = new Set(["st", "nd", "rd", "th"]);

/** Dates by the calendar: `12 June 2018`, `Feb. 18 to 21`, `late October`, `the autumn of 2014`, `in 2000`, `2018-06-12`. */
export function readAbsolute(tokens: Tokens, at: number): Reading | null {
  return (
    readIso(tokens, at) ??
    readMonthDay(tokens, at) ??
    readDayMonth(tokens, at) ??
    readMonth(tokens, at) ??
    readSeason(tokens, at) ??
    readYear(tokens, at)
  );
}

function readIso(tokens: Tokens, at: number): Reading | null {
  const year = yearAt(tokens[at]);
  if (year === null || !isDash(tokens[at + 1]) || !isDash(tokens[at + 3])) return null;
  const [month, day] = [dayAt(tokens[at + 2]), dayAt(tokens[at + 4])];
  return month && day && month <= 12 ? { expression: { kind: "day", year, month, day }, to: at + 5 } : null;
}

/** `June 12`, `June 12-14, 2018`, `Sept. 30 to Oct. 2`, `March 30 and 31`. */
function readMonthDay(tokens: Tokens, at: number): Reading | null {
  const month = monthAt(tokens[at]);
  const day = dayAt(tokens[at + 1]);
  if (month === null || day === null) return null;
  const first = { month, day };
  const firstTo = skipSuffix(tokens, at + 2);
  const last = readSecondDay(tokens, firstTo, first, tokens[at - 1]?.key === "between");
  const { year, to } = readYearAfter(tokens, last?.to ?? firstTo);
  return toDays(first, last, year, to);
}

/** `12 June`, `12th of June 2018`, `16-18 April`, `30 September to 2 October`. */
function readDayMonth(tokens: Tokens, at: number): Reading | null {
  const day = dayAt(tokens[at]);
  if (day === null || isDash(tokens[at - 1])) return null;
  let next = skipSuffix(tokens, at + 1);
  const rangeDay = isRangeWord(tokens[next]) ? dayAt(tokens[next + 1]) : null;
  if (rangeDay !== null) next = skipSuffix(tokens, next + 2);
  if (tokens[next]?.key === "of") next++;
  const month = monthAt(tokens[next]);
  if (month === null) return null;
  const last = rangeDay !== null ? { month, day: rangeDay } : readDayMonthEnd(tokens, next + 1);
  const { year, to } = readYearAfter(tokens, last && "to" in last ? last.to : next + 1);
  return toDays({ month, day }, last, year, to);
}

interface MonthDay {
  month: number;
  day: number;
}

function readSecondDay(
  tokens: Tokens,
  at: number,
  first: MonthDay,
  isBetween: boolean,
): (MonthDay & { to: number }) | null {
  if (!isRangeWord(tokens[at])) return null;
  const day = dayAt(tokens[at + 1]);
  const isBare = day !== null && tokens[at + 1]?.spaced === tokens[at]?.spaced;
  if (day !== null && isBare && (tokens[at]?.key !== "and" || day === first.day + 1))
    return { month: first.month, day, to: skipSuffix(tokens, at + 2) };
  const month = monthAt(tokens[at + 1]);
  const monthDay = dayAt(tokens[at + 2]);
  if (month === null || monthDay === null) return null;
  if (tokens[at]?.key === "and" && !isBetween) return null;
  return { month, day: monthDay, to: skipSuffix(tokens, at + 3) };
}

function readDayMonthEnd(tokens: Tokens, at: number): (MonthDay & { to: number }) | null {
  if (!isRangeWord(tokens[at]) || tokens[at]?.key === "and") return null;
  const [day, month] = [dayAt(tokens[at + 1]), monthAt(tokens[at + 2])];
  return day !== null && month !== null ? { day, month, to: at + 3 } : null;
}

function toDays(first: MonthDay, last: MonthDay | null, year: YearHint, to: number): Reading {
  const from: DateExpression = { kind: "day", year, ...first };
  if (!last) return { expression: from, to };
  return { expression: { kind: "range", from, to: { kind: "day", year, month: last.month, day: last.day } }, to };
}

/** `June 2018`, `last October`, `September last year`, `mid-November`, `the end of May`, `that December`. */
function readMonth(tokens: Tokens, at: number): Reading | null {
  const { part, next: afterPart } = readPart(tokens, at);
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

/** `January 1991 to November 1992`, `late October or early November`, `between May and July`. */
function readLastMonth(tokens: Tokens, at: number, link: number): Reading | null {
  const key = tokens[link]?.key ?? "";
  const isLink =
    /^(to|through|until|or)$/.test(key) || isDash(tokens[link]) || (key === "and" && tokens[at - 1]?.key === "between");
  if (!isLink || dayAt(tokens[link + 2]) !== null) return null;
  const { part, next } = readPart(tokens, link + 1);
  const month = monthAt(tokens[next]);
  if (month === null) return null;
  const { year, to } = readYearAfter(tokens, next + 1);
  return { expression: { kind: "month", month, part, year }, to };
}

/** `May` at the head of a sentence can be a verb, and a name: `May visited …`. */
function isVerbLike(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  return (
    (token.key === "may" || token.key === "march") && tokens[at - 1]?.text === "." && yearAt(tokens[at + 1]) === null
  );
}

function readSeason(tokens: Tokens, at: number): Reading | null {
  const { hint, next } = readHintBefore(tokens, tokens[at]?.key === "the" ? at + 1 : at);
  const season = seasons.get(tokens[next]?.key ?? "");
  if (season === undefined) return null;
  const after = readYearAfter(tokens, next + 1);
  const year = after.year ?? hint;
  return year === null ? null : { expression: { kind: "season", season, year }, to: after.to };
}

const yearLeads = new Set(
  "in since of by until till from to during before after and early mid late the around between through circa".split(
    " ",
  ),
);

/** A bare number of four digits is a year after a preposition; `2000 troops` is not one. */
function readYear(tokens: Tokens, at: number): Reading | null {
  const { part, next } = readPart(tokens, at);
  const start = tokens[next]?.key === "the" ? next + 1 : next;
  const year = yearAt(tokens[start]);
  if (year === null) return null;
  const after = tokens[start + 1];
  if ((after?.key === "s" && !after.spaced) || after?.kind === "possessive")
    if (year % 10 === 0 && (start > next || part !== null || yearLeads.has(tokens[at - 1]?.key ?? "")))
      return { expression: { kind: "decade", year, part }, to: start + 2 };
  const isLed = part !== null || yearLeads.has(tokens[at - 1]?.key ?? "") || tokens[at - 1]?.text === "(";
  if (
    !isLed ||
    (after?.kind === "word" && /^(troops|people|tons|tonnes|soldiers|workers|won|dollars)$/.test(after.key))
  )
    return null;
  return { expression: { kind: "year", year, part }, to: start + 1 };
}

const parts = new Map<string, Part>([
  ["early", "early"],
  ["beginning", "early"],
  ["start", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["end", "late"],
]);

/** `early`, `mid-`, `the end of`, `late in`. */
export function readPart(tokens: Tokens, at: number): { part: Part | null; next: number } {
  const start = tokens[at]?.key === "the" ? at + 1 : at;
  const part = parts.get(tokens[start]?.key ?? "") ?? null;
  if (part === null) return { part: null, next: at };
  const noun = /^(beginning|start|middle|end)$/.test((tokens[start] as Token).key);
  if (noun) return tokens[start + 1]?.key === "of" ? { part, next: start + 2 } : { part: null, next: at };
  const next = isDash(tokens[start + 1]) || tokens[start + 1]?.key === "in" ? start + 2 : start + 1;
  return { part, next };
}

function readHintBefore(tokens: Tokens, at: number): { hint: YearHint; next: number } {
  const key = tokens[at]?.key;
  if (key === "last" || key === "this" || key === "next") return { hint: key, next: at + 1 };
  if (key === "past") return { hint: "last", next: at + 1 };
  if (key === "coming") return { hint: "next", next: at + 1 };
  return key === "that" ? { hint: "anchor", next: at + 1 } : { hint: null, next: at };
}

/** `, 2018`, `of last year`, `this year`, `the same year`, `next year`. */
function readYearAfter(tokens: Tokens, at: number): { year: YearHint; to: number } {
  const comma = tokens[at]?.text === "," || tokens[at]?.key === "of" || tokens[at]?.key === "in" ? at + 1 : at;
  const year = yearAt(tokens[comma]);
  if (year !== null && (comma === at || tokens[at]?.key !== "in")) return { year, to: comma + 1 };
  const start = tokens[comma]?.key === "the" ? comma + 1 : comma;
  const relative = { last: -1, previous: -1, this: 0, next: 1 }[tokens[start]?.key ?? ""];
  if (tokens[start + 1]?.key !== "year") return { year: null, to: at };
  if (relative !== undefined) return { year: { relative: relative as -1 | 0 | 1 }, to: start + 2 };
  return /^(same|that)$/.test(tokens[start]?.key ?? "") ? { year: "anchor", to: start + 2 } : { year: null, to: at };
}

function skipSuffix(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token && suffixes.has(token.key) && !token.spaced ? at + 1 : at;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}

function isRangeWord(token: Token | undefined): boolean {
  return token !== undefined && (dashes.has(token.text) || /^(to|through|until|and|till)$/.test(token.key));
}
