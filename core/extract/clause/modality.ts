import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { auxiliaries, negations, planning, planWords, weakModals, wishWords } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";
import type { Clause } from "./clause";
import type { VerbForm } from "./conjugation";

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
    if (reading.nameAt[before] || !(belongsToGroup(key) || isAside(reading, before) || isGlad(reading, before))) break;
    words.unshift(key);
  }
  return words;
}

const gladAdjectives = wordSet("glad happy pleased delighted honored honoured");

/** `would be glad to host it`: willing, if it is asked. */
export function isGlad(reading: ArticleReading, at: number): boolean {
  return gladAdjectives.has(keyAt(reading, at)) && keyAt(reading, at - 1) === "be";
}

const reflexives = wordSet("himself herself themselves itself");

/** `will himself brief`, `have so far met`. */
function isAside(reading: ArticleReading, at: number): boolean {
  return reading.tags[at]?.pos === "ADV" || reflexives.has(keyAt(reading, at));
}

function belongsToGroup(key: string): boolean {
  if (auxiliaries.has(key) || planWords.has(key) || wishWords.has(key)) return true;
  return negations.has(key) || key.endsWith("n't") || key.endsWith("'ll");
}

/** Reads tense and mood of the verb at `at` from the words before it. */
export function realityOf(reading: ArticleReading, at: number, clause: Clause): Reality {
  const words = wordsOfGroup(reading, at, clause);
  const form = verbAt(reading, at)?.form;
  const lead = words.length === 0 && form === "base" ? leadOf(reading, at, clause) : null;
  if (lead !== null) return realityOf(reading, lead, clause);
  if (words.some((word) => negations.has(word) || word.endsWith("n't") || weakModals.has(word))) return "unreal";
  // `demanded that he be taken off the talks`
  if (words.length === 1 && words[0] === "be" && keyAt(reading, at - 2) !== "and") return "unreal";
  const done = words[0] === "to" ? doneBefore(reading, at - words.length) : null;
  if (done !== null) return realityOf(reading, done, clause);
  const to = words.lastIndexOf("to");
  if (to >= 0) return realityOfInfinitive(words.slice(0, to), words.slice(to), clause);
  if (words.some((word) => wishWords.has(word)) && form !== "past") return "unreal";
  const reality = realityOfFinite(words, form, clause);
  return reality === "present" && (form === "past" || keyAt(reading, at) === "due") && isPlanning(reading, at)
    ? "planned"
    : reality;
}

/** `will address students and | hold a meeting`: the verb before `and` that bears the auxiliary for both, or null. */
function leadOf(reading: ArticleReading, at: number, clause: Clause): number | null {
  if (keyAt(reading, at - 1) !== "and") return causeOf(reading, at, clause);
  for (let before = at - 2; before > clause.from; before--) {
    const form = reading.nameAt[before] ? undefined : verbAt(reading, before)?.form;
    if (form === "base" && wordsOfGroup(reading, before, clause).length > 0) return before;
    if (form === "past" || form === "present") return null;
  }
  return null;
}

/** `agreed to have their ministers | hold talks`: the verb that has others do it, right before those, or null. */
function causeOf(reading: ArticleReading, at: number, clause: Clause): number | null {
  for (let before = at - 1; before > Math.max(clause.from, at - 7); before--) {
    if (/^have$/.test(keyAt(reading, before)) && at - before > 1)
      return keyAt(reading, before - 1) === "to" ? before : null;
    if (!/^(NOUN|PROPN|ADJ|PRON|DET)$/.test(reading.tags[before]?.pos ?? "")) return null;
  }
  return null;
}

const doingVerbs = wordSet("manage continue begin start proceed happen go");

/** `managed to meet`, `went on to visit`: the verb before `to` says whether it was done; its token or null. */
export function doneBefore(reading: ArticleReading, to: number): number | null {
  const isPhrase = keyAt(reading, to - 1) === "on" && verbAt(reading, to - 2)?.lemma === "go";
  if (isPhrase) return to - 2;
  return doingVerbs.has(verbAt(reading, to - 1)?.lemma ?? "") ? to - 1 : null;
}

/** `is slated`, `are expected`. */
function isPlanning(reading: ArticleReading, at: number): boolean {
  return dueWords.has(keyAt(reading, at)) || planning.has(verbAt(reading, at)?.lemma ?? "");
}

/** `will meet`, `would meet`, `has met`, `met`, `meets`, `meeting`. */
function realityOfFinite(words: readonly string[], form: VerbForm | undefined, clause: Clause): Reality {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (words.some((word) => futureWords.has(word) || word.endsWith("'ll")))
    return words.includes("have") && form === "past" ? "unreal" : "planned";
  if (words.includes("would")) return realityOfWould(words, clause);
  if (has(dueWords)) return "planned";
  if (has(pastWords)) return "held";
  if (has(presentWords)) return form === "gerund" || form === "past" ? "present" : "planned";
  return form === "present" || form === "base" ? "present" : "held";
}

const futureWords = wordSet("will shall");
const dueWords = wordSet("scheduled due expected set slated planned");
const pastWords = wordSet("has have had was were been did");
const presentWords = wordSet("is are");
const gladWords = wordSet("gladly happily rather willingly readily");

/** `he said that they would meet` lies ahead; `they would gladly meet`, `they would have met` do not. */
function realityOfWould(words: readonly string[], { kind }: Clause): Reality {
  if (words.includes("have") || words.some((word) => gladWords.has(word))) return "unreal";
  return kind === "reported" || kind === "coordinate" ? "planned" : "unreal";
}

const pastPlans = wordSet("was were had");
const aheadWords = wordSet("would is are will");

/** What stands before `to`: `is due`, `was`, `agreed`, `wants`. */
function realityOfInfinitive(before: readonly string[], after: readonly string[], clause: Clause): Reality {
  const has = (set: ReadonlySet<string>) => before.some((word) => set.has(word));
  if (before.some((word) => (wishWords.has(word) && word !== "declared") || gladAdjectives.has(word))) return "unreal";
  if (before.at(-1) === "had") return "held";
  if (has(pastPlans)) return realityOfPastPlan(before, after);
  if (has(aheadWords) || has(planWords)) return "planned";
  return clause.kind === "purpose" ? "present" : "unreal";
}

/** `was to meet`; `were to have met` did not. */
function realityOfPastPlan(before: readonly string[], after: readonly string[]): Reality {
  if (before.includes("would")) return "unreal";
  return after.includes("have") ? "forgone" : "was planned";
}
