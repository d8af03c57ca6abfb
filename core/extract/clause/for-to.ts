import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { planning } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";

/** How far before `to` whom a plan is for may begin, in tokens. */
const longestSubject = 26;

const planNouns = wordSet("plan plans arrangements preparations");

/** Where `for` stands that opens who is to do something: `plans for the minister to visit`, `arranged for him to meet`; null where none does. */
export function findForTo(reading: ArticleReading, to: number): number | null {
  for (let at = to - 1; at > to - longestSubject; at--) {
    const key = keyAt(reading, at);
    if (key === "for") return isOfPlan(reading, at - 1) ? at : null;
    if (/^[.;:]$/.test(key)) return null;
  }
  return null;
}

function isOfPlan(reading: ArticleReading, at: number): boolean {
  return planNouns.has(keyAt(reading, at)) || planning.has(verbAt(reading, at)?.lemma ?? "");
}
