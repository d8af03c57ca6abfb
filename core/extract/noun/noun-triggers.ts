import { countAt, ordinals } from "#core/dates/prose/time-words";
import type { EventType } from "#core/event";
import { type ArticleReading, hasFlag, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { determiners } from "#core/extract/small-words";
import { seesPlace, seesSomebody } from "#core/extract/trigger/pattern";
import type { Trigger } from "#core/extract/trigger/trigger";
import { agreementNouns, nounTriggers, phoneWords } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { remoteWords, tellsEvent } from "./event-nouns";

/** A noun that tells an event, or a word that stands for one told before. */
export function readNoun(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  if (!hasFlag(reading, at, mayTell) && keyAt(reading, at + 1) !== "-") return null;
  const key = keyAt(reading, at);
  const hyphened = readHyphened(reading, at);
  if (hyphened) return hyphened;
  if (verbLike.has(key) && reading.tags[at]?.pos === "VERB" && !determiners.has(keyAt(reading, at - 1))) return null;
  const ellipsis = readEllipsis(reading, at, clause);
  if (ellipsis) return noun(at, "talks", ellipsis);
  const phrase = lemmaOfPhrase(reading, at);
  if (phrase) return noun(at, "meeting", phrase);
  if (key === "invitation" && isTakenUp(reading, at)) return noun(at, "visit", key);
  if (key === "signing" && /^(ceremony|of)$/.test(keyAt(reading, at + 1))) return noun(at, "agreement", key);
  if (textActs.has(key) && keyAt(reading, at + 1) === "of" && namesText(reading, at + 2))
    return noun(at, "agreement", key);
  const type = nounTriggers.get(key);
  return type && tellsEvent(reading, at) ? noun(at, refineNoun(reading, at, type), key) : null;
}

/** What a phrase tells that holds none of the nouns. */
function lemmaOfPhrase(reading: ArticleReading, at: number): string | null {
  if (isTurn(reading, at)) return "turn of";
  return isTimeWith(reading, at) ? "hours" : null;
}

/** `On Thursday it was the turn of Alexander Downer`: he did what somebody did before him. */
function isTurn(reading: ArticleReading, at: number): boolean {
  return (
    keyAt(reading, at) === "turn" &&
    keyAt(reading, at - 1) === "the" &&
    /^(was|is|be|comes|came)$/.test(keyAt(reading, at - 2)) &&
    keyAt(reading, at + 1) === "of" &&
    seesSomebody(reading, at + 2)
  );
}

/** `after five hours with the leader`: the time that people had together. */
function isTimeWith(reading: ArticleReading, at: number): boolean {
  if (!/^(hours?|minutes)$/.test(keyAt(reading, at)) || keyAt(reading, at + 1) !== "with") return false;
  const isCounted = countAt(itemAt(reading.tokens, at - 1)) !== null || keyAt(reading, at - 1) === "an";
  return isCounted && afterWhich.has(keyAt(reading, at - 2)) && seesSomebody(reading, at + 2);
}

const afterWhich = wordSet("after following during in for over had got had");

const textActs = wordSet("adoption conclusion initialing initialling issuance");

/** All words that are looked at here, other than those with a hyphen. */
const mayTell = wordFlag(
  ({ key }) =>
    nounTriggers.has(key) ||
    textActs.has(key) ||
    ordinals.has(key) ||
    /^(it|they|that|this|these|those|last|turn|invitation|signing|hours?|minutes)$/.test(key),
);

/** `the adoption of a joint document`: a text within a few words. */
function namesText(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (agreementNouns.has(keyAt(reading, at))) return true;
    if (reading.tokens[at]?.kind === "mark" && keyAt(reading, at) !== "-") return false;
  }
  return false;
}

const hyphenedNouns = new Set([
  "sit-down",
  "get-together",
  "one-on-one",
  "face-to-face",
  "tete-a-tete",
  "heart-to-heart",
  "pull-aside",
  "meet-and-greet",
]);

/** `a sit-down with Kim`, not `a face-to-face meeting`: a noun that hyphens join. */
function readHyphened(reading: ArticleReading, at: number): Trigger | null {
  if (keyAt(reading, at + 1) !== "-") return null;
  const to = keyAt(reading, at + 3) === "-" ? at + 5 : at + 3;
  const word = reading.tokens
    .slice(at, to)
    .map(({ key }) => key)
    .join("");
  if (!hyphenedNouns.has(word) || nounTriggers.has(keyAt(reading, to)) || keyAt(reading, to) === "-") return null;
  return { at, to, type: "meeting", form: "noun", lemma: word };
}

function noun(at: number, type: EventType, lemma: string): Trigger {
  return { at, to: at + 1, type, form: "noun", lemma };
}

