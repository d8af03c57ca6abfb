import { wordSet } from "#core/prose/word-set";
import type { Reading } from "./date-expression";
import { type Tokens, wordAt } from "./time-words";

const periods = wordSet("days weeks months years");

/** Set phrases for some time behind or ahead. */
const phrases: readonly [words: string, direction: "past" | "future"][] = [
  ["recently", "past"],
  ["lately", "past"],
  ["of late", "past"],
  ["not long ago", "past"],
  ["the other day", "past"],
  ["in due course", "future"],
  ["in due time", "future"],
  ["at a later date", "future"],
  ["at a future date", "future"],
  ["at an early date", "future"],
  ["at the earliest date", "future"],
  ["at a mutually convenient time", "future"],
  ["at a convenient time", "future"],
  ["as soon as possible", "future"],
  ["at a mutually convenient date", "future"],
  ["at the earliest opportunity", "future"],
  ["before long", "future"],
  ["before too long", "future"],
  ["someday", "future"],
  ["one day soon", "future"],
];

/** The phrases by their first word, so that each token costs one look-up. */
const phrasesByWord = new Map<string, { words: string[]; direction: "past" | "future" }[]>();
for (const [text, direction] of phrases) {
  const words = text.split(" ");
  const first = words[0] as string;
  phrasesByWord.set(first, [...(phrasesByWord.get(first) ?? []), { words, direction }]);
}

/**
 * `recently`, `in recent weeks`, `in the coming days`, `soon`, `in the near future`, `in a few days`, `weeks ahead`.
 */
export function readVague(tokens: Tokens, at: number): Reading | null {
  // `most recently in Hanoi in February`: the last of several, on a day of its own
  if (wordAt(tokens, at) === "recently" && wordAt(tokens, at - 1) === "most") return null;
  for (const { words, direction } of phrasesByWord.get(wordAt(tokens, at)) ?? [])
    if (words.every((word, index) => wordAt(tokens, at + index) === word)) return vague(direction, at + words.length);
  return readSoon(tokens, at) ?? readPeriod(tokens, at) ?? readDaysAhead(tokens, at);
}

function vague(direction: "past" | "future", to: number): Reading {
  return { expression: { kind: "vague", direction }, to };
}

const soonWords = wordSet("soon shortly");
const afterSoon = wordSet("after before as afterward afterwards");

function readSoon(tokens: Tokens, at: number): Reading | null {
  if (!soonWords.has(wordAt(tokens, at))) return null;
  return afterSoon.has(wordAt(tokens, at + 1)) || wordAt(tokens, at - 1) === "as" ? null : vague("future", at + 1);
}

const periodWords = wordSet("coming near next recent past last upcoming foreseeable");
const fewWords = wordSet("few several couple two three");

/** `recent weeks`, `coming days`, `near future`, `the not-too-distant future`. */
function readPeriod(tokens: Tokens, at: number): Reading | null {
  const key = wordAt(tokens, at);
  if (key === "not" && [1, 2].some((step) => /^(too|so)$/.test(wordAt(tokens, at + step)))) {
    for (let next = at + 3; next < at + 8; next++)
      if (wordAt(tokens, next) === "future") return vague("future", next + 1);
    return null;
  }
  if (!periodWords.has(key)) return null;
  const few = fewWords.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const noun = wordAt(tokens, few) === "of" ? few + 1 : few;
  if (wordAt(tokens, noun) === "future") return vague("future", noun + 1);
  if (!periods.has(wordAt(tokens, noun))) return null;
  return vague(/^(recent|past|last)$/.test(key) ? "past" : "future", noun + 1);
}

const fillers = wordSet("a the matter of few several");
const notAhead = wordSet("of before since after later to past");

/** `in days`, `within weeks`, `in a few days`, `in the weeks ahead`. */
function readDaysAhead(tokens: Tokens, at: number): Reading | null {
  if (!/^(in|within)$/.test(wordAt(tokens, at))) return null;
  let next = at + 1;
  while (next < at + 4 && fillers.has(wordAt(tokens, next))) next++;
  if (!periods.has(wordAt(tokens, next))) return null;
  const isAhead = wordAt(tokens, next + 1) === "ahead";
  if (wordAt(tokens, at + 1) === "the" && !isAhead) return null;
  if (!isAhead && notAhead.has(wordAt(tokens, next + 1))) return null;
  return vague("future", isAhead ? next + 2 : next + 1);
}
