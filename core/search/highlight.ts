import { normalizeName } from "#core/names/normalize-name";
import type { SearchQuery } from "#core/search/search-query";
import { wordsOf } from "#core/search-text";

/** What is to be marked in a text that a search has found. */
export interface Needles {
  /** occur in a word */
  parts: readonly string[];
  /** words side by side */
  phrases: readonly (readonly string[])[];
}

/** A stretch of a text; together they are the text. */
export interface Run {
  text: string;
  isHit: boolean;
}

/** What a query looks for in texts. `names` are further spellings of those whom it names. */
export function needlesOf({ terms }: SearchQuery, names: readonly string[] = []): Needles {
  const wanted = terms.flatMap((term) => ("text" in term && !term.not ? term : []));
  const parts = wanted.filter(({ kind }) => kind === "word").map(({ text }) => normalizeName(text));
  const phrases = [...wanted.filter(({ kind }) => kind === "phrase").map(({ text }) => text), ...names].map(wordsOf);
  return {
    parts: [...new Set([...parts, ...phrases.filter(({ length }) => length === 1).flat()])].filter(Boolean),
    phrases: phrases.filter(({ length }) => length > 1),
  };
}

/** A text in stretches, the words that are looked for marked, without the marks of punctuation around them. */
export function highlight(text: string, needles: Needles): Run[] {
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({
    at: match.index,
    text: match[0],
    key: normalizeName(match[0]),
  }));
  const hits = hitsIn(
    tokens.map(({ key }) => key),
    needles,
  );
  const runs: Run[] = [];
  let done = 0;
  const add = (end: number, isHit: boolean) => {
    if (end > done) runs.push({ text: text.slice(done, end), isHit });
    done = Math.max(done, end);
  };
  for (const [place, token] of tokens.entries()) {
    if (!hits[place]) continue;
    const start = token.at + (token.text.match(/^[^\p{L}\p{N}]*/u)?.[0].length ?? 0);
    // Hits that follow each other are one stretch with what is between them.
    if (!hits[place - 1]) add(start, false);
    add(token.at + token.text.replace(/[^\p{L}\p{N}]+$/u, "").length, true);
  }
  add(text.length, false);
  return joined(runs);
}

function hitsIn(keys: readonly string[], { parts, phrases }: Needles): boolean[] {
  // Within a word two letters are chance.
  const isPart = (key: string, part: string) => key.startsWith(part) || (part.length > 2 && key.includes(part));
  const hits = keys.map((key) => parts.some((part) => isPart(key, part)));
  for (const phrase of phrases)
    for (let at = 0; at + phrase.length <= keys.length; at += 1)
      if (phrase.every((word, place) => keys[at + place] === word)) hits.fill(true, at, at + phrase.length);
  return hits;
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.isHit === run.isHit) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

/** About as many characters of a text, around what is looked for first in it; all of a short one. */
export function snippet(text: string, needles: Needles, length: number): Run[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const runs = highlight(plain, needles);
  if (plain.length <= length) return runs;
  const first = runs.findIndex(({ isHit }) => isHit);
  const before = first < 0 ? 0 : runs.slice(0, first).reduce((sum, run) => sum + run.text.length, 0);
  const start = before < length / 2 ? 0 : plain.indexOf(" ", before - length / 3) + 1;
  const end = start + length >= plain.length ? plain.length : plain.lastIndexOf(" ", start + length);
  const cut = cutRuns(runs, start, end > start ? end : start + length);
  return [
    ...(start > 0 ? [{ text: "… ", isHit: false }] : []),
    ...cut,
    ...(end < plain.length ? [{ text: " …", isHit: false }] : []),
  ];
}

function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap(({ text, isHit }) => {
    const from = at;
    at += text.length;
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return part && from < end ? [{ text: part, isHit }] : [];
  });
}
