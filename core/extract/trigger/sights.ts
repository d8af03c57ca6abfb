import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";
import type { Trigger } from "./trigger";

/** What guests are shown. */
const sights = wordSet(
  "museum mausoleum cemetery farm factory school schoolchildren kindergarten hospital clinic tower statue statues " +
    "monument memorial tomb tombs grave graves exhibition zoo circus theater theatre temple market kumsusan orphanage " +
    "birthplace aquarium waterpark mill brewery",
);

/** What is of the matter itself, wherever it stands. */
const matters = wordSet("nuclear reactor missile missiles satellite launch peace armistice joint truce border");

/** No object of such a verb is longer, in tokens. */
const longestObject = 8;

const endings = wordSet("in at on with , . ; and where which who during after before for as to");

/** `visited the museum`, `toured a farm`: a sight on a stay that is told elsewhere, and no journey of its own. */
export function isOfSight(reading: ArticleReading, { type, form, lemma, to }: Trigger): boolean {
  if (type !== "visit" || form !== "verb" || (lemma !== "visit" && lemma !== "tour")) return false;
  let isSight = false;
  for (let at = to; at < to + longestObject; at++) {
    const key = keyAt(reading, at);
    if (endings.has(key) || reading.dateAt[at]) break;
    if (matters.has(key)) return false;
    isSight ||= sights.has(key);
  }
  return isSight;
}
