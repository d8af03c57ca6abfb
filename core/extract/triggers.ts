import { ordinals } from "#core/dates/prose/time-words";
import type { EventType } from "#core/event";
import { titleHeads } from "#core/names/title-words";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import {
  agreementNouns,
  agreementVerbs,
  auxiliaries,
  directVerbs,
  goalVerbs,
  nounTriggers,
  phoneWords,
  sourceVerbs,
  verbs,
  verbTriggers,
} from "./vocabulary";

/** A word that tells an event. */
export interface Trigger {
  at: number;
  /** the token after the whole expression */
  to: number;
  type: EventType;
  form: "verb" | "noun";
  lemma: string;
}

/** Finds the words of a clause that tell events, in order. */
export function findTriggers(reading: ArticleReading, clause: Clause): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    if (reading.nameAt[at] || reading.dateAt[at]) continue;
    const trigger = readVerb(reading, at, clause) ?? readNoun(reading, at, clause);
    if (trigger && !isRepeated(reading, clause, triggers, trigger)) triggers.push(trigger);
  }
  return triggers;
}

/** `the talks are due in Vienna` tells of the talks only; `it was the first meeting since …` of what was told before. */
function isRepeated(reading: ArticleReading, clause: Clause, before: readonly Trigger[], trigger: Trigger): boolean {
  if (/^(expect|schedule|due|be)$/.test(trigger.lemma)) return before.some(({ form }) => form === "noun");
  const opens =
    /^(it|this|that)$/.test(keyAt(reading, clause.from)) &&
    /^(was|is|marked|marks|would|will)$/.test(keyAt(reading, clause.from + 1));
  return (
    opens &&
    trigger.form === "noun" &&
    trigger.lemma !== "it" &&
    trigger.at - clause.from < 8 &&
    hasWithin(reading, clause.from + 2, 4, /^(the|a|an|his|her|their)$/)
  );
}

function readVerb(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const verb = verbs.get(keyAt(reading, at));
  if (!verb || reading.tokens[at]?.text === reading.tokens[at]?.text.toUpperCase()) return null;
  const type = verbTriggers.get(verb.lemma);
  if (!type || !isVerbHere(reading, at, clause, verb.lemma)) return null;
  const to = endOfVerb(reading, at, verb.lemma, clause.to);
  return to === null ? null : { at, to, type, form: "verb", lemma: verb.lemma };
}

const nounLike = new Set([
  "meeting",
  "visit",
  "visits",
  "host",
  "tour",
  "set",
  "phone",
  "return",
  "head",
  "talks",
  "contact",
]);

/** `meeting`, `visit`, `talks` are nouns after an article, an adjective or a possessive. */
function isVerbHere(reading: ArticleReading, at: number, clause: Clause, lemma: string): boolean {
  const key = keyAt(reading, at);
  if (key === "talks" || key === "host") return false;
  if (!nounLike.has(key)) return lemma !== "call";
  const before = keyAt(reading, at - 1);
  const next = reading.nameAt[at + 1];
  if (key === "meeting")
    return (
      /^(after|before|while|by|in|of|for|is|are|was|were|been|be|without)$/.test(before) &&
      (next != null || /^(the|his|her|with|him|mr)$/.test(keyAt(reading, at + 1)))
    );
  return (
    at === clause.from ||
    auxiliaries.has(before) ||
    (reading.nameAt[at - 1] !== undefined && reading.tokens[at - 1]?.kind !== "possessive") ||
    before === "who"
  );
}

/** Verbs that need a second word: `sat down`, `set out`, `face to face`, `went to`. */
function endOfVerb(reading: ArticleReading, at: number, lemma: string, end: number): number | null {
  const next = keyAt(reading, at + 1);
  if (lemma === "discuss") return hasWithin(reading, at + 1, Math.min(14, end - at - 1), /^with$/) ? at + 1 : null;
  if (lemma === "bring")
    return hasWithin(reading, at + 1, 8, /^(together|face)$/) && hasWithin(reading, at + 2, 12, /^with$/)
      ? at + 1
      : null;
  if (lemma === "face") return /^(to|-)$/.test(next) && hasWithin(reading, at + 2, 5, /^with$/) ? at + 3 : null;
  if (lemma === "get") return next === "together" ? at + 2 : null;
  if (lemma === "compare") return next === "notes" ? at + 2 : null;
  if (lemma === "consult") return hasWithin(reading, at + 1, 5, /^with$/) ? at + 1 : null;
  if (lemma === "gather")
    return next === "for" && hasWithin(reading, at + 2, 4, /^(talks|round|negotiations|meeting|consultations|summit)$/)
      ? at + 1
      : null;
  if (lemma === "be") return endOfStay(reading, at);
  if (lemma === "attend") return hasWithin(reading, at + 1, 9, /^(in|at)$/) ? at + 1 : null;
  if (lemma === "been") return next === "to" && hasPlaceWithin(reading, at + 2, 2) ? at + 1 : null;
  if (lemma === "do")
    return (next === "the" && keyAt(reading, at + 2) === "same") || next === "likewise" ? at + 3 : null;
  if (/^(expect|schedule|due)$/.test(lemma))
    return /^(in|at)$/.test(next) && hasPlaceWithin(reading, at + 2, 3) ? at + 1 : null;
  if (lemma === "phone" || lemma === "telephone")
    return /^(by|the|a|on|over|and)$/.test(keyAt(reading, at - 1)) ? null : at + 1;
  if (lemma === "sit") return /^(down|across|opposite|with|in|around)$/.test(next) ? at + 1 : null;
  if (lemma === "set") return next === "out" || next === "off" || next === "foot" ? at + 2 : null;
  if (lemma === "talk" || lemma === "speak" || lemma === "chat")
    return hasWithin(reading, at + 1, 9, /^(with|to|by|together|privately)$/) ? at + 1 : null;
  if (lemma === "brief") return seesSomebody(reading, at + 1) ? at + 1 : null;
  if (lemma === "see") return seesSomebody(reading, at + 1) ? at + 1 : null;
  if (lemma === "spend") return hasWithin(reading, at + 1, 6, /^(days?|hours|week|night)$/) ? at + 1 : null;
  if (lemma === "write") return next === "to" || next === "a" ? at + 1 : null;
  if (goalVerbs.has(lemma)) return hasGoal(reading, at, lemma) ? at + 1 : null;
  if (sourceVerbs.has(lemma)) return hasPlaceWithin(reading, at + 1, 5) ? at + 1 : null;
  return at + 1;
}

