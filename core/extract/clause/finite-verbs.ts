import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import { possessives } from "#core/extract/small-words";
import { nounTriggers } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { speechVerbs, titleHeads } from "#core/names/title-words";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { endOfApposition, joinsCountries, joinsPeople } from "./joined-subjects";

/** Whether the word at a token is the verb of a clause, as far as its form and the word before it tell. */
export function isFiniteVerb(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || reading.nameAt[at] || reading.dateAt[at] || token.flags & titleHead) return false;
  if (token.flags & alwaysFinite) return true;
  const form = verbAt(reading, at)?.form;
  if (form === "base") return followsSubject(reading, at);
  if (form !== "past" && form !== "present") return false;
  if (form === "past" && (isReduced(reading, at) || isAttribute(reading, at))) return false;
  const isNoun = /^(talks|visits|calls)$/.test(token.key) || possessives.has(keyAt(reading, at - 1));
  return !token.capital && !isNoun;
}

const titleHead = wordFlag(({ key }) => titleHeads.has(key));

/** Auxiliaries and verbs of speech are verbs of a clause wherever they stand. */
const alwaysFinite = wordFlag(({ key }) => isFiniteAuxiliary(key) || speechVerbs.has(key));

const particles = wordSet("on out up in down over");
const helpingVerbs = wordSet("was were is are be been being has had have");

/** `a dinner laid on by the hosts`, `the team, led by`: a participle that tells more of the noun before it. */
export function isReduced(reading: ArticleReading, at: number): boolean {
  const isBy =
    keyAt(reading, at + 1) === "by" || (keyAt(reading, at + 2) === "by" && particles.has(keyAt(reading, at + 1)));
  if (!isBy) return false;
  for (let before = at - 1; before > at - 5; before--) {
    if (helpingVerbs.has(keyAt(reading, before))) return false;
    if (!/^(ADV)$/.test(reading.tags[before]?.pos ?? "")) return true;
  }
  return true;
}

/** `behind drawn shutters`, `with a sealed letter`: a participle that is an adjective of the noun after it. */
function isAttribute({ tags }: ArticleReading, at: number): boolean {
  return /^(DET|ADP|ADJ)$/.test(itemAt(tags, at - 1)?.pos ?? "") && /^(NOUN|ADJ)$/.test(tags[at + 1]?.pos ?? "");
}

const pluralSubjects = wordSet("they we sides leaders who");

function followsSubject(reading: ArticleReading, at: number): boolean {
  const name = itemAt(reading.nameAt, at - 1);
  return name?.person != null || name?.country != null || pluralSubjects.has(keyAt(reading, at - 1));
}

const finiteAuxiliary = wordSet("will would was were is are has had have did does could may might can should");

function isFiniteAuxiliary(key: string): boolean {
  return finiteAuxiliary.has(key) || key.endsWith("n't");
}

const fillers = wordSet("then later also finally there in on that both");
const openingAuxiliary = wordSet(
  "had has have was were is are will would could might may can cannot must did do does didn't couldn't wouldn't",
);

/** A verb, or a subject and soon a verb: what follows `and` is a clause, not the rest of a list. */
export function opensVerbPhrase(reading: ArticleReading, from: number, end: number): boolean {
  let at = from;
  while (at < end && fillers.has(keyAt(reading, at))) at++;
  if (at < end && openingAuxiliary.has(keyAt(reading, at)) && !reading.dateAt[at]) return true;
  const form = verbAt(reading, at)?.form;
  if (form === "past" && isReduced(reading, at)) return false;
  if (form === "past" || form === "present") return !reading.nameAt[at] && reading.tokens[at]?.capital === false;
  return isFiniteSoon(reading, at, end);
}

/** No subject is longer than these tokens, if the verb is to count as its own. */
const longestSubject = 9;

const noSubjects = wordSet("to of with for by who which that");

/** Whether a subject of a few words and a finite verb come next; `longest` where two people may have titles. */
export function isFiniteSoon(reading: ArticleReading, from: number, end: number, longest = longestSubject): boolean {
  if (noSubjects.has(keyAt(reading, from))) return false;
  for (let at = from; at < Math.min(end, from + longest); at++) {
    const isEnd = /^(,|and|between)$/.test(keyAt(reading, at));
    if (isEnd && !joinsPeople(reading, at) && !joinsCountries(reading, at)) return false;
    if (at > from && !reading.dateAt[at] && isPredicate(reading, at)) return true;
  }
  return false;
}

