import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { itemAt } from "#core/item-at";

/** `Before that he had met …`, `After this, they flew …`: a time of the clause that follows, and no clause of its own. */
export function opensNextStep(reading: ArticleReading, at: number): boolean {
  if (!/^(after|before|since)$/.test(keyAt(reading, at)) || !/^(that|this|then)$/.test(keyAt(reading, at + 1)))
    return false;
  return /^(he|she|they|it|,)$/.test(keyAt(reading, at + 2)) || itemAt(reading.nameAt, at + 2)?.person != null;
}
