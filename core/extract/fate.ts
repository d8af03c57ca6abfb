import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { realityOf } from "./modality";
import { cancelling, postponing, verbs } from "./vocabulary";

/** Words that may stand between the subject and what became of it. */
const beforeFate = /^(was|were|been|be|being|then|later|and|but|,|which|that)$/;

/** `was called off`, `was delayed`, with no other subject. */
export function fateOf(reading: ArticleReading, clause: Clause): "cancelled" | "postponed" | null {
  for (let at = clause.from; at < clause.to; at++) {
    const fate = fateAt(reading, at);
    if (!fate || !(at === clause.from || beforeFate.test(keyAt(reading, at - 1)))) continue;
    return realityOf(reading, at, clause) === "unreal" ? null : fate;
  }
  return null;
}

/** What the verb at a token does to a plan: `called off`, `pushed back`. */
export function fateAt(reading: ArticleReading, at: number): "cancelled" | "postponed" | null {
  const lemma = verbs.get(keyAt(reading, at))?.lemma;
  const next = keyAt(reading, at + 1);
  if (!lemma) return null;
  if (cancelling.has(lemma) || (lemma === "call" && next === "off")) return "cancelled";
  if (postponing.has(lemma) || (lemma === "put" && next === "off") || (lemma === "push" && next === "back"))
    return "postponed";
  return null;
}
