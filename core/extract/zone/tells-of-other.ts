import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { firstVerb } from "#core/extract/clause/subjects";
import { nounTriggers } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";

const ofEvents = wordSet(
  "hold have pay make conduct host lead agree plan arrange schedule set call begin open start end conclude close continue " +
    "resume postpone cancel announce propose promise order join attend give send write receive take",
);

/** `the birthday, | which they will celebrate on Friday`, `the coast, | where a resort opened in May`: of something else. */
export function tellsOfOther(reading: ArticleReading, clause: Clause): boolean {
  if (clause.kind !== "relative" || !/^(which|that|where)$/.test(clause.connector)) return false;
  const verb = firstVerb(reading, clause);
  const subject = { from: clause.from + 1, to: verb };
  if (subject.from >= verb || isOfEvent(reading, subject)) return false;
  if (clause.connector === "where") return isNamed(reading, subject);
  for (let at = verb; at < clause.to; at++) if (ofEvents.has(verbAt(reading, at)?.lemma ?? "")) return false;
  return isNamed(reading, subject);
}

const eventWords = wordSet("it they both sides two");

function isOfEvent(reading: ArticleReading, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++)
    if (nounTriggers.has(keyAt(reading, at)) || eventWords.has(keyAt(reading, at))) return true;
  return false;
}

function isNamed(reading: ArticleReading, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++)
    if (reading.nameAt[at] || /^(NOUN|PROPN)$/.test(reading.tags[at]?.pos ?? "")) return true;
  return false;
}
