import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { formsOfBe } from "#core/extract/small-words";

/** `was received`, `being hosted`. */
export function isPassive(reading: ArticleReading, at: number): boolean {
  if (verbAt(reading, at)?.form !== "past") return false;
  for (let before = at - 1; before > at - 4; before--) {
    if (formsOfBe.has(keyAt(reading, before))) return true;
    if (reading.tags[before]?.pos !== "ADV") return false;
  }
  return false;
}