/** `his deputy, Doe, met …`: a subject with a second name for it, and its verb. */
export function opensNamedTwice(reading: ArticleReading, from: number): boolean {
  for (let at = from + 1; at < from + longestSubject; at++) {
    const end = endOfApposition(reading, at);
    if (end !== null) return isPredicate(reading, end + 1);
    if (/^(,|and)$/.test(keyAt(reading, at)) || reading.verbs[at]) return false;
  }
  return false;
}

const predicateAuxiliaries = wordSet("will would was were is are has had have did could may might");

function isPredicate(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (predicateAuxiliaries.has(key)) return true;
  const form = verbAt(reading, at)?.form;
  if ((form !== "past" && form !== "present") || isReduced(reading, at)) return false;
  return !nounTriggers.has(key) && !reading.nameAt[at] && !titleHeads.has(key);
}

const notGerunds = wordSet("during including following evening morning");

export function isGerund(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (key.length < 6 || reading.nameAt[at] || verbAt(reading, at)?.form !== "gerund") return false;
  return !notGerunds.has(key);
}

/** `Mr. Kim said`, `said Mr. Kim`, `according to`: whoever speaks takes no part in what is told. */
export function isAttribution(reading: ArticleReading, from: number, end: number): boolean {
  if (keyAt(reading, from) === "according") return true;
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const key = keyAt(reading, at);
    if (speechVerbs.has(key) && !reading.nameAt[at])
      return (at === from || endsSpeech(reading, at + 1, end)) && !tellsListener(reading, at, end);
    if ((key === "," && at > from) || endsSpeaker(reading, at)) return false;
  }
  return false;
}

/** No title between `told` and a name is longer, in tokens. */
const longestTitle = 9;

/** `Mr. Kim told Wen that …`, `told China's negotiator, Wu Dawei, about …`: what comes before it is no speech of his. */
export function tellsListener(reading: ArticleReading, at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + longestTitle); next++) {
    const name = reading.nameAt[next];
    if (name?.person) {
      const after = keyAt(reading, name.to) === "," ? name.to + 1 : name.to;
      return after < end && /^(that|about)$/.test(keyAt(reading, after));
    }
    if (!name && verbAt(reading, next)) return false;
  }
  return false;
}

const speakerEnds = wordSet("but who which to with");

/** A word that cannot stand between somebody who speaks and `said`. */
function endsSpeaker(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (key === "and") return !itemAt(reading.nameAt, at - 1);
  return speakerEnds.has(key) || (verbAt(reading, at)?.form === "past" && !reading.nameAt[at]);
}

/** What may come after `Mr. Kim said` and its like. */
const afterSpeech = wordSet('. , ; " ” on in at later through after during earlier last');

function endsSpeech(reading: ArticleReading, at: number, end: number): boolean {
  if (at >= end || reading.dateAt[at] || reading.nameAt[at]?.person) return true;
  return afterSpeech.has(keyAt(reading, at)) || isAudience(reading, at, end);
}

/** What they heard it after may be an event of its own. */
const settings = wordSet("after before during following");
const audiences = wordSet(
  "reporters journalists newsmen newspaper newspapers lawmakers legislators parliament briefing conference agency " +
    "radio television",
);

/** `…, the minister told reporters on Friday`, `told a briefing`: who only listens, with nothing reported after it. */
function isAudience(reading: ArticleReading, from: number, end: number): boolean {
  if (!/^(told|tells|telling)$/.test(keyAt(reading, from - 1))) return false;
  for (let at = from; at < Math.min(end, from + 5); at++)
    if (audiences.has(keyAt(reading, at))) return endsHearing(reading, at + 1, end);
  return false;
}

function endsHearing(reading: ArticleReading, at: number, end: number): boolean {
  if (hasWord(reading, { from: at, to: Math.min(end, at + 13) }, settings)) return false;
  return at >= end || reading.dateAt[at] !== undefined || afterSpeech.has(keyAt(reading, at));
}
