import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { auxiliaries, negations, planWords, type VerbForm, verbs, weakModals, wishWords } from "./vocabulary";

/** How real the text makes what a verb says. */
export type Reality =
  | "held"
  | "planned"
  /** `was to`, `had been due`: a plan of the past; what became of it is told elsewhere */
  | "was planned"
  /** `were to have met`: it never was */
  | "forgone"
  /** present tense: the date decides */
  | "present"
  /** denied, wished for, conditional: no event */
  | "unreal";

/** The words before the verb at `at` that belong to it: `is not expected to`. */
function wordsOfGroup(reading: ArticleReading, at: number, clause: Clause): string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= clause.from && at - before < 10; before--) {
    const key = keyAt(reading, before);
    if (reading.nameAt[before] || !belongsToGroup(key)) break;
    words.unshift(key);
  }
  return words;
}

function belongsToGroup(key: string): boolean {
  if (auxiliaries.has(key) || planWords.has(key) || wishWords.has(key)) return true;
  return negations.has(key) || key.endsWith("n't") || key.endsWith("'ll");
}

/** Reads tense and mood of the verb at `at` from the words before it. */
export function realityOf(reading: ArticleReading, at: number, clause: Clause): Reality {
  const words = wordsOfGroup(reading, at, clause);
  const form = verbs.get(keyAt(reading, at))?.form;
  if (words.some((word) => negations.has(word) || word.endsWith("n't") || weakModals.has(word))) return "unreal";
  const to = words.lastIndexOf("to");
  if (to >= 0) return realityOfInfinitive(words.slice(0, to), words.slice(to), clause);
  if (words.some((word) => wishWords.has(word)) && form !== "past") return "unreal";
  return realityOfFinite(words, form, clause);
}

/** `will meet`, `would meet`, `has met`, `met`, `meets`, `meeting`. */
function realityOfFinite(words: readonly string[], form: VerbForm | undefined, clause: Clause): Reality {
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(/^(will|shall)$|'ll$/)) return has(/^have$/) && form === "past" ? "unreal" : "planned";
  if (has(/^would$/)) return !has(/^have$/) && /^(reported|coordinate)$/.test(clause.kind) ? "planned" : "unreal";
  if (has(/^(scheduled|due|expected|set|slated|planned)$/)) return "planned";
  if (has(/^(has|have|had|was|were|been)$/)) return "held";
  if (has(/^(is|are)$/)) return form === "gerund" ? "present" : "planned";
  return form === "present" || form === "base" ? "present" : "held";
}

/** What stands before `to`: `is due`, `was`, `agreed`, `wants`. */
function realityOfInfinitive(before: readonly string[], after: readonly string[], clause: Clause): Reality {
  const has = (pattern: RegExp) => before.some((word) => pattern.test(word));
  if (before.some((word) => wishWords.has(word) && word !== "declared")) return "unreal";
  if (has(/^(was|were|had)$/)) return realityOfPastPlan(before, after);
  if (has(/^(would|is|are|will)$/) || before.some((word) => planWords.has(word))) return "planned";
  return clause.kind === "purpose" ? "present" : "unreal";
}

/** `was to meet`; `were to have met` did not. */
function realityOfPastPlan(before: readonly string[], after: readonly string[]): Reality {
  if (before.includes("would")) return "unreal";
  return after.includes("have") ? "forgone" : "was planned";
}
