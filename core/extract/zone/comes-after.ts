import type { DateMention } from "#core/dates/prose/date-expression";
import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { datesIn } from "#core/extract/sentence-reading";
import { nounTriggers } from "#core/extract/vocabulary";
import type { Zone } from "./zones";

/** `The visit came two days after …`: how far one act is from another, and the day of neither. */
export function comesAfter({ context: { reading }, clause, trigger }: Zone, mention: DateMention): boolean {
  const at = verbOfStep(reading, mention);
  return at !== null && trigger.form === "noun" && at > clause.from && trigger.at < at;
}

/** `came`, right before a step that counts from what follows it; null where there is none. */
function verbOfStep(reading: ArticleReading, { from, text, expression }: DateMention): number | null {
  if (expression.kind !== "anchored" || expression.count === 0 || !/ (after|before)$/i.test(text)) return null;
  const at = /^(just|only|barely|some|about)$/.test(keyAt(reading, from - 1)) ? from - 2 : from - 1;
  return verbAt(reading, at)?.lemma === "come" ? at : null;
}

/** No subject of such a clause is longer, in tokens. */
const longestSubject = 10;

/** The step of `The visit came two days after his meeting with the minister`, seen from the meeting, and the visit as it was told before. */
export function toldBefore({
  context: { reading, memory },
  clause,
  trigger,
  to,
}: Zone): [DateMention, Candidate] | null {
  if (trigger.form !== "noun" || datesIn(reading, trigger.to, to).length > 0) return null;
  const step = datesIn(reading, clause.from, trigger.at).at(-1);
  const verb = step && trigger.at - step.to < longestSubject ? verbOfStep(reading, step) : null;
  if (!step || verb === null || verb - clause.from > longestSubject) return null;
  for (let at = clause.from; at < verb; at++) {
    const type = reading.nameAt[at] ? undefined : nounTriggers.get(keyAt(reading, at));
    const told =
      type && [...memory.told, ...memory.visits].findLast((event) => event.type === type && event.date !== null);
    if (told) return [step, told];
  }
  return null;
}
