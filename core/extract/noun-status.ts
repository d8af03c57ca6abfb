import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { type Reality, realityOf } from "./modality";
import type { Trigger } from "./trigger";
import * as vocabulary from "./vocabulary";

const { verbs } = vocabulary;

/** What the text says became of the event that a noun names. */
export type NounStatus = Reality | "cancelled" | "postponed" | "mentioned";

/** Reads the status of `summit`, `visit`, `talks` from the words before the noun and the verb that governs it. */
export function statusOfNoun(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  const modifier = readModifiers(reading, trigger, clause);
  if (modifier === "unreal") return modifier;
  const governed = fateAfter(reading, trigger, clause) ?? governingStatus(reading, trigger, clause);
  if (governed === "cancelled" || governed === "postponed" || governed === "unreal") return governed;
  if (modifier === "cancelled" || modifier === "postponed") return modifier;
  if (modifier === "planned" && governed !== "held") return "planned";
  return governed;
}

/** The adjectives of the noun, back to its article. */
function readModifiers(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  let status: NounStatus = "mentioned";
  for (let at = trigger.at - 1; at >= Math.max(clause.from, trigger.at - 7); at--) {
    const key = keyAt(reading, at);
    if (vocabulary.negations.has(key) && key !== "not") return "unreal";
    if (vocabulary.doubtWords.has(key) || vocabulary.doubtNouns.has(key)) return "unreal";
    if (vocabulary.cancelWords.has(key)) status = "cancelled";
    else if (vocabulary.postponeWords.has(key)) status = "postponed";
    else if (isAhead(reading, at) && status === "mentioned") status = "planned";
    if (/^(in|at|during|after|with|to)$/.test(key) || (verbs.has(key) && !vocabulary.nounTriggers.has(key))) break;
    if (!/^(the|a|an|his|her|their|its|this|that)$/.test(key) && !isTopicWord(key)) continue;
    return isOfDoubt(reading, isTopicWord(key) ? at : at - 1, clause) ? "unreal" : status;
  }
  return status;
}

/** `a second summit` lies ahead; `their second summit` may lie behind. */
function isAhead(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (!vocabulary.aheadWords.has(key)) return false;
  return !/^(second|third|another|fresh)$/.test(key) || key === "another" || /^(a|an)$/.test(keyAt(reading, at - 1));
}

