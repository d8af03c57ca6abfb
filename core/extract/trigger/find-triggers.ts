import { ordinals } from "#core/dates/prose/time-words";
import { type ArticleReading, findWord, hasFlag, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { isCleft } from "#core/extract/clause/cleft";
import { readNoun } from "#core/extract/noun/noun-triggers";
import { agreementNouns } from "#core/extract/vocabulary";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { readAgreement, readDatedAgreement, readRelativeAgreement } from "./agreement-triggers";
import { isOfSight } from "./sights";
import type { Trigger } from "./trigger";
import { readVerb } from "./verb-triggers";

/** Finds the words of a clause that tell events, in order. */
export function findTriggers(reading: ArticleReading, clause: Clause): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    if (reading.nameAt[at] || reading.dateAt[at] || (at === clause.from + 1 && isCleft(reading, clause.from))) continue;
    const trigger = readTrigger(reading, at, clause);
    if (!trigger || isNoEvent(reading, trigger)) continue;
    if (isRepeated(reading, clause, triggers, trigger)) continue;
    if (!isComingOfLetter(triggers.at(-1), trigger)) triggers.push(trigger);
  }
  const signed = readRelativeAgreement(reading, clause);
  if (!signed || triggers.some(({ type }) => type === "agreement")) return triggers;
  return [...triggers, signed].sort((a, b) => a.at - b.at);
}

const agreementNoun = wordFlag(({ key }) => agreementNouns.has(key));

function readTrigger(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const trigger = readVerb(reading, at, clause) ?? readNoun(reading, at, clause);
  if (trigger || !hasFlag(reading, at, agreementNoun)) return trigger;
  return readAgreement(reading, at, clause) ?? readDatedAgreement(reading, at);
}

/** `discussed Ri's possible interview with Kang`: with whom the topic is, and not the one who discusses it. */
function isOfTopic(reading: ArticleReading, { lemma, form, to }: Trigger): boolean {
  if (lemma !== "discuss" || form !== "verb") return false;
  const link = findWord(reading, { from: to, to: to + 9 }, "with");
  if (link === null || reading.tags[link - 1]?.pos !== "NOUN") return false;
  for (let at = to; at < link; at++) if (reading.tokens[at]?.kind === "possessive") return true;
  return false;
}

/** What the words beside a trigger make something else of. */
function isNoEvent(reading: ArticleReading, trigger: Trigger): boolean {
  if (isOfSight(reading, trigger) || isOfTopic(reading, trigger)) return true;
  return isNoText(reading, trigger) || isSpokenOf(reading, trigger);
}

/** `with nothing signed`, `without a text being agreed upon`, `no deal signed`: no text came of it. */
function isNoText(reading: ArticleReading, { type, form, at }: Trigger): boolean {
  if (type !== "agreement" || form !== "verb" || verbAt(reading, at)?.form !== "past") return false;
  for (let before = at - 1; before > at - 6; before--) {
    if (noneWords.has(keyAt(reading, before))) return true;
    if (reading.tokens[before]?.kind !== "word" || (verbAt(reading, before) && keyAt(reading, before) !== "being"))
      return false;
  }
  return false;
}

/** `has spoken of receiving him in Seoul`: an act that is only in the mind. */
function isSpokenOf(reading: ArticleReading, { lemma, at }: Trigger): boolean {
  if (!/^(talk|speak)$/.test(lemma) || !/^(of|about)$/.test(keyAt(reading, at + 1))) return false;
  return verbAt(reading, at + 2)?.form === "gerund";
}

const noneWords = wordSet("nothing no without neither");

const schedulingVerbs = wordSet("expect schedule due be");

/**
 * `the talks are due in Vienna` tells of the talks only; `it was the first meeting since …` of what was told before.
 */
function isRepeated(reading: ArticleReading, clause: Clause, before: readonly Trigger[], trigger: Trigger): boolean {
  if (before.some(({ at, type }) => at === trigger.at && type === trigger.type)) return true;
  if (schedulingVerbs.has(trigger.lemma)) return before.some(({ form }) => form === "noun");
  if (isEquated(reading, trigger) || isContent(reading, trigger, before)) return true;
  const isPredicate = trigger.form === "noun" && trigger.lemma !== "it" && trigger.at - clause.from < 8;
  return isPredicate && opensWithIt(reading, clause.from);
}

/** `signed a protocol on consultations`, `a protocol of the meeting was signed`: what a text is about. */
function isContent(reading: ArticleReading, { form, at, type }: Trigger, before: readonly Trigger[]): boolean {
  const signed = before.at(-1);
  if (form !== "noun" || type === "agreement" || signed?.type !== "agreement") return false;
  let start = at - 1;
  while (start > at - 6 && /^(ADJ|NOUN|DET)$/.test(reading.tags[start]?.pos ?? "")) start--;
  return /^(on|for|of)$/.test(keyAt(reading, start)) && agreementNouns.has(keyAt(reading, start - 1));
}

/** `The visit is his fourth in a year`: said of what was told before. */
function isEquated(reading: ArticleReading, { form, at }: Trigger): boolean {
  if (
    form !== "noun" ||
    !/^(the|this|that)$/.test(keyAt(reading, at - 1)) ||
    !/^(is|was|marks|marked)$/.test(keyAt(reading, at + 1))
  )
    return false;
  for (let next = at + 2; next < at + 6; next++) {
    const key = keyAt(reading, next);
    if (ordinals.has(key) || /^(latest|only)$/.test(key)) return reading.dateAt[next] === undefined;
    if (!predicateDeterminers.has(key) && !reading.nameAt[next] && reading.tokens[next]?.kind !== "possessive")
      return false;
  }
  return false;
}

const comingVerbs = wordSet("come arrive reach go");

/** `a message came from the president`: no journey. */
function isComingOfLetter(before: Trigger | undefined, { lemma, form, at }: Trigger): boolean {
  return before?.type === "letter" && form === "verb" && comingVerbs.has(lemma) && at - before.to < 4;
}

const equatingVerbs = wordSet("was is marked marks would will");
const predicateDeterminers = wordSet("the a an his her their");

/** `it was the`, `this marks a`. */
function opensWithIt(reading: ArticleReading, from: number): boolean {
  if (!/^(it|this|that)$/.test(keyAt(reading, from))) return false;
  if (!equatingVerbs.has(keyAt(reading, from + 1))) return false;
  return hasWord(reading, { from: from + 2, to: from + 6 }, predicateDeterminers);
}
