import { type ArticleReading, hasWord, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { fateAt } from "./fate";
import { type Reality, realityOf } from "./modality";
import { readModifiers } from "./noun-modifiers";
import type { Trigger } from "./trigger";
import { auxiliaries, holding, letterVerbs, negations, nounTriggers, planning, unreal, verbs } from "./vocabulary";

/** What the text says became of the event that a noun names. */
export type NounStatus = Reality | "cancelled" | "postponed" | "mentioned";

/** Reads the status of `summit`, `visit`, `talks` from the words before the noun and the verb that governs it. */
export function statusOfNoun(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  const modifier = readModifiers(reading, trigger, clause);
  if (modifier === "unreal") return modifier;
  const governed = passiveFate(reading, trigger, clause) ?? governingStatus(reading, trigger, clause);
  if (/^(cancelled|postponed|unreal)$/.test(governed)) return governed;
  if (modifier === "cancelled" || modifier === "postponed") return modifier;
  return modifier === "planned" && governed !== "held" ? "planned" : governed;
}

/** `…, set for Monday, were postponed`: what became of it, however much stands between. */
function passiveFate(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus | null {
  for (let at = trigger.to + 1; at < clause.to; at++) {
    if (nounTriggers.has(keyAt(reading, at))) return null;
    const fate = /^(was|were|been|be|being)$/.test(keyAt(reading, at - 1)) ? fateAt(reading, at) : null;
    if (fate) return realityOf(reading, at, clause) === "unreal" ? "unreal" : fate;
  }
  return null;
}

/** A verb that governs a noun, from before it (`held talks`) or, in the passive, from after it (`talks were held`). */
interface Governor {
  reading: ArticleReading;
  at: number;
  clause: Clause;
  lemma: string;
  /** the word after it */
  next: string;
  isAfter: boolean;
}

function governingStatus(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  const after = verbAfter(reading, trigger, clause);
  const at = after ?? verbBefore(reading, trigger, clause);
  if (at === null) return "mentioned";
  // `explained it by telephone`: the verb is any
  if (after === null && /^(telephone|phone)$/.test(trigger.lemma)) return realityOf(reading, at, clause);
  const lemma = verbs.get(keyAt(reading, at))?.lemma ?? "";
  return statusOfGovernor({ reading, at, clause, lemma, next: keyAt(reading, at + 1), isAfter: after !== null });
}

function verbBefore(reading: ArticleReading, trigger: Trigger, clause: Clause): number | null {
  for (let at = trigger.at - 1; at >= clause.from && trigger.at - at < 14; at--)
    if (isWord(reading, at) && verbs.has(keyAt(reading, at)) && !isNominal(reading, at)) return at;
  return null;
}

function isWord(reading: ArticleReading, at: number): boolean {
  return !reading.nameAt[at] && !reading.dateAt[at];
}

const nominal =
  /^(working|following|coming|meeting|planned|scheduled|reported|proposed|called-off|lead|face|last|head|report|use|need|test|order|focus|present|close|open|start|chair|questioning|hand|address|work|help)$/;

/** Words that look like verbs and are nouns or adjectives here: `the planned visit`, `working lunch`. */
function isNominal(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  const before = keyAt(reading, at - 1);
  if (nounTriggers.has(key) || nominal.test(key))
    return !auxiliaries.has(before) || /^(working|following|coming|last|face)$/.test(key);
  return /^(the|a|an|his|its|their)$/.test(before);
}

function verbAfter(reading: ArticleReading, trigger: Trigger, clause: Clause): number | null {
  for (let at = trigger.to; at < clause.to && at - trigger.to < 22; at++) {
    if (!isWord(reading, at)) continue;
    if (endsReach(keyAt(reading, at))) return null;
    if (isGoverning(reading, at)) return at;
  }
  return null;
}

/** Words after which another subject or another event is spoken of. */
function endsReach(key: string): boolean {
  if (/^(after|before|when|while|it|he|she|they|who|because|although)$/.test(key)) return true;
  return nounTriggers.has(key) && key !== "call";
}

function isGoverning(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  const form = verbs.get(key)?.form;
  if (form === undefined || form === "gerund") return false;
  if (form === "base" && !auxiliaries.has(keyAt(reading, at - 1))) return false;
  return !/^(had|has|have|is|are|was|were|be|been)$/.test(key) || !isAuxiliaryHere(reading, at);
}

/** `had been held`, `were delayed`: the verb comes later. */
function isAuxiliaryHere(reading: ArticleReading, at: number): boolean {
  const next = keyAt(reading, at + 1);
  if (negations.has(next)) return false;
  return /^(been|already|also|to|yet)$/.test(next) || verbs.get(next)?.form === "past";
}

function statusOfGovernor(governor: Governor): NounStatus {
  const { reading, at, clause, lemma, isAfter } = governor;
  const reality = realityOf(reading, at, clause);
  const fate = fateByGovernor(governor);
  if (fate) return reality === "unreal" ? "unreal" : fate;
  if (lemma === "put" && !isAfter) return "mentioned";
  if (reality === "unreal" || isBroken(governor)) return "unreal";
  return statusByLemma(governor, reality);
}

/** What the kind of verb makes of a noun: held, planned, wished for, or only mentioned. */
function statusByLemma(governor: Governor, reality: Reality): NounStatus {
  const { lemma, next, isAfter } = governor;
  if (unreal.has(lemma) && reality !== "was planned")
    return isAfter && !/^(propose|offer|suggest)$/.test(lemma) ? "mentioned" : "unreal";
  if (planning.has(lemma)) return statusOfPlan(governor);
  if (lemma === "look" && next === "forward") return "planned";
  if (lemma === "discuss" && !isAfter) return "mentioned";
  if (holding.has(lemma) || letterVerbs.has(lemma)) return reality;
  return reality === "planned" && isAfter ? "planned" : "mentioned";
}

/** `called the visit off`, `fell through`, `pulled out of the talks`. */
function fateByGovernor({ reading, at, lemma, next }: Governor): "cancelled" | "postponed" | null {
  const fate = fateAt(reading, at);
  if (fate) return fate;
  const isOff = hasWord(reading, { from: at + 1, to: at + 7 }, /^off$/);
  if (lemma === "call" && isOff) return "cancelled";
  if ((lemma === "fall" && next === "through") || (lemma === "pull" && next === "out")) return "cancelled";
  return (lemma === "put" && isOff) || (lemma === "push" && next === "off") ? "postponed" : null;
}

/** `talks have been suspended`, `the visit failed to`. */
function isBroken({ lemma, next, isAfter }: Governor): boolean {
  if (!isAfter) return false;
  return lemma === "fail" || (/^(suspend|halt|freeze|sever|break|stall)$/.test(lemma) && !/^(down|up)$/.test(next));
}

/** `had been scheduled`, `was originally planned` tell a plan of the past. */
function statusOfPlan({ reading, at, lemma }: Governor): NounStatus {
  if (lemma === "accept") return "mentioned";
  return hasWord(reading, { from: at - 4, to: at }, /^(was|were|had)$/) ? "was planned" : "planned";
}
