import search from "approx-string-match";
import { type Quote, splitsCharacter } from "./quote";

/** Where a quote was found. */
export interface QuoteMatch {
  start: number;
  end: number;
  /** 0–1; 1 = the same words in the same surroundings */
  score: number;
  /** whether the words are the same to the last character */
  exact: boolean;
}

/** How many characters in a hundred may differ. More would let the sentence beside it, built alike, pass for the quote. */
const maxErrorRate = 0.1;

/** An edited passage counts only where the text on both sides is still mostly the same. */
const minContext = 0.6;

/** Words as long as this, found once, need no surroundings to be recognized: a sentence rather than a name. */
const minTellingLength = 32;

/**
 * Finds a quote in a text that may have changed since: at its old offsets if it still stands there, else by its words and
 * what surrounds them, else with small edits. Where it is gone, or where it cannot be told which of several passages it
 * was, the answer is null: a passage that only looks like it is worse than none.
 */
export function locateQuote(text: string, quote: Quote): QuoteMatch | null {
  if (quote.exact === "") return null;
  return locateExact(text, quote) ?? locateEdited(text, quote);
}

function locateExact(text: string, quote: Quote): QuoteMatch | null {
  const found = occurrences(text, quote.exact).map((start) =>
    rate(text, quote, { start, end: start + quote.exact.length, errors: 0 }),
  );
  const [best, second] = found.sort((a, b) => b.score - a.score || distance(quote, a) - distance(quote, b));
  if (!best) return null;
  const isTold = !second || second.score < best.score || best.start === quote.start;
  const isKnown =
    best.start === quote.start || best.context >= minContext / 2 || (quote.exact.length >= minTellingLength && !second);
  return isTold && isKnown ? toMatch(best, true) : null;
}

/** An edited passage must be the only one that fits, between its old neighbors, with the same names and numbers. */
function locateEdited(text: string, quote: Quote): QuoteMatch | null {
  const maxErrors = Math.floor(quote.exact.length * maxErrorRate);
  if (maxErrors === 0) return null;
  const fitting = search(text, quote.exact, maxErrors)
    .map((found) => rate(text, quote, wholeCharacters(text, found)))
    .filter((candidate) => candidate.weakerSide >= minContext && isSamePassage(text, quote, candidate));
  const [best, second] = fitting.sort((a, b) => b.score - a.score || b.start - a.start);
  if (!best || (second && second.start >= best.end) || (second && second.end <= best.start)) return null;
  return toMatch(best, false);
}

interface Found {
  start: number;
  end: number;
  errors: number;
}

interface Rated extends Found {
  score: number;
  /** how much of the surroundings is the same, 0–1, and that of the side that changed more */
  context: number;
  weakerSide: number;
}

/** The words weigh most; either side of the surroundings weighs the same. */
function rate(text: string, quote: Quote, found: Found): Rated {
  const before = similarity(text.slice(Math.max(0, found.start - quote.prefix.length), found.start), quote.prefix);
  const after = similarity(text.slice(found.end, found.end + quote.suffix.length), quote.suffix);
  const words = 1 - found.errors / quote.exact.length;
  const context = (before + after) / 2;
  return { ...found, score: 0.6 * words + 0.4 * context, context, weakerSide: Math.min(before, after) };
}

/** 1 where nothing was there to compare: the beginning or end of the text, or a quote without surroundings. */
function similarity(text: string, expected: string): number {
  if (expected === "" || text === expected) return 1;
  const closest = search(text, expected, expected.length)[0];
  return closest ? 1 - closest.errors / expected.length : 0;
}

function isSamePassage(text: string, quote: Quote, { start, end }: Found): boolean {
  const next = quote.suffix.trimStart();
  const previous = quote.prefix.trimEnd();
  if (next !== "" && text.startsWith(next, start)) return false;
  if (previous !== "" && text.slice(0, end).endsWith(previous)) return false;
  return haveSameFacts(text.slice(start, end), quote.exact);
}

/** "On 12 June" and "on 13 June" differ by one character and mean two events: what names and counts must be the same. */
function haveSameFacts(a: string, b: string): boolean {
  const [ours, theirs] = [factWords(a), factWords(b)];
  return ours.length === theirs.length && ours.every((word, index) => isSameFact(word, theirs[index] as string));
}

/** Words with digits, with a capital, or of a script without capitals. */
function factWords(text: string): string[] {
  const words = text.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => /\p{N}|^[\p{Lu}\p{Lo}]/u.test(word));
}

/** One letter may be corrected in a long name ("Pyongyan"), but Sunday is not Monday, nor 2018 2019. */
function isSameFact(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\p{N}/u.test(a + b) || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  return search(a, b, 1).some(({ start, end, errors }) => errors + start + (a.length - end) <= 1);
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function wholeCharacters(text: string, found: Found): Found {
  const start = splitsCharacter(text, found.start) ? found.start - 1 : found.start;
  const end = splitsCharacter(text, found.end) ? found.end + 1 : found.end;
  return { ...found, start, end };
}

function distance(quote: Quote, found: Found): number {
  return Math.abs(found.start - quote.start);
}

function toMatch({ start, end, score }: Rated, exact: boolean): QuoteMatch {
  return { start, end, score: Math.round(score * 1000) / 1000, exact };
}
