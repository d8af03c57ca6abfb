import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { type Cut, cut } from "./clause";
import { isCleft } from "./cleft";
import type { CutPoint } from "./find-cut";
import { opensVerbPhrase } from "./finite-verbs";

/** No member of a list of verbs is longer, in tokens. */
const longestMember = 24;

/** `went to Pyongyang, | met the leader and then flew home`: the second of three verbs. */
export function cutInList({ reading, at, end, clause, hasVerb }: CutPoint): Cut | null {
  if (!hasVerb || !/^(main|coordinate|reported)$/.test(clause.kind) || !isPastVerb(reading, at + 1)) return null;
  if (isCleft(reading, clause.from)) return null;
  for (let next = at + 2; next < Math.min(end, at + longestMember); next++)
    if (keyAt(reading, next) === "and" && opensVerbPhrase(reading, next + 1, end)) return cut("coordinate", 1, ",");
  return null;
}

function isPastVerb(reading: ArticleReading, at: number): boolean {
  const isVerb = verbAt(reading, at)?.form === "past" && !reading.tokens[at]?.capital && !reading.nameAt[at];
  return isVerb && keyAt(reading, at + 1) !== "by";
}