/** `saw Mr. Kim`, `see each other`, not `saw progress`. */
function seesSomebody(reading: ArticleReading, at: number): boolean {
  if (reading.nameAt[at]?.person || /^(him|her|each|mr|mrs|ms|president|chairman|one)$/.test(keyAt(reading, at)))
    return true;
  for (let next = at; next < at + 6 && !/^(of|in|on|to|and|as|that|from)$/.test(keyAt(reading, next)); next++)
    if (titleHeads.has(keyAt(reading, next)) || reading.nameAt[next]?.person) return true;
  return false;
}

/** `was in Moscow on Monday`, `was last there`: who is somewhere has gone there. */
function endOfStay(reading: ArticleReading, at: number): number | null {
  const next = /^(last|back|also|still)$/.test(keyAt(reading, at + 1)) ? at + 2 : at + 1;
  if (keyAt(reading, next) === "there" && next > at + 1) return next + 1;
  if (keyAt(reading, next) !== "in") return null;
  const place = reading.nameAt[next + 1];
  return (place?.place || (place?.country && !place.isAdjective)) && reading.tokens[place.to]?.kind !== "possessive"
    ? next + 1
    : null;
}

function hasWithin(reading: ArticleReading, from: number, count: number, pattern: RegExp): boolean {
  for (let at = from; at < from + count && reading.tokens[at]?.text !== "."; at++)
    if (pattern.test(keyAt(reading, at))) return true;
  return false;
}

function hasPlaceWithin(reading: ArticleReading, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++)
    if (reading.nameAt[at]?.place || reading.nameAt[at]?.country) return true;
  return false;
}

const goals = /^(to|in|into|from|through|for|at|back|home|across|over|there|here)$/;

function hasGoal(reading: ArticleReading, at: number, lemma: string): boolean {
  const reach = lemma === "send" || lemma === "dispatch" ? 16 : 8;
  for (let next = at + 1; next < at + reach; next++) {
    const key = keyAt(reading, next);
    if (reading.tokens[next]?.text === ".") return false;
    if (!goals.test(key)) continue;
    if (key === "there" || key === "here" || (key === "back" && lemma !== "send")) return true;
    if (
      hasPlaceWithin(reading, next + 1, 5) ||
      /border|capital|line|south|north/.test(keyAt(reading, next + 2) + keyAt(reading, next + 3))
    )
      return true;
  }
  return lemma === "enter" && hasPlaceWithin(reading, at + 1, 3);
}

/** `the fourth had been due`: a round that was named before; `it took place`: what was told last. */
function readEllipsis(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const key = keyAt(reading, at);
  const next = keyAt(reading, at + 1);
  if (
    ordinals.has(key) &&
    keyAt(reading, at - 1) === "the" &&
    /^(was|were|is|had|has|will|took|would|came|ended|opened|,)$/.test(next) &&
    at - clause.from < 3
  )
    return { at, to: at + 1, type: "talks", form: "noun", lemma: "round" };
  if (!/^(it|they)$/.test(key)) return null;
  for (let verb = at + 1; verb < Math.min(at + 6, clause.to); verb++) {
    const word = keyAt(reading, verb);
    if (/^(took|take|takes|taken)$/.test(word) && keyAt(reading, verb + 1) === "place")
      return { at, to: at + 1, type: "talks", form: "noun", lemma: "it" };
    if (word === "held" && /^(was|were|be|been)$/.test(keyAt(reading, verb - 1)))
      return { at, to: at + 1, type: "talks", form: "noun", lemma: "it" };
  }
  return null;
}

