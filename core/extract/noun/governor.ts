import { type ArticleReading, isVerbAt, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { determiners, possessives } from "#core/extract/small-words";
import type { Trigger } from "#core/extract/trigger/trigger";
import { auxiliaries, negations, nounTriggers } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";

/** A verb that governs a noun, from before it (`held talks`) or, in the passive, from after it (`talks were held`). */
export interface Governor {
  reading: ArticleReading;
  at: number;
  clause: Clause;
  lemma: string;
  /** the word after it */
  next: string;
  isAfter: boolean;
}

/** The verb that governs a noun, or null. */
export function findGovernor(reading: ArticleReading, trigger: Trigger, clause: Clause): Governor | null {
  const before = verbBefore(reading, trigger, clause);
  // `closing a summit, they agreed`: what was inserted has its own verb
  const isInserted =
    before !== null && verbAt(reading, before)?.form === "gerund" && keyAt(reading, before - 1) === ",";
  const first = isInserted ? null : verbAfter(reading, trigger.to, trigger, clause);
  // `called off the talks slated for Friday`: what belongs to the noun does not govern it
  const isReduced = first !== null && isReducedAt(reading, trigger, first);
  // `the round promised for November | fell through`
  const after = isReduced ? (verbAfter(reading, first + 1, trigger, clause) ?? first) : first;
  const at = isReduced ? (before ?? after) : (after ?? before);
  if (at === null) return null;
  const lemma = verbAt(reading, at)?.lemma ?? "";
  return { reading, at, clause, lemma, next: keyAt(reading, at + 1), isAfter: at === after };
}

const schedulingWords = wordSet(
  "slated scheduled set planned due expected fixed arranged promised foreseen pencilled penciled",
);

/** `the talks slated for Friday`, `a round due to have begun that day`: what tells more of the noun, without a verb of its own. */
function isReducedAt(reading: ArticleReading, { to }: Trigger, verb: number): boolean {
  if (schedulingWords.has(keyAt(reading, verb)) && isBare(reading, verb)) return true;
  return keyAt(reading, to) === "due" && keyAt(reading, to + 1) === "to" && verb - to < 5;
}

/** A participle without `was` or `had`. */
function isBare(reading: ArticleReading, at: number): boolean {
  return (
    verbAt(reading, at)?.form === "past" &&
    !/^(was|were|been|is|are|be|being|had|has|have|not)$/.test(keyAt(reading, at - 1))
  );
}

function verbBefore(reading: ArticleReading, trigger: Trigger, clause: Clause): number | null {
  for (let at = trigger.at - 1; at >= clause.from && trigger.at - at < 14; at--) {
    if (isActing(reading, at)) return at;
  }
  return null;
}

/** Prepositions that make of an event the setting of something else. */
const settings = wordSet("in at during after following over before since despite through by of amid under until");
const governed = wordSet("participate engage result take call hand come look go pull walk back begin end be culminate");

const countingNouns = wordSet("out round rounds series day days hours kind");

const backwards = wordSet("of after since following");
const pointing = wordSet("the this that these those his her their its s");

/** `an explanation of the visit`, `to follow up on his summit`: what is spoken of as known lies behind. */
export function isKnown(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  let at = trigger.at - 1;
  let isPointed = false;
  while (at >= clause.from && trigger.at - at < 9 && isOfPhrase(reading, at)) {
    if (pointing.has(keyAt(reading, at)) || reading.tokens[at]?.kind === "possessive") isPointed = true;
    at--;
  }
  return isPointed && backwards.has(keyAt(reading, at));
}

const lookingBack = wordSet("follow build brief debrief report inform update reflect");

/** `to follow up on the summit`, `will brief him on the talks`. */
export function isLookedBackOn(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  let at = trigger.at - 1;
  while (at >= clause.from && trigger.at - at < 9 && isOfPhrase(reading, at)) at--;
  if (keyAt(reading, at) !== "on") return false;
  for (let before = at - 1; before > at - 6 && before >= clause.from; before--) {
    const lemma = verbAt(reading, before)?.lemma;
    if (lemma) return lookingBack.has(lemma);
  }
  return false;
}

/** `agreed in a call`, `an explanation of the visit`: the words before the noun's phrase do not govern it. */
export function isSetting(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  let at = trigger.at - 1;
  while (at >= clause.from && trigger.at - at < 9 && isOfPhrase(reading, at)) at--;
  if (at < clause.from || !settings.has(keyAt(reading, at))) return false;
  const verb =
    itemAt(reading.tokens, at - 1)?.kind === "mark" ? undefined : (verbAt(reading, at - 1) ?? verbAt(reading, at - 2));
  if (keyAt(reading, at) === "of")
    return !countingNouns.has(keyAt(reading, at - 1)) || isCountedSetting(reading, at - 1, clause);
  return !verb || !governed.has(verb.lemma);
}

/** `failed to agree in two days of talks`: the time that they took is the setting. */
function isCountedSetting(reading: ArticleReading, noun: number, clause: Clause): boolean {
  let at = noun - 1;
  while (at >= clause.from && noun - at < 5 && isOfPhrase(reading, at)) at--;
  const verb = verbAt(reading, at - 1) ?? verbAt(reading, at - 2);
  return (
    at >= clause.from &&
    /^(in|during|after|over|following)$/.test(keyAt(reading, at)) &&
    !governed.has(verb?.lemma ?? "")
  );
}

const phraseTags = wordSet("DET ADJ NOUN PROPN NUM PRON ADV");

/** Whether a token belongs to a noun with its article and adjectives: `the long` in `the long visit`. */
export function isOfPhrase(reading: ArticleReading, at: number): boolean {
  if (reading.nameAt[at] || reading.dateAt[at] || reading.tokens[at]?.kind === "possessive") return true;
  return phraseTags.has(reading.tags[at]?.pos ?? "") || keyAt(reading, at) === "-";
}

function isWord(reading: ArticleReading, at: number): boolean {
  return !reading.nameAt[at] && !reading.dateAt[at];
}

/** Whether a verb that says what is done stands at a token. */
export function isActing(reading: ArticleReading, at: number): boolean {
  return isWord(reading, at) && isVerbAt(reading, at) && !isNominal(reading, at);
}

const nominal = wordSet(
  "working following coming meeting planned scheduled reported proposed called-off lead face last head report use " +
    "need test order focus present close open start chair questioning hand address work help",
);

const actingForms = wordSet("proposed planned scheduled reported addressed");

const alwaysNominal = wordSet("working following coming last face");

/** Words that look like verbs and are nouns or adjectives here: `the planned visit`, `working lunch`. */
function isNominal(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  const before = keyAt(reading, at - 1);
  // `proposed the talks` is what somebody did, `the proposed talks` is not
  if (actingForms.has(key) && determiners.has(keyAt(reading, at + 1))) return false;
  // `the ministers open talks`
  if (key === "open" && (/^(NOUN|PROPN)$/.test(itemAt(reading.tags, at - 1)?.pos ?? "") || before === "who"))
    return false;
  if (nounTriggers.has(key) || nominal.has(key)) return !auxiliaries.has(before) || alwaysNominal.has(key);
  return possessives.has(before);
}

function verbAfter(reading: ArticleReading, from: number, trigger: Trigger, clause: Clause): number | null {
  for (let at = from; at < clause.to && at - trigger.to < 22; at++) {
    if (!isWord(reading, at)) continue;
    if ((endsReach(keyAt(reading, at)) && !isWhoseNoun(reading, trigger, at)) || isOfSpeaker(reading, trigger.to, at))
      return null;
    if (isGoverning(reading, at)) return at;
  }
  return null;
}

const subjectWords = wordSet("after before when while as it he she they who because although");

/** Words after which another subject or another event is spoken of. */
function endsReach(key: string): boolean {
  if (subjectWords.has(key)) return true;
  return nounTriggers.has(key) && key !== "call";
}

/** `a round of six-party talks`: the noun that the first one is of. */
function isWhoseNoun(reading: ArticleReading, { to }: Trigger, at: number): boolean {
  return keyAt(reading, to) === "of" && at - to < 6 && nounTriggers.has(keyAt(reading, at));
}

/** `…, a diplomatic source told the agency`: whoever speaks, after a comma. */
function isOfSpeaker(reading: ArticleReading, from: number, at: number): boolean {
  if (!speechVerbs.has(keyAt(reading, at)) || possibleAuxiliaries.has(keyAt(reading, at - 1))) return false;
  for (let before = at - 1; before >= from && at - before < 9; before--)
    if (keyAt(reading, before) === ",") return true;
  return false;
}

/** `is to resume`, `are due to open`; `unable to say` belongs to somebody else. */
const infinitiveLeads = wordSet(
  "is are was were be been due set expected scheduled slated likely planned supposed about bound going not meant " +
    "poised fail failed failing",
);

const possibleAuxiliaries = wordSet("had has have is are was were be been");

function isGoverning(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  const form = verbAt(reading, at)?.form;
  if (form === undefined || form === "gerund") return false;
  if (form === "base" && !isLedInfinitive(reading, at)) return false;
  return !possibleAuxiliaries.has(key) || !isAuxiliaryHere(reading, at);
}

/** `is to resume`, `will open`. */
function isLedInfinitive(reading: ArticleReading, verb: number): boolean {
  // `would probably come`
  const at =
    itemAt(reading.tags, verb - 1)?.pos === "ADV" && !auxiliaries.has(keyAt(reading, verb - 1)) ? verb - 1 : verb;
  const before = keyAt(reading, at - 1);
  return before === "to" ? infinitiveLeads.has(keyAt(reading, at - 2)) : auxiliaries.has(before);
}

const helpingLemmas = wordSet("be have do been");

/** `has`, `was` before the verb that counts. */
export function isHelping(reading: ArticleReading, at: number): boolean {
  return helpingLemmas.has(verbAt(reading, at)?.lemma ?? "") && isAuxiliaryHere(reading, at);
}

const afterAuxiliary = wordSet("been being already also to yet");

/** `had been held`, `were delayed`: the verb comes later. */
function isAuxiliaryHere(reading: ArticleReading, at: number): boolean {
  const next = keyAt(reading, at + 1);
  if (negations.has(next)) return false;
  if (next === "due" && keyAt(reading, at + 2) === "to") return true;
  return afterAuxiliary.has(next) || verbAt(reading, at + 1)?.form === "past";
}
