import { ordinals } from "#core/dates/prose/time-words";
import type { EventType } from "#core/event";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import type { Trigger } from "./trigger";
import { nounTriggers, phoneWords } from "./vocabulary";

/** A noun that tells an event, or a word that stands for one told before. */
export function readNoun(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const ellipsis = readEllipsis(reading, at, clause);
  if (ellipsis) return noun(at, "talks", ellipsis);
  const key = keyAt(reading, at);
  const type = nounTriggers.get(key);
  return type && isEventNoun({ reading, at, key }) ? noun(at, refineNoun(reading, at, type), key) : null;
}

function noun(at: number, type: EventType, lemma: string): Trigger {
  return { at, to: at + 1, type, form: "noun", lemma };
}

/** `the fourth had been due`: a round that was named before; `it took place`: what was told last. */
function readEllipsis(reading: ArticleReading, at: number, clause: Clause): "round" | "it" | null {
  if (isBareOrdinal(reading, at) && at - clause.from < 3) return "round";
  if (!/^(it|they)$/.test(keyAt(reading, at))) return null;
  for (let verb = at + 1; verb < Math.min(at + 6, clause.to); verb++) if (isTakingPlace(reading, verb)) return "it";
  return null;
}

function isBareOrdinal(reading: ArticleReading, at: number): boolean {
  if (!ordinals.has(keyAt(reading, at)) || keyAt(reading, at - 1) !== "the") return false;
  return /^(was|were|is|had|has|will|took|would|came|ended|opened|,)$/.test(keyAt(reading, at + 1));
}

function isTakingPlace(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (/^(took|take|takes|taken)$/.test(key)) return keyAt(reading, at + 1) === "place";
  return key === "held" && /^(was|were|be|been)$/.test(keyAt(reading, at - 1));
}

interface Noun {
  reading: ArticleReading;
  at: number;
  key: string;
}

/** Words that make something else of a noun: `press conference`, `cabinet meeting`. */
const notEvents =
  /^(press|news|security|cabinet|emergency|staff|family|policy|trade|town|phone-in|drone|peace-keeping|rescue|training|opening|plenary|closing|space|un|party|politburo)$/;

function isEventNoun({ reading, at, key }: Noun): boolean {
  const before = keyAt(reading, at - 1);
  const next = keyAt(reading, at + 1);
  if (/^(telephone|phone)$/.test(key)) return /^(by|over|on)$/.test(before === "the" ? keyAt(reading, at - 2) : before);
  if (/^calls?$/.test(key)) return isCall(before, next);
  if (/^contacts?$/.test(key) && /^(of|for|secret|unofficial|people)$/.test(before)) return false;
  if (/^(contacts?|rounds?|sessions?|messages?)$/.test(key) && notEvents.test(before))
    return key.startsWith("session") && /^(opening|plenary|closing)$/.test(before);
  if (/^rounds?$/.test(key) && next === "of") return roundsOf.test(keyAt(reading, at + 2));
  if (key === "tour") return /^(of|to|through|in)$/.test(next);
  if (key === "mission" && /^(un|permanent)$/.test(before)) return false;
  return !notEvents.test(before) || before === "un" || !/^(meetings?|talks|mission|visit)$/.test(key);
}

const roundsOf =
  /^(talks|negotiations|consultations|discussions|the|high|ministerial|dialogue|working|six|inter|nuclear)$/;

/** `a telephone call`, `a call with`, `a courtesy call on`. */
function isCall(before: string, next: string): boolean {
  if (before === "courtesy" || /^(on|with|between)$/.test(next)) return true;
  return phoneWords.has(before) || /^(video|conference|follow-up)$/.test(before);
}

function refineNoun(reading: ArticleReading, at: number, type: EventType): EventType {
  const key = keyAt(reading, at);
  const before = keyAt(reading, at - 1);
  if (key === "call" && (before === "courtesy" || keyAt(reading, at + 1) === "on")) return "meeting";
  if (key === "meeting" && before === "summit") return "summit";
  const isSpoken = /^(conversations?|discussions?|talks|consultations)$/.test(key);
  return isSpoken && phoneWords.has(before) ? "call" : type;
}
