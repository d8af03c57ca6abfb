import { type ArticleReading, findWord, keyAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";
import type { VerbContext } from "./verb-contexts";

const delegates = wordSet("officials diplomats delegates envoys negotiators ministers representatives experts");

/** `Diplomats of South Korea, the United States and Japan are due to discuss it in Washington next week`. */
export function isAmongNations({ reading, at, clause }: VerbContext): boolean {
  const head = findAny(reading, { from: clause.from, to: at }, delegates);
  if (
    head === null ||
    !/^(of|from)$/.test(keyAt(reading, head + 1)) ||
    findWord(reading, { from: head, to: at }, "and") === null
  )
    return false;
  const nations = new Set<string>();
  for (let next = head + 2; next < at; next++) {
    const country = reading.nameAt[next]?.country;
    if (country && !reading.nameAt[next]?.person) nations.add(country.code);
  }
  if (nations.size < 2) return false;
  for (let next = at + 1; next < clause.to; next++) if (reading.dateAt[next]) return true;
  return false;
}

function findAny(
  reading: ArticleReading,
  { from, to }: { from: number; to: number },
  words: ReadonlySet<string>,
): number | null {
  for (let at = from; at < to; at++) if (words.has(keyAt(reading, at))) return at;
  return null;
}
