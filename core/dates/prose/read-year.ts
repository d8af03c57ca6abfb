import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import type { DateExpression, Reading, YearHint } from "./date-expression";
import { readPart } from "./read-part";
import { apostropheYear, countAt, isDash, isRangeWord, type Tokens, wordAt, yearAt } from "./time-words";

const yearLeads = wordSet(
  "in since of by until till from to during before after and early mid late the around between through circa about year",
);

/**
 * `in 2018`, `early 1990s`, `from 2003 to 2009`, `Juche 107 (2018)`. A bare number is a year after a preposition only.
 */
export function readYear(tokens: Tokens, at: number): Reading | null {
  const juche = readJuche(tokens, at);
  if (juche) return { expression: { kind: "year", year: juche.year, part: null }, to: juche.to };
  const short = yearLeads.has(wordAt(tokens, at - 2)) ? apostropheYear(tokens, at - 1) : null;
  if (short !== null) return { expression: { kind: "year", year: short, part: null }, to: at + 1 };
  const { part, next } = readPart(tokens, at);
  const start = wordAt(tokens, next) === "the" ? next + 1 : next;
  const year = yearAt(tokens[start]);
  if (year === null) return null;
  const isLed = part !== null || start > next || isLedAt(tokens, at) || isAttribute(tokens, start);
  if (isDecade(tokens, start, year) && isLed) return { expression: { kind: "decade", year, part }, to: start + 2 };
  if (isCounting(tokens, start + 1)) return null;
  const first: DateExpression = { kind: "year", year, part };
  return readLastYear(tokens, start, first) ?? (isLed ? { expression: first, to: start + 1 } : null);
}

function isLedAt(tokens: Tokens, at: number): boolean {
  return yearLeads.has(wordAt(tokens, at - 1)) || itemAt(tokens, at - 1)?.text === "(" || isApposed(tokens, at);
}

/** `in its best year, 2000, …`. */
function isApposed(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at - 2) === "year" && [at - 1, at + 1].every((mark) => itemAt(tokens, mark)?.text === ",");
}

const yearDeterminers = wordSet("a the their his her its that");

/** `a 2019 summit`, `their 1994 agreement`. */
function isAttribute(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return yearDeterminers.has(wordAt(tokens, at - 1)) && next?.kind === "word" && !next.capital;
}

function isDecade(tokens: Tokens, at: number, year: number): boolean {
  const after = tokens[at + 1];
  return year % 10 === 0 && ((after?.key === "s" && !after.spaced) || after?.kind === "possessive");
}

const countedThings = wordSet("troops people tons tonnes soldiers workers won dollars km kilometers kilometres miles");

/** `2000 troops`. */
function isCounting(tokens: Tokens, at: number): boolean {
  return countedThings.has(wordAt(tokens, at));
}

/** `2003 to 2009`, `2003-09`, `between 2003 and 2009`. */
function readLastYear(tokens: Tokens, at: number, from: DateExpression): Reading | null {
  const link = tokens[at + 1];
  const isJoined = isDash(link) && !link?.spaced;
  if (!isJoined && !(isRangeWord(link) && /^(from|between)$/.test(wordAt(tokens, at - 1)))) return null;
  const first = yearAt(tokens[at]) as number;
  const end = tokens[at + 2];
  const isShort = isJoined && end?.kind === "number" && end.text.length === 2;
  const last = isShort ? Math.floor(first / 100) * 100 + Number(end.text) : yearAt(end);
  if (last === null || last <= first) return null;
  return { expression: { kind: "range", from, to: { kind: "year", year: last, part: null } }, to: at + 3 };
}

/** The calendar of the DPRK counts from 1912, the year of Kim Il Sung's birth: Juche 107 is 2018. */
const jucheZero = 1911;

/** `Juche 107 (2018)`, `(Juche 107)` with its parentheses. */
function readJuche(tokens: Tokens, at: number): { year: number; to: number } | null {
  if (wordAt(tokens, at) !== "juche") return null;
  const count = countAt(tokens[at + 1]);
  if (count === null || count > 188) return null;
  const isGiven = tokens[at + 2]?.text === "(" && yearAt(tokens[at + 3]) !== null && tokens[at + 4]?.text === ")";
  return { year: jucheZero + count, to: isGiven ? at + 5 : at + 2 };
}

/** `last June`, `that December`, `the following April`: what a word before the month says of its year. */
export function readHintBefore(tokens: Tokens, at: number): { hint: YearHint; next: number } {
  const key = wordAt(tokens, at);
  const [word, next] = key === "the" || key === "this" ? [wordAt(tokens, at + 1), at + 2] : [key, at + 1];
  if (word === "past") return { hint: "last", next };
  if (word === "coming") return { hint: "next", next };
  if (key === "the" && word === "following") return { hint: { anchored: 1 }, next };
  if (key === "the" && word === "previous") return { hint: { anchored: -1 }, next };
  if (key === "the" && word === "same") return { hint: { anchored: 0 }, next };
  if (key === "that" || key === "those") return { hint: { anchored: 0 }, next: at + 1 };
  return key === "last" || key === "this" || key === "next" ? { hint: key, next: at + 1 } : { hint: null, next: at };
}

/** What a month or a day says of its year afterwards: `, 2018`, `of last year`, `two years ago`, `the same year`. */
export function readYearAfter(tokens: Tokens, at: number): { year: YearHint; to: number } {
  const isComma = tokens[at]?.text === ",";
  const start = isComma || /^(of|in)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const juche = readJuche(tokens, start);
  if (juche) return juche;
  const short = apostropheYear(tokens, start);
  if (short !== null) return { year: short, to: start + 2 };
  const year = yearAt(tokens[start]);
  if (year !== null && (start === at || wordAt(tokens, at) !== "in")) return { year, to: skipJuche(tokens, start + 1) };
  return readRelativeYear(tokens, start, at) ?? { year: null, to: at };
}

function skipJuche(tokens: Tokens, at: number): number {
  const juche = tokens[at]?.text === "(" ? readJuche(tokens, at + 1) : null;
  return juche && tokens[juche.to]?.text === ")" ? juche.to + 1 : at;
}

const relativeYears = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
]);

const yearNouns = wordSet("year years decade decades");

function readRelativeYear(tokens: Tokens, from: number, at: number): { year: YearHint; to: number } | null {
  const start = wordAt(tokens, from) === "the" ? from + 1 : from;
  const [word, noun] = [wordAt(tokens, start), wordAt(tokens, start + 1)];
  const relative = relativeYears.get(word);
  if (noun === "year" && relative !== undefined) {
    const isOfStory = start > from && word !== "this" && word !== "last";
    return { year: isOfStory ? { ofStory: relative } : { relative }, to: start + 2 };
  }
  if (noun === "year" && /^(same|that)$/.test(word)) return { year: { anchored: 0 }, to: start + 2 };
  if (noun === "year" && word === "following") return { year: { anchored: 1 }, to: start + 2 };
  const count = start === at ? countAt(tokens[start]) : null;
  if (count === null || !yearNouns.has(noun) || wordAt(tokens, start + 2) !== "ago") return null;
  return { year: { relative: noun.startsWith("decade") ? -10 * count : -count }, to: start + 3 };
}
