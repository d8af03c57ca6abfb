import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { Actor } from "#core/extract/people/actor";
import { wordSet } from "#core/prose/word-set";

/** `With Wang still in town, the North called it off`, `with the leader away, Ri met …`: where somebody is meanwhile. */
export function isElsewhere(reading: ArticleReading, { from, to }: Actor): boolean {
  const before = keyAt(reading, from - 2);
  const opens = from === 1 || /^[.;,"”]$/.test(before);
  return opens && keyAt(reading, from - 1) === "with" && stateWords.has(keyAt(reading, to));
}

const stateWords = wordSet("still away abroad out back due en on already yet absent busy");
