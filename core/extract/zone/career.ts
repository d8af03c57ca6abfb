import { type ArticleReading, hasWord, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { wordSet } from "#core/prose/word-set";

/** No further behind its verb stands the office, in tokens. */
const reach = 5;

/** `will see the minister, | who took office last month`: since when somebody is what he is, and no day of what is told of him. */
export function isOfCareer(reading: ArticleReading, { connector, from, to }: Clause): boolean {
  if (connector !== "who") return false;
  for (let at = from; at < to; at++)
    if (verbAt(reading, at)) return hasWord(reading, { from: at, to: Math.min(to, at + reach) }, careerWords);
  return false;
}

const careerWords = wordSet("office post job helm reins power over appointed named elected promoted succeeded");