function readNoun(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const ellipsis = readEllipsis(reading, at, clause);
  if (ellipsis) return ellipsis;
  const key = keyAt(reading, at);
  const type = nounTriggers.get(key);
  if (type)
    return isEventNoun(reading, at, key)
      ? { at, to: at + 1, type: refineNoun(reading, at, key, type), form: "noun", lemma: key }
      : null;
  return agreementNouns.has(key) ? readAgreement(reading, at, clause) : null;
}

const notEvents =
  /^(press|news|security|cabinet|emergency|staff|family|policy|trade|town|phone-in|drone|peace-keeping|rescue|training|opening|plenary|closing|space|un|party|politburo)$/;

function isEventNoun(reading: ArticleReading, at: number, key: string): boolean {
  const before = keyAt(reading, at - 1);
  const next = keyAt(reading, at + 1);
  if (key === "mission" && /^(un|u\.n|permanent)$/.test(before)) return false;
  if (/^(telephone|phone)$/.test(key)) return /^(by|over|on)$/.test(before === "the" ? keyAt(reading, at - 2) : before);
  if (key === "call" && (before === "courtesy" || next === "on")) return true;
  if (/^(call|calls)$/.test(key))
    return phoneWords.has(before) || /^(video|conference|follow-up)$/.test(before) || /^(with|between)$/.test(next);
  if (/^contacts?$/.test(key) && /^(of|for|secret|unofficial|people)$/.test(before)) return false;
  if (
    /^(contact|contacts|round|rounds|session|sessions|message|messages|contacts)$/.test(key) &&
    notEvents.test(before)
  )
    return key.startsWith("session") && /^(opening|plenary|closing)$/.test(before);
  if (
    /^(round|rounds)$/.test(key) &&
    /^(of)$/.test(next) &&
    !/^(talks|negotiations|consultations|discussions|the|high|ministerial|dialogue|working|six|inter|nuclear)$/.test(
      keyAt(reading, at + 2),
    )
  )
    return false;
  if (key === "tour" && !/^(of|to|through|in)$/.test(next)) return false;
  return (
    !(
      notEvents.test(before) && /^(meeting|meetings|talks|mission|session|sessions|tour|conference|visit)$/.test(key)
    ) || /^(peace|un)$/.test(before)
  );
}

function refineNoun(reading: ArticleReading, at: number, key: string, type: EventType): EventType {
  if (
    /^(conversation|conversations|discussion|discussions|talks|consultations)$/.test(key) &&
    phoneWords.has(keyAt(reading, at - 1))
  )
    return "call";
  if (key === "call" && (keyAt(reading, at - 1) === "courtesy" || keyAt(reading, at + 1) === "on")) return "meeting";
  if (key === "meeting" && keyAt(reading, at - 1) === "summit") return "summit";
  return type;
}

/** A text with a verb of signing or issuing in the clause: before it, or after it in the passive. */
function readAgreement(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  if (isNone(reading, at)) return null;
  const isStatement = keyAt(reading, at) === "statement";
  if (isStatement && keyAt(reading, at - 1) !== "joint" && keyAt(reading, at - 2) !== "joint") return null;
  if (/^(peace|nonproliferation|safety|safeguards)$/.test(keyAt(reading, at - 1)) && keyAt(reading, at) === "treaty")
    return null;
  for (let back = at - 1; back >= Math.max(clause.from, at - 14); back--) {
    const verb = verbs.get(keyAt(reading, back));
    if (verb && agreementVerbs.has(verb.lemma) && !reading.nameAt[back] && isVerbal(reading, back, verb.form))
      return trigger(at, verb.lemma === "put" && keyAt(reading, back + 2) !== "names" ? null : back);
    if (verb?.form === "past" && verbTriggers.has(verb.lemma)) break;
  }
  for (let next = at + 1; next < Math.min(clause.to, at + 16); next++) {
    const verb = verbs.get(keyAt(reading, next));
    if (verb && agreementVerbs.has(verb.lemma) && verb.form === "past" && verb.lemma !== "put")
      return trigger(at, next);
  }
  return null;
}

/** `no joint document was issued`. */
function isNone(reading: ArticleReading, at: number): boolean {
  for (let back = at - 1; back > at - 4; back--) if (keyAt(reading, back) === "no") return true;
  return false;
}

/** `the nuclear issue` is no verb; `to issue` is one. */
function isVerbal(reading: ArticleReading, at: number, form: string): boolean {
  const before = keyAt(reading, at - 1);
  if (form === "base" || form === "present")
    return auxiliaries.has(before) || reading.nameAt[at - 1] !== undefined || /^(and|they|sides|leaders)$/.test(before);
  return true;
}

function trigger(at: number, verbAt: number | null): Trigger | null {
  return verbAt === null
    ? null
    : { at: verbAt, to: Math.max(at, verbAt) + 1, type: "agreement", form: "verb", lemma: "sign" };
}

export function isPhone(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (phoneWords.has(keyAt(reading, at))) return true;
    if (
      keyAt(reading, at) === "video" &&
      /^(call|link|conference|conferencing|meeting|talks)$/.test(
        keyAt(reading, at + (keyAt(reading, at + 1) === "-" ? 2 : 1)),
      )
    )
      return true;
  }
  return false;
}

export function isDirect(lemma: string): boolean {
  return directVerbs.has(lemma);
}
