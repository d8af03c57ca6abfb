import { type ArticleReading, hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";

const beforeNewDate = wordSet("to until till for");
const beforeOtherDate = wordSet("to for on in so");

/** `… has been rescheduled for early July`, `will do so on November 6 instead`: planned anew, on that day. */
export function replan(context: SentenceReading, clause: Clause, event: Candidate): boolean {
  const before = event.status === "planned" ? beforeOtherDate : beforeNewDate;
  const mention = datesIn(context.reading, clause.from, clause.to).findLast(({ from }) =>
    before.has(keyAt(context.reading, from - 1)),
  );
  const date = mention ? toCandidateDate(context, mention, "future") : null;
  if (!date?.bounds.latest || date.bounds.latest < context.reading.day || date.bounds.earliest === null) return false;
  Object.assign(event, { status: "planned", date, isTentative: false });
  return true;
}

/** What was put off is planned anew: its former date no longer holds. */
export function planAnew(event: Candidate): void {
  if (event.status === "postponed") event.date = null;
  event.status = "planned";
}

const futureWords = wordSet("will shall would");
const insteadWords = wordSet("instead");

/** `was to come on Friday, | but will do so on November 6 instead`. */
export function isInstead(reading: ArticleReading, clause: Clause): boolean {
  return hasWord(reading, clause, futureWords) && hasWord(reading, clause, insteadWords);
}
