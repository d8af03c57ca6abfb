import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { SentenceReading } from "#core/extract/sentence-reading";
import { planWords } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";
import { isUndoing } from "./fate";
import { statusOf } from "./zone-status";

const auxiliaryWords = wordSet("was were is are be been has have had will would do does did");

/** The verb that says what was done in a stretch: the first that only helps no other, else the last that helps. */
export function actingVerb(reading: ArticleReading, { from, to }: { from: number; to: number }): number | null {
  let act: number | null = null;
  for (let at = from; at < to; at++) {
    if (!verbAt(reading, at) || reading.nameAt[at]) continue;
    act = at;
    // `were supposed to have coffee`
    if (planWords.has(keyAt(reading, at)) && keyAt(reading, at + 1) === "to" && verbAt(reading, at + 2)) continue;
    if (!auxiliaryWords.has(keyAt(reading, at))) break;
  }
  return act;
}

/** Whether what a verb says was done or lies ahead; null where it is denied, rumored, wished for or only possible. */
export function statusOfAct(context: SentenceReading, index: number, at: number): "held" | "planned" | null {
  const clause = context.clauses[index] as Clause;
  if (isUndoing(context.reading, at)) return null;
  const lemma = verbAt(context.reading, at)?.lemma ?? "";
  const zone = { context, clause, index, from: clause.from, to: clause.to, member: null };
  const status = statusOf({ ...zone, trigger: { at, to: at + 1, type: "meeting", form: "verb", lemma } }, null);
  if (status === "present" && context.sentence.isItem) return "held";
  if (status === "present" && verbAt(context.reading, at)?.form === "present") return "planned";
  return status === "held" || status === "planned" ? status : null;
}
