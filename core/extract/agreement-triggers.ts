import { type ArticleReading, findWord, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import type { Trigger } from "./trigger";
import { agreementVerbs, auxiliaries, type VerbEntry, verbs, verbTriggers } from "./vocabulary";

/** A text with a verb of signing or issuing in the clause: before it, or after it in the passive. */
export function readAgreement(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  if (findWord(reading, { from: at - 3, to: at }, "no") !== null || !isSignedText(reading, at)) return null;
  const verbAt = verbBefore(reading, at, clause) ?? verbAfter(reading, at, clause);
  if (verbAt === null) return null;
  return { at: verbAt, to: Math.max(at, verbAt) + 1, type: "agreement", form: "verb", lemma: "sign" };
}

/** A statement counts if it is joint; the treaties of everybody are not what two sides sign. */
function isSignedText(reading: ArticleReading, at: number): boolean {
  const before = keyAt(reading, at - 1);
  if (keyAt(reading, at) === "statement") return before === "joint" || keyAt(reading, at - 2) === "joint";
  return keyAt(reading, at) !== "treaty" || !/^(peace|nonproliferation|safety|safeguards)$/.test(before);
}

function verbBefore(reading: ArticleReading, at: number, clause: Clause): number | null {
  for (let back = at - 1; back >= Math.max(clause.from, at - 14); back--) {
    const verb = verbs.get(keyAt(reading, back));
    if (!verb) continue;
    if (isSigning(reading, back, verb)) return back;
    if (verb.form === "past" && verbTriggers.has(verb.lemma)) return null;
  }
  return null;
}

function isSigning(reading: ArticleReading, at: number, verb: VerbEntry): boolean {
  if (!agreementVerbs.has(verb.lemma) || reading.nameAt[at] || !isVerbal(reading, at, verb)) return false;
  // `put their names to`
  return verb.lemma !== "put" || keyAt(reading, at + 2) === "names";
}

/** `the nuclear issue` is no verb; `to issue` is one. */
function isVerbal(reading: ArticleReading, at: number, { form }: VerbEntry): boolean {
  if (form !== "base" && form !== "present") return true;
  const before = keyAt(reading, at - 1);
  return auxiliaries.has(before) || reading.nameAt[at - 1] !== undefined || /^(and|they|sides|leaders)$/.test(before);
}

/** `the accord was reached`, `a statement adopted in`. */
function verbAfter(reading: ArticleReading, at: number, clause: Clause): number | null {
  for (let next = at + 1; next < Math.min(clause.to, at + 16); next++) {
    const verb = verbs.get(keyAt(reading, next));
    if (verb?.form === "past" && agreementVerbs.has(verb.lemma) && verb.lemma !== "put") return next;
  }
  return null;
}
