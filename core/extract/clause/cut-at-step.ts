import type { DateMention } from "#core/dates/prose/date-expression";
import { type ArticleReading, findWord, isVerbAt, keyAt } from "#core/extract/article-reading";
import type { Sentence } from "#core/prose/sentences";
import { type Clause, type Cut, cut } from "./clause";
import { isFiniteSoon, isFiniteVerb, opensVerbPhrase } from "./finite-verbs";

interface StepPoint {
  reading: ArticleReading;
  at: number;
  end: number;
  clause: Clause;
  hasVerb: boolean;
}

/** How long what a step counts from may be, in tokens. */
const longestAct = 14;

/** How long what stands before the step may be, in tokens: `On Sunday in Pyongyang,`. */
const longestLead = 6;

/**
 * `On Sunday, | two days after meeting Hu, | Kim received Wen`, `On Sunday, | hours after his arrival, | he …`: what a
 * step counts from, between the day and the subject of a main clause; and `…, | days after he told them`, at its end.
 */
export function cutAtStep({ reading, at, end, clause, hasVerb }: StepPoint): Cut | null {
  const step = reading.dateAt[at];
  if (step?.from !== at || keyAt(reading, at - 1) !== ",") return null;
  const isAfterAct = hasVerb || clause.kind !== "main";
  if (isAfterAct && opensStep(reading, step, end)) return cut("adverbial", 0, "step");
  const connector = keyAt(reading, step.to - 1);
  if (!/^(after|before)$/.test(connector)) return null;
  if (hasVerb) return isUncounted(step) && isFiniteSoon(reading, step.to, end) ? cut("adverbial", 0, connector) : null;
  if (clause.parent !== null || clause.kind !== "main" || !isLead(reading, clause, at)) return null;
  const comma = findWord(reading, { from: step.to, to: Math.min(end, step.to + longestAct) }, ",");
  return comma !== null && opensVerbPhrase(reading, comma + 1, end) ? cut("adverbial", 0, connector) : null;
}

/** `days after`, `shortly before`: from such a step no day is counted. */
function isUncounted({ expression }: DateMention): boolean {
  return expression.kind === "drift" || (expression.kind === "anchored" && expression.count === 0);
}

/** Whether nothing but a day and a place has come before. */
function isLead(reading: ArticleReading, { from }: Pick<Sentence, "from">, at: number): boolean {
  if (at - from > longestLead || !(reading.dateAt[from] ?? reading.dateAt[from + 1])) return false;
  for (let before = from; before < at; before++)
    if (!reading.dateAt[before] && !reading.nameAt[before] && isVerbAt(reading, before)) return false;
  return true;
}

/** `the summit between A and B in Hanoi`: no subject after a step is longer, in tokens. */
const longestSubject = 18;

/** `left on Wednesday, | two weeks after the summit broke down`: a step, and what it counts from with a verb of its own. */
function opensStep(reading: ArticleReading, step: DateMention, end: number): boolean {
  if (!isStep(step)) return false;
  for (let next = step.to + 1; next < Math.min(end, step.to + longestSubject); next++) {
    if (keyAt(reading, next) === ",") return false;
    if (isFiniteVerb(reading, next)) return true;
  }
  return false;
}

/** `two weeks after`, `a day before`: it counts from what follows. */
export function isStep({ expression, text }: DateMention): boolean {
  return expression.kind === "anchored" && expression.count !== 0 && / (after|before)$/i.test(text);
}