/** `…, set for Monday, were postponed`: what became of it, however much stands between. */
function fateAfter(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus | null {
  for (let at = trigger.to + 1; at < clause.to; at++) {
    if (vocabulary.nounTriggers.has(keyAt(reading, at))) return null;
    if (!/^(was|were|been|be|being)$/.test(keyAt(reading, at - 1))) continue;
    const lemma = verbs.get(keyAt(reading, at))?.lemma ?? "";
    const next = keyAt(reading, at + 1);
    const fate =
      vocabulary.cancelling.has(lemma) || (lemma === "call" && next === "off")
        ? "cancelled"
        : vocabulary.postponing.has(lemma) ||
            (lemma === "put" && next === "off") ||
            (lemma === "push" && next === "back")
          ? "postponed"
          : null;
    if (fate) return realityOf(reading, at, clause) === "unreal" ? "unreal" : fate;
  }
  return null;
}

function isTopicWord(key: string): boolean {
  return /^(of|about|for|on|over|toward|towards)$/.test(key);
}

/** `speculation about a visit`, `hopes for talks`, `talk of a meeting`. */
function isOfDoubt(reading: ArticleReading, at: number, clause: Clause): boolean {
  return (
    at > clause.from &&
    isTopicWord(keyAt(reading, at)) &&
    vocabulary.doubtNouns.has(keyAt(reading, at - 1)) &&
    keyAt(reading, at - 1) !== "plans"
  );
}

/** The verb before the noun (`held talks`) or, in the passive, after it (`talks were held`). */
function governingStatus(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  const after = verbAfter(reading, trigger, clause);
  if (after !== null) return statusOfVerb(reading, after, clause, true);
  const before = verbBefore(reading, trigger, clause);
  return before === null
    ? "mentioned"
    : statusOfVerb(reading, before, clause, false, /^(telephone|phone)$/.test(trigger.lemma));
}

function verbBefore(reading: ArticleReading, trigger: Trigger, clause: Clause): number | null {
  for (let at = trigger.at - 1; at >= clause.from && trigger.at - at < 14; at--) {
    if (reading.nameAt[at] || reading.dateAt[at]) continue;
    const entry = verbs.get(keyAt(reading, at));
    if (entry && !isNominal(reading, at)) return at;
  }
  return null;
}

/** Words that look like verbs and are nouns or adjectives here: `the planned visit`, `working lunch`. */
function isNominal(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (
    vocabulary.nounTriggers.has(key) ||
    /^(working|following|coming|meeting|planned|scheduled|reported|proposed|called-off|lead|face|last|head|report|use|need|test|order|focus|present|close|open|start|chair|questioning|hand|address|work|present|help)$/.test(
      key,
    )
  )
    return !vocabulary.auxiliaries.has(keyAt(reading, at - 1)) || /^(working|following|coming|last|face)$/.test(key);
  return /^(the|a|an|his|its|their)$/.test(keyAt(reading, at - 1));
}

function verbAfter(reading: ArticleReading, trigger: Trigger, clause: Clause): number | null {
  for (let at = trigger.to; at < clause.to && at - trigger.to < 22; at++) {
    const key = keyAt(reading, at);
    if (reading.nameAt[at] || reading.dateAt[at]) continue;
    if (vocabulary.nounTriggers.has(key) && !/^(called|call)$/.test(key)) return null;
    if (/^(after|before|when|while|it|he|she|they|who|because|although)$/.test(key)) return null;
    const entry = verbs.get(key);
    if (
      !entry ||
      entry.form === "gerund" ||
      (entry.form === "base" && !vocabulary.auxiliaries.has(keyAt(reading, at - 1)))
    )
      continue;
    if (
      /^(had|has|have|having)$/.test(key) &&
      !vocabulary.negations.has(keyAt(reading, at + 1)) &&
      isAuxiliaryHere(reading, at)
    )
      continue;
    return at;
  }
  return null;
}

function isAuxiliaryHere(reading: ArticleReading, at: number): boolean {
  return (
    /^(been|not|already|also|to|never|yet)$/.test(keyAt(reading, at + 1)) ||
    verbs.get(keyAt(reading, at + 1))?.form === "past"
  );
}

function statusOfVerb(
  reading: ArticleReading,
  at: number,
  clause: Clause,
  isAfter: boolean,
  isPhoneWord = false,
): NounStatus {
  const key = keyAt(reading, at);
  const lemma = verbs.get(key)?.lemma ?? "";
  const next = keyAt(reading, at + 1);
  if (isPhoneWord) return realityOf(reading, at, clause);
  const reality = realityOf(reading, at, clause);
  if (
    vocabulary.cancelling.has(lemma) ||
    (lemma === "call" && hasOff(reading, at)) ||
    (lemma === "fall" && next === "through") ||
    (lemma === "pull" && next === "out")
  )
    return reality === "unreal" ? "unreal" : "cancelled";
  if (
    vocabulary.postponing.has(lemma) ||
    (lemma === "put" && hasOff(reading, at)) ||
    (lemma === "push" && /^(back|off)$/.test(next))
  )
    return reality === "unreal" ? "unreal" : "postponed";
  if (lemma === "put" && !isAfter) return "mentioned";
  if (reality === "unreal") return "unreal";
  if (isAfter && lemma === "fail") return "unreal";
  if (isAfter && /^(suspend|halt|freeze|sever|break|stall)$/.test(lemma) && !/^(down|up)$/.test(next)) return "unreal";
  if (lemma === "look" && next === "forward") return "planned";
  if (vocabulary.unreal.has(lemma) && reality !== "was planned")
    return isAfter && lemma !== "propose" && lemma !== "offer" && lemma !== "suggest" ? "mentioned" : "unreal";
  if (
    lemma === "plan" ||
    lemma === "schedule" ||
    lemma === "agree" ||
    lemma === "arrange" ||
    lemma === "set" ||
    lemma === "announce" ||
    lemma === "expect" ||
    lemma === "prepare" ||
    lemma === "accept"
  )
    return lemma === "accept" ? "mentioned" : isPastPlan(reading, at) ? "was planned" : "planned";
  if (lemma === "discuss" && !isAfter) return "mentioned";
  if (vocabulary.holding.has(lemma) || vocabulary.letterVerbs.has(lemma)) return reality;
  return reality === "planned" && isAfter ? "planned" : "mentioned";
}

/** `called off`, `put the visit off`. */
function hasOff(reading: ArticleReading, at: number): boolean {
  for (let next = at + 1; next < at + 7; next++) if (keyAt(reading, next) === "off") return true;
  return false;
}

/** `had been scheduled`, `was originally planned`. */
function isPastPlan(reading: ArticleReading, at: number): boolean {
  for (let back = at - 1; back > at - 5; back--) if (/^(was|were|had)$/.test(keyAt(reading, back))) return true;
  return false;
}
