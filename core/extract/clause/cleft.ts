import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";

/** `It was in Beijing in March | that they met`: one clause, whose place and day come first. */
export function isCleft(reading: ArticleReading, from: number): boolean {
  return (
    keyAt(reading, from) === "it" &&
    /^(was|is)$/.test(keyAt(reading, from + 1)) &&
    cleftPrepositions.has(keyAt(reading, from + 2))
  );
}

const cleftPrepositions = wordSet("in on at during after");