/** `the fourth had been due`: a round that was named before; `it took place`: what was told last. */
function readEllipsis(reading: ArticleReading, at: number, clause: Clause): "round" | "it" | null {
  if (isBareOrdinal(reading, at) && at - clause.from < 3) return "round";
  if (isEarlierOne(reading, at)) return "it";
  const key = keyAt(reading, at);
  if (isFollowUp(reading, at)) return "it";
  if (!(/^(it|they)$/.test(key) || isDemonstrative(reading, at, clause))) return null;
  for (let verb = at + 1; verb < Math.min(at + 6, clause.to); verb++) if (isTakingPlace(reading, verb)) return "it";
  return null;
}

/** `That was to have been held in September`: a clause whose subject points back. */
function isDemonstrative(reading: ArticleReading, at: number, { from }: Clause): boolean {
  return (
    at === from &&
    /^(that|this|these|those)$/.test(keyAt(reading, at)) &&
    /^(was|were|is|are|has|have|had|will|would)$/.test(keyAt(reading, at + 1))
  );
}

/** `A follow-up is planned for next month`: another of what was told last. */
function isFollowUp(reading: ArticleReading, at: number): boolean {
  return (
    keyAt(reading, at) === "follow" &&
    keyAt(reading, at + 2) === "up" &&
    /^(a|the)$/.test(keyAt(reading, at - 1)) &&
    /^(is|was|will|has|had)$/.test(keyAt(reading, at + 3))
  );
}

const afterOrdinal = wordSet("was were is had has will took would came ended opened ,");

function isBareOrdinal(reading: ArticleReading, at: number): boolean {
  if (
    /^(on|by|until)$/.test(keyAt(reading, at - 2)) ||
    !ordinals.has(keyAt(reading, at)) ||
    !/^(the|a)$/.test(keyAt(reading, at - 1))
  )
    return false;
  return afterOrdinal.has(keyAt(reading, at + 1));
}

const beforeEarlier = wordSet("following after since before unlike than");

/** `will meet again, following their first in Singapore on June 12`: an earlier one of what is told. */
function isEarlierOne(reading: ArticleReading, at: number): boolean {
  return (
    (ordinals.has(keyAt(reading, at)) || keyAt(reading, at) === "last") &&
    /^(their|his|her|its|the)$/.test(keyAt(reading, at - 1)) &&
    beforeEarlier.has(keyAt(reading, at - 2)) &&
    (/^(in|on|at)$/.test(keyAt(reading, at + 1)) || reading.dateAt[at + 1] !== undefined)
  );
}

const takingForms = wordSet("took take takes taken");
const beingForms = wordSet("was were be been");

function isTakingPlace(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (takingForms.has(key)) return keyAt(reading, at + 1) === "place";
  return key === "held" && beingForms.has(keyAt(reading, at - 1));
}

/** Where the tagger sees a verb in one of these, it is one. */
const verbLike = wordSet(
  "visit visits tour contact contacts stop stay call calls note cable message greeting exchange swing lunch round talk",
);

/** `accepted an invitation to the White House`. */
function isTakenUp(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at + 1) === "to" && !seesPlace(reading, at + 2)) return false;
  for (let before = at - 1; before > at - 7; before--)
    if (/^(accept|take)$/.test(verbAt(reading, before)?.lemma ?? "")) return true;
  return false;
}

function isToPeople(reading: ArticleReading, at: number): boolean {
  const isPaid = [3, 4, 5].some((back) => verbAt(reading, at - back)?.lemma === "pay");
  return isPaid && seesSomebody(reading, at) && !reading.nameAt[at]?.place;
}

/** `paid a call on Tuesday on the minister`. */
function isPaidOnDay(reading: ArticleReading, at: number): boolean {
  const isPaid = [2, 3].some((back) => verbAt(reading, at - back)?.lemma === "pay");
  const day = isPaid && keyAt(reading, at + 1) === "on" ? reading.dateAt[at + 2] : undefined;
  return day !== undefined && /^(on|upon)$/.test(keyAt(reading, day.to));
}

const spokenNouns = wordSet("conversation conversations discussion discussions talks consultations");

function refineNoun(reading: ArticleReading, at: number, type: EventType): EventType {
  const key = keyAt(reading, at);
  const before = keyAt(reading, at - 1);
  const isVisit = (keyAt(reading, at + 1) === "on" && !reading.dateAt[at + 2]) || isPaidOnDay(reading, at);
  if (key === "call" && (before === "courtesy" || isVisit)) return "meeting";
  // `paid a visit to the minister`: to people, not to a place
  if (key === "visit" && before === "a" && keyAt(reading, at + 1) === "to" && isToPeople(reading, at + 2))
    return "meeting";
  if (key === "meeting" && before === "summit") return "summit";
  if (key === "conference" && !remoteWords.has(before)) return "meeting";
  const isSpoken = spokenNouns.has(key);
  return isSpoken && phoneWords.has(before) ? "call" : type;
}
