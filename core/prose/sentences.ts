import { monthAt, yearAt } from "#core/dates/prose/time-words";
import { wordSet } from "#core/prose/word-set";
import type { Token } from "./tokens";

/** A stretch of tokens that says one thing. */
export interface Sentence {
  /** offsets in the text, without the white space around it */
  start: number;
  end: number;
  /** indexes of its tokens, the second exclusive */
  from: number;
  to: number;
  /** counted from 0 */
  paragraph: number;
  /** whether it is an item of a list */
  isItem: boolean;
}

/** Nobody writes longer ones; what is longer is cut, so that work within a sentence stays bounded. */
const maxTokens = 240;
const closers = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const bullets = new Set(["•", "*", "·", "‣", "▪", "■", "●", "–", "-", "—"]);

/** Splits tokens into sentences: at final marks, blank lines and list items. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let [from, paragraph, isItem] = [0, 0, startsItem(text, tokens, 0)];
  for (let at = 0; at < tokens.length; at++) {
    const gap = breakAfter(text, tokens, at);
    const isLast = at === tokens.length - 1;
    if (!isLast && gap === "none" && !endsSentence(tokens, at) && at - from < maxTokens) continue;
    const { start } = tokens[from] as Token;
    sentences.push({ start, end: (tokens[at] as Token).end, from, to: at + 1, paragraph, isItem });
    if (gap === "paragraph") paragraph++;
    from = at + 1;
    isItem = gap !== "none" && startsItem(text, tokens, from);
  }
  return sentences;
}

/** A blank line ends a paragraph; a line that begins with a bullet or a date begins an item. */
function breakAfter(text: string, tokens: readonly Token[], at: number): "none" | "line" | "paragraph" {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  // one character between two tokens is mostly a blank
  if (!next?.spaced || (next.start === token.end + 1 && text[token.end] === " ")) return "none";
  const gap = text.slice(token.end, Math.min(next.start, token.end + 20));
  const lines = gap.split("\n").length - 1;
  if (lines > 1) return "paragraph";
  if (lines === 0) return "none";
  return startsItem(text, tokens, at + 1) || endsSentence(tokens, at) ? "line" : "none";
}

function startsItem(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  const isLineStart = token.start === 0 || text.slice(Math.max(0, token.start - 4), token.start).includes("\n");
  return isLineStart && ((bullets.has(token.text) && next.spaced) || startsEntry(tokens, at));
}

/** No date at the head of an entry of a chronology is longer, in tokens. */
const longestHead = 9;

/** `26 March 2010: …`: an entry of a chronology. */
function startsEntry(tokens: readonly Token[], at: number): boolean {
  let hasDate = false;
  for (let next = at; next < at + longestHead; next++) {
    const token = tokens[next];
    if (!token) return false;
    if (token.text === ":" || endsHead(tokens, next)) return hasDate && next > at;
    if (monthAt(token) !== null || yearAt(token) !== null) hasDate = true;
    else if (token.kind !== "number" && !/^(early|mid|late|-|–|,|to|and)$/.test(token.key)) return false;
  }
  return false;
}

/** `March 3, 1994 - …`, `June 3 -- …`: a dash with white space around it, and no number after it. */
function endsHead(tokens: readonly Token[], at: number): boolean {
  const isDouble = tokens[at + 1]?.text === tokens[at]?.text && tokens[at + 1]?.spaced === false;
  const [token, next] = [tokens[at], tokens[isDouble ? at + 2 : at + 1]];
  return /^[-–—]$/.test(token?.text ?? "") && token?.spaced === true && next?.spaced === true && next.kind === "word";
}

/** A full stop after the closing quote of a citation ends the sentence; a period inside an abbreviation does not. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next && isCloser(next) && !next.spaced) return false;
  const final = isCloser(token) && !token.spaced ? lastMarkBefore(tokens, at) : token.text;
  if (final === "." || final === "。") return !next || startsLikeSentence(next);
  if (final === "!" || final === "?") return !next || startsLikeSentence(next);
  return endsWithInitials(token, next);
}

function isCloser({ kind, text }: Token): boolean {
  return kind === "mark" && closers.has(text);
}

function lastMarkBefore(tokens: readonly Token[], at: number): string {
  let before = at - 1;
  while (before > 0 && isCloser(tokens[before] as Token)) before--;
  return (tokens[before] as Token | undefined)?.text ?? "";
}

function startsLikeSentence(next: Token): boolean {
  if (!next.spaced) return false;
  return next.kind !== "word" || next.capital || next.text.toLowerCase() === next.text.toUpperCase();
}

const openers = wordSet("the a an in on at he she it they but and this that after before when his her their mr");

const titles = wordSet("mr mrs ms dr gen");

/** `… in the U.S. The envoy …`: the abbreviation's period also ends the sentence. */
function endsWithInitials(token: Token, next: Token | undefined): boolean {
  if (!next?.capital || !token.text.endsWith(".") || token.text.length < 3) return false;
  return token.kind === "word" && openers.has(next.key) && !titles.has(token.key);
}
