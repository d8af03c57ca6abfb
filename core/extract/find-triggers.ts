import { readAgreement } from "./agreement-triggers";
import { type ArticleReading, hasWord, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { readNoun } from "./noun-triggers";
import type { Trigger } from "./trigger";
import { readVerb } from "./verb-triggers";
import { agreementNouns, phoneWords } from "./vocabulary";

/** Finds the words of a clause that tell events, in order. */
export function findTriggers(reading: ArticleReading, clause: Clause): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    if (reading.nameAt[at] || reading.dateAt[at]) continue;
    const trigger = readTrigger(reading, at, clause);
    if (trigger && !isRepeated(reading, clause, triggers, trigger)) triggers.push(trigger);
  }
  return triggers;
}

function readTrigger(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const trigger = readVerb(reading, at, clause) ?? readNoun(reading, at, clause);
  return trigger ?? (agreementNouns.has(keyAt(reading, at)) ? readAgreement(reading, at, clause) : null);
}

/** `the talks are due in Vienna` tells of the talks only; `it was the first meeting since …` of what was told before. */
function isRepeated(reading: ArticleReading, clause: Clause, before: readonly Trigger[], trigger: Trigger): boolean {
  if (/^(expect|schedule|due|be)$/.test(trigger.lemma)) return before.some(({ form }) => form === "noun");
  const isPredicate = trigger.form === "noun" && trigger.lemma !== "it" && trigger.at - clause.from < 8;
  return isPredicate && opensWithIt(reading, clause.from);
}

/** `it was the`, `this marks a`. */
function opensWithIt(reading: ArticleReading, from: number): boolean {
  if (!/^(it|this|that)$/.test(keyAt(reading, from))) return false;
  if (!/^(was|is|marked|marks|would|will)$/.test(keyAt(reading, from + 1))) return false;
  return hasWord(reading, { from: from + 2, to: from + 6 }, /^(the|a|an|his|her|their)$/);
}

/** Whether people speak from afar: `by telephone`, `a video link`. */
export function isPhone(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phoneWords.has(keyAt(reading, at)) || isVideo(reading, at)) return true;
  return false;
}

function isVideo(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at) !== "video") return false;
  const next = keyAt(reading, at + 1) === "-" ? at + 2 : at + 1;
  return /^(call|link|conference|conferencing|meeting|talks)$/.test(keyAt(reading, next));
}
