import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { Sentence } from "#core/prose/sentences";
import { actingVerb } from "./acting-verb";

/**
 * `The Swiss opened an office there in 1995. It has often lent its good offices. In January …`: what has been so up to now
 * brings the text back from the year that it spoke of.
 */
export function endsStory(reading: ArticleReading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (reading.dateAt[at]) return false;
  const verb = actingVerb(reading, { from, to });
  for (let at = from; verb !== null && at < verb; at++) if (/^(has|have)$/.test(keyAt(reading, at))) return true;
  return false;
}
