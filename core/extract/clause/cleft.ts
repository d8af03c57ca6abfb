import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";

/** `It was in Beijing in March | that they met`, `It was only last month | that …`: one clause, whose place and day come first. */
export function isCleft(reading: ArticleReading, from: number): boolean {
  if (keyAt(reading, from) !== "it" || !/^(was|is)$/.test(keyAt(reading, from + 1))) return false;
  const at = /^(only|just)$/.test(keyAt(reading, from + 2)) ? from + 3 : from + 2;
  return cleftPrepositions.has(keyAt(reading, at)) || reading.dateAt[at]?.from === at;
}

const cleftPrepositions = wordSet("in on at during after");
