import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";
import { type Actor, wordBefore } from "./actor";

/** `recent statements from Pyongyang`: what comes from a country without being of its people. */
const utterances = wordSet(
  "statements messages signals threats reports demands provocations proposals remarks words comments warnings " +
    "assurances concessions signs launches missiles shipments exports imports letters calls",
);

/** `officials from Japan`. */
export function isHome(reading: ArticleReading, actor: Pick<Actor, "from">): boolean {
  if (wordBefore(reading, actor) !== "from") return false;
  let at = actor.from - 1;
  while (keyAt(reading, at) !== "from") at--;
  at--;
  const key = keyAt(reading, at);
  const isNoun = /^(NOUN|PROPN)$/.test(reading.tags[at]?.pos ?? "") && !reading.nameAt[at];
  return isNoun && key.endsWith("s") && !utterances.has(key);
}
