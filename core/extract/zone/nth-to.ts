import { ordinals } from "#core/dates/prose/time-words";
import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { wordSet } from "#core/prose/word-set";

/** How far before `to` the number may stand, in tokens. */
const reach = 14;

const superlatives = wordSet("first last only latest highest senior");

/** `became the first president | to visit the North`: what the first one did was done, as far as the verb before tells. */
export function isOfFirst(reading: ArticleReading, { kind, from }: Clause): boolean {
  if (kind !== "purpose") return false;
  for (let at = from - 1; at > from - reach; at--) {
    if (superlatives.has(keyAt(reading, at)) || ordinals.has(keyAt(reading, at))) return isSaidOf(reading, at);
    const verb = reading.nameAt[at] ? undefined : verbAt(reading, at);
    if (verb && verb.form !== "gerund" && /^(VERB|AUX)$/.test(reading.tags[at]?.pos ?? "")) return false;
  }
  return false;
}

/** `was the first`, `becoming the most senior`, `made him the first`. */
function isSaidOf(reading: ArticleReading, ordinal: number): boolean {
  const start = keyAt(reading, ordinal - 1) === "most" ? ordinal - 1 : ordinal;
  if (keyAt(reading, start - 1) !== "the") return false;
  const verb = verbAt(reading, start - 2);
  return (
    /^(was|became|becoming)$/.test(keyAt(reading, start - 2)) || (verb?.lemma === "become" && verb.form === "past")
  );
}
