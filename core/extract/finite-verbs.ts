import { speechVerbs, titleHeads } from "#core/names/title-words";
import { type ArticleReading, hasWord, keyAt } from "./article-reading";
import { nounTriggers, verbs } from "./vocabulary";

/** Whether the word at a token is the verb of a clause, as far as its form and the word before it tell. */
export function isFiniteVerb(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || reading.nameAt[at] || reading.dateAt[at] || titleHeads.has(token.key)) return false;
  if (isFiniteAuxiliary(token.key) || speechVerbs.has(token.key)) return true;
  const form = verbs.get(token.key)?.form;
  if (form === "base") return followsSubject(reading, at);
  if (form !== "past" && form !== "present") return false;
  const isNoun = /^(talks|visits|calls)$/.test(token.key) || /^(the|a|an|its|his|their)$/.test(keyAt(reading, at - 1));
  return !token.capital && !isNoun;
}

function followsSubject(reading: ArticleReading, at: number): boolean {
  const name = reading.nameAt[at - 1];
  return name?.person != null || name?.country != null || /^(they|we|sides|leaders|who)$/.test(keyAt(reading, at - 1));
}

const finiteAuxiliary = /^(will|would|was|were|is|are|has|had|have|did|does|could|may|might|can|should)$/;

function isFiniteAuxiliary(key: string): boolean {
  return finiteAuxiliary.test(key) || key.endsWith("n't");
}

const fillers = /^(then|later|also|finally|there|in|on|that|both)$/;
const openingAuxiliary = /^(had|has|have|was|were|is|are|will|would)$/;

/** A verb, or a subject and soon a verb: what follows `and` is a clause, not the rest of a list. */
export function opensVerbPhrase(reading: ArticleReading, from: number, end: number): boolean {
  let at = from;
  while (at < end && fillers.test(keyAt(reading, at))) at++;
  if (at < end && openingAuxiliary.test(keyAt(reading, at))) return true;
  const form = verbs.get(keyAt(reading, at))?.form;
  if (form === "past" || form === "present") return !reading.nameAt[at] && reading.tokens[at]?.capital === false;
  return isFiniteSoon(reading, at, end);
}

/** No subject is longer than these tokens, if the verb is to count as its own. */
const longestSubject = 9;

/** Whether a subject of a few words and a finite verb come next. */
export function isFiniteSoon(reading: ArticleReading, from: number, end: number): boolean {
  if (/^(to|of|with|for|by|who|which|that)$/.test(keyAt(reading, from))) return false;
  for (let at = from; at < Math.min(end, from + longestSubject); at++) {
    if (/^(,|and|between)$/.test(keyAt(reading, at))) return false;
    if (at > from && isPredicate(reading, at)) return true;
  }
  return false;
}

function isPredicate(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (/^(will|would|was|were|is|are|has|had|have|did|could|may|might)$/.test(key)) return true;
  const form = verbs.get(key)?.form;
  if (form !== "past" && form !== "present") return false;
  return !nounTriggers.has(key) && !reading.nameAt[at] && !titleHeads.has(key);
}

export function isGerund(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (key.length < 6 || reading.nameAt[at] || verbs.get(key)?.form !== "gerund") return false;
  return !/^(during|including|following|evening|morning)$/.test(key);
}

/** `Mr. Kim said`, `said Mr. Kim`, `according to`: whoever speaks takes no part in what is told. */
export function isAttribution(reading: ArticleReading, from: number, end: number): boolean {
  if (keyAt(reading, from) === "according") return true;
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const key = keyAt(reading, at);
    if (speechVerbs.has(key) && !reading.nameAt[at]) return at === from || endsSpeech(reading, at + 1, end);
    if ((key === "," && at > from) || endsSpeaker(reading, at)) return false;
  }
  return false;
}

/** A word that cannot stand between somebody who speaks and `said`. */
function endsSpeaker(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (key === "and") return !reading.nameAt[at - 1];
  return /^(but|who|which|to|with)$/.test(key) || (verbs.get(key)?.form === "past" && !reading.nameAt[at]);
}

function endsSpeech(reading: ArticleReading, at: number, end: number): boolean {
  if (at >= end || reading.dateAt[at] || reading.nameAt[at]?.person) return true;
  return hasWord(reading, { from: at, to: at + 1 }, /^([.,;"”]|on|in|at|later|through|after|during|earlier|last)$/);
}
