import { itemAt } from "#core/item-at";
import type { Form, Token } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";

/** The words or tokens of a text that dates are read from. */
export type Tokens = readonly Token[];

function table(words: string, first: number): Map<string, number> {
  return new Map(
    words.split(" ").flatMap((group, index) => group.split("/").map((word) => [word, index + first] as const)),
  );
}

export const months = table(
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct " +
    "november/nov december/dec",
  1,
);
export const weekdays = table(
  "sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat",
  0,
);
export const seasons = table("spring summer autumn/fall winter", 21);
export const ordinals = table("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1);
const cardinals = table(
  "one/a/an two/couple three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty",
  1,
);
for (const [index, ten] of "thirty forty fifty sixty".split(" ").entries()) cardinals.set(ten, 30 + index * 10);

const suffixes = new Set(["st", "nd", "rd", "th"]);
const dashes = new Set(["-", "–", "—", "‑"]);

/** Times of a day: with them a day stays the same day. */
export const hours = wordSet("morning afternoon evening night noon midday midnight dawn lunchtime");

/** The month that a token names. Written small, `may` and `march` are verbs. */
export function monthAt(token: Form | Token | undefined): number | null {
  return token?.kind === "word" && token.capital ? (months.get(token.key) ?? null) : null;
}

export function weekdayAt(token: Form | Token | undefined): number | null {
  return token?.kind === "word" && token.capital ? (weekdays.get(token.key) ?? null) : null;
}

/** A count in digits or words, up to 999. */
export function countAt(token: Token | undefined): number | null {
  if (token?.kind === "number") return token.text.length < 4 ? Number(token.text) : null;
  return token ? (cardinals.get(token.key) ?? null) : null;
}

/** Whether a word counts: `three`, `a`, `couple`. */
export function isCount(key: string): boolean {
  return cardinals.has(key);
}

/** A day of the month in digits. */
export function dayAt(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length > 2) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** A year in digits that news of our field may name. */
export function yearAt(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1900 && year < 2100 ? year : null;
}

/** A year of two digits: from 50 on of the last century. */
export function shortYearAt(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 2) return null;
  return Number(token.text) + (token.text < "50" ? 2000 : 1900);
}

/** The year of `'94`, at its apostrophe; null where none stands there. */
export function apostropheYear(tokens: Tokens, at: number): number | null {
  const isYear = /^['’‘]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.spaced === false;
  return isYear && /^(?!s)/.test(tokens[at + 2]?.key ?? "") ? shortYearAt(tokens[at + 1]) : null;
}

/** The key of a token; empty beyond the ends of the text. */
export function wordAt(tokens: Tokens, at: number): string {
  return itemAt(tokens, at)?.key ?? "";
}

/** The token after the ending of `15th`. */
export function skipSuffix(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token && suffixes.has(token.key) && !token.spaced ? at + 1 : at;
}

/** Whether a number bears the ending of an ordinal: `15th`. */
export function hasSuffix(tokens: Tokens, at: number): boolean {
  return dayAt(tokens[at]) !== null && skipSuffix(tokens, at + 1) > at + 1;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}

const rangeWords = wordSet("to through until and till");

/** `to`, a dash and the like between two ends. */
export function isRangeWord(token: Token | undefined): boolean {
  return token !== undefined && (isDash(token) || rangeWords.has(token.key));
}
