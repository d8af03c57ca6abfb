import { type ArticleReading, isVerbAt, keyAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { determiners } from "#core/extract/small-words";
import type { Trigger } from "#core/extract/trigger/trigger";
import {
  aheadWords,
  cancelWords,
  doubtNouns,
  doubtWords,
  negations,
  nounTriggers,
  postponeWords,
} from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";

/** What the adjectives of an event noun say of it. */
export type ModifierStatus = "unreal" | "cancelled" | "postponed" | "planned" | "mentioned";

/** Reads `no`, `possible`, `planned`, `cancelled` before a noun, back to its article and what the article hangs on. */
export function readModifiers(reading: ArticleReading, trigger: Trigger, clause: Clause): ModifierStatus {
  let status: ModifierStatus = "mentioned";
  for (let at = trigger.at - 1; at >= Math.max(clause.from, trigger.at - 7); at--) {
    const key = keyAt(reading, at);
    status = outweigh(status, statusOfWord(reading, at));
    if (status === "unreal" || endsPhrase(reading, at)) return status;
    if (isTopicWord(key) || isDeterminer(key))
      return isOfDoubt(reading, isTopicWord(key) ? at : at - 1, clause) ? "unreal" : status;
  }
  return status;
}

/** What was cancelled had been planned; a word that stands nearer to the noun says what kind of plan. */
function outweigh(status: ModifierStatus, told: ModifierStatus | null): ModifierStatus {
  return told === null || (told === "planned" && status !== "mentioned") ? status : told;
}

function statusOfWord(reading: ArticleReading, at: number): ModifierStatus | null {
  const key = keyAt(reading, at);
  if (key === "such" && toldBefore.has(keyAt(reading, at - 1))) return null;
  if ((negations.has(key) && key !== "not") || doubtWords.has(key) || doubtNouns.has(key)) return "unreal";
  if (cancelWords.has(key)) return "cancelled";
  if (postponeWords.has(key)) return "postponed";
  return isAhead(reading, at) ? "planned" : null;
}

/** `the last such talks`: there were some. */
const toldBefore = wordSet("last first latest previous second third only most recent");

/** `a second summit` lies ahead; `their second summit` may lie behind. */
function isAhead(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (!aheadWords.has(key)) return false;
  return !/^(second|third|fresh)$/.test(key) || /^(a|an)$/.test(keyAt(reading, at - 1));
}

const phraseEnds = wordSet("in at during after with to");

function endsPhrase(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return phraseEnds.has(key) || (isVerbAt(reading, at) && !nounTriggers.has(key));
}

function isDeterminer(key: string): boolean {
  return determiners.has(key);
}

const topicPrepositions = wordSet("of about for on over toward towards");

function isTopicWord(key: string): boolean {
  return topicPrepositions.has(key);
}

/** `speculation about a visit`, `hopes for talks`, `talk of a meeting`. */
function isOfDoubt(reading: ArticleReading, at: number, clause: Clause): boolean {
  if (at <= clause.from || !isTopicWord(keyAt(reading, at))) return false;
  const date = itemAt(reading.dateAt, at - 1);
  const noun = keyAt(reading, date ? date.from - 1 : at - 1);
  // `The resumption of the talks on Monday surprised …`: at the head of a clause it is told as a fact
  if (noun === "resumption" && at - clause.from < 3) return false;
  return doubtNouns.has(noun) && noun !== "plans";
}
