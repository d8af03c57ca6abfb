import { type ArticleReading, findWord, isVerbAt, keyAt } from "#core/extract/article-reading";
import type { Sentence } from "#core/prose/sentences";
import { type Clause, type Cut, cut } from "./clause";
import { opensVerbPhrase } from "./finite-verbs";

interface StepPoint {
  reading: ArticleReading;
  at: number;
  end: number;
  clause: Clause;
}

/** How long what a step counts from may be, in tokens. */
const longestAct = 14;

/** How long what stands before the step may be, in tokens: `On Sunday in Pyongyang,`. */
const longestLead = 6;

/**
 * `On Sunday, | two days after meeting Hu, | Kim received Wen`, `On Sunday, | hours after his arrival, | he …`: what a
 * step counts from, between the day and the subject of a main clause.
 */
export function cutAtStep({ reading, at, end, clause }: StepPoint): Cut | null {
  const step = reading.dateAt[at];
  if (step?.from !== at || clause.parent !== null || clause.kind !== "main") return null;
  const connector = keyAt(reading, step.to - 1);
  if (!/^(after|before)$/.test(connector) || keyAt(reading, at - 1) !== ",") return null;
  if (!isLead(reading, clause, at)) return null;
  const comma = findWord(reading, { from: step.to, to: Math.min(end, step.to + longestAct) }, ",");
  return comma !== null && opensVerbPhrase(reading, comma + 1, end) ? cut("adverbial", 0, connector) : null;
}

/** Whether nothing but a day and a place has come before. */
function isLead(reading: ArticleReading, { from }: Pick<Sentence, "from">, at: number): boolean {
  if (at - from > longestLead || !(reading.dateAt[from] ?? reading.dateAt[from + 1])) return false;
  for (let before = from; before < at; before++)
    if (!reading.dateAt[before] && !reading.nameAt[before] && isVerbAt(reading, before)) return false;
  return true;
}
