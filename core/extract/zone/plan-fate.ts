import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { findForTo } from "#core/extract/clause/for-to";
import { realityOf } from "#core/extract/clause/modality";
import { planning } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";
import { fateAt } from "./fate";

export type PlanFate = "cancelled" | "postponed" | "planned" | "unreal";

interface Act {
  reading: ArticleReading;
  clause: Clause;
  /** the verb that says what is to be done */
  at: number;
}

/**
 * What the words around a verb make of the plan to do what it says: `called off plans to meet`, `decided against
 * meeting`, `plans for A to meet B fell through`, `will no longer meet`; null where they speak of no plan.
 */
export function fateOfPlan(act: Act): PlanFate | null {
  return fateByNegation(act) ?? fateOfDoing(act) ?? fateOfPlanNoun(act);
}

const asPlanned = wordSet("planned scheduled expected announced intended foreseen agreed promised");
const futureWords = wordSet("will would won't wouldn't going");

/** `will not meet as planned`, `will no longer meet`, `no longer plans to meet`. */
function fateByNegation({ reading, clause, at }: Act): PlanFate | null {
  const group = { from: Math.max(clause.from, at - 6), to: at };
  const isFuture = hasWord(reading, group, futureWords);
  if (isFuture && keyAt(reading, at - 1) === "longer" && keyAt(reading, at - 2) === "no") return "cancelled";
  for (let back = at - 1; back > group.from; back--)
    if (/^(plans|plan|planning|intends|intend|due|set|scheduled|going)$/.test(keyAt(reading, back)))
      return keyAt(reading, back - 1) === "longer" && keyAt(reading, back - 2) === "no" ? "cancelled" : null;
  const isDenied = isFuture && [1, 2, 3].some((step) => isNot(keyAt(reading, at - step)));
  return isDenied && hasAsPlanned(reading, at, clause) ? "cancelled" : null;
}

function isNot(key: string): boolean {
  return key === "not" || key.endsWith("n't");
}

function hasAsPlanned(reading: ArticleReading, at: number, { to }: Clause): boolean {
  for (let next = at + 1; next < to; next++)
    if (keyAt(reading, next) === "as" && [1, 2].some((step) => asPlanned.has(keyAt(reading, next + step)))) return true;
  return false;
}

const doubtingVerbs = wordSet(
  "deny avoid refuse consider propose suggest mull weigh contemplate recommend resist discuss reject oppose",
);
const leavingVerbs = wordSet("back pull bow opt drop");

/** `denied meeting`, `decided against meeting`, `backed out of meeting`, `postponed meeting`: what is done with the doing. */
function fateOfDoing({ reading, clause, at }: Act): PlanFate | null {
  const start = /^(having|being)$/.test(keyAt(reading, at - 1)) ? at - 1 : at;
  if (verbAt(reading, start)?.form !== "gerund") return null;
  const verb = [1, 2, 3].map((step) => start - step).find((back) => back >= clause.from && verbAt(reading, back));
  if (verb === undefined) return null;
  const lemma = verbAt(reading, verb)?.lemma ?? "";
  const between = reading.tokens
    .slice(verb + 1, start)
    .map(({ key }) => key)
    .join(" ");
  const fate = fateOfObject(reading, verb, lemma, between);
  return fate && (realityOf(reading, verb, clause) === "unreal" ? "unreal" : fate);
}

function fateOfObject(reading: ArticleReading, verb: number, lemma: string, between: string): PlanFate | null {
  if (between === "against") return lemma === "decide" ? "cancelled" : null;
  if (between === "out of") return leavingVerbs.has(lemma) ? "cancelled" : null;
  if (between === "out") return lemma === "rule" ? "unreal" : null;
  if (between === "" && doubtingVerbs.has(lemma)) return "unreal";
  return /^(off|back)?$/.test(between) ? fateAt(reading, verb) : null;
}

const planNouns = wordSet("plan plans intention intentions scheme");
const ofPlan = wordSet("a an the his her its their any earlier original joint such");
const noWords = wordSet("no not any denied denies deny without");

/** `called off his plans to meet`, `a plan to meet was dropped`, `plans for A to meet B fell through`. */
function fateOfPlanNoun(act: Act): PlanFate | null {
  const { reading, clause } = act;
  const noun = planNounBefore(act);
  if (noun === null) return null;
  const verb = beforePlan(reading, noun);
  if (noWords.has(keyAt(reading, verb)) || noWords.has(keyAt(reading, noun - 1))) return "unreal";
  if (planning.has(verbAt(reading, noun)?.lemma ?? "") && !planNouns.has(keyAt(reading, noun))) return "planned";
  return fateAt(reading, verb) ?? fateAfter(act) ?? (clause.kind === "purpose" ? "planned" : null);
}

/** What stands before `his earlier plans`: the verb, also that of `called off`. */
function beforePlan(reading: ArticleReading, noun: number): number {
  let at = noun - 1;
  while (at > noun - 4 && (ofPlan.has(keyAt(reading, at)) || reading.tags[at]?.pos === "ADJ")) at--;
  return /^(off|back)$/.test(keyAt(reading, at)) ? at - 1 : at;
}

function fateAfter({ reading, clause, at }: Act): PlanFate | null {
  for (let next = at + 1; next < clause.to; next++) {
    const fate = verbAt(reading, next)?.form === "gerund" ? null : fateAt(reading, next);
    if (fate) return fate;
  }
  return null;
}

/** `plans | to`, `plans for the minister | to`, `arranged for the minister | to`. */
function planNounBefore({ reading, clause, at }: Act): number | null {
  const to = at - 1;
  if (keyAt(reading, to) !== "to") return null;
  if (planNouns.has(keyAt(reading, to - 1)))
    return verbAt(reading, to - 1) === undefined || fateAt(reading, to - 2) !== null ? to - 1 : null;
  const opening = clause.kind === "purpose" && clause.from === to ? findForTo(reading, to) : null;
  return opening === null ? null : opening - 1;
}
