import { ordinals } from "#core/dates/prose/time-words";
import { type ArticleReading, findWord, hasWord, keyAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { Trigger } from "#core/extract/trigger/trigger";
import { nounTriggers } from "#core/extract/vocabulary";
import { fateAt, stepsBack } from "#core/extract/zone/fate";
import { wordSet } from "#core/prose/word-set";
import type { Governor } from "./governor";

const fateNouns = new Map<string, "cancelled" | "postponed">([
  ["cancellation", "cancelled"],
  ["scrapping", "cancelled"],
  ["abandonment", "cancelled"],
  ["postponement", "postponed"],
  ["deferral", "postponed"],
  ["rescheduling", "postponed"],
]);

/** `the cancellation of the talks`, `the postponement of his visit`. */
export function fateByNoun(
  reading: ArticleReading,
  trigger: Trigger,
  clause: Clause,
): "cancelled" | "postponed" | null {
  for (let at = trigger.at - 1; at > Math.max(clause.from, trigger.at - 12); at--) {
    const key = keyAt(reading, at);
    if (key === "of" && fateNouns.has(keyAt(reading, at - 1))) return fateNouns.get(keyAt(reading, at - 1)) ?? null;
    if (/^[.,;:]$/.test(key) || (nounTriggers.has(key) && trigger.at - at > 3)) return null;
  }
  return null;
}

/** `the talks in Geneva on Friday will not take place`: what is spoken of as known had been planned. */
export function isKnownFuture(reading: ArticleReading, { at }: Trigger, verb: number): boolean {
  const isFuture = [1, 2].some((step) => /^(will|won't)$/.test(keyAt(reading, verb - step)));
  if (!isFuture) return false;
  for (let before = at - 1; before > at - 6; before--) {
    if (/^(the|his|her|its|their)$/.test(keyAt(reading, before)) || reading.tokens[before]?.kind === "possessive")
      return true;
    if (!/^(ADJ|NOUN|PROPN|NUM)$/.test(reading.tags[before]?.pos ?? "") && keyAt(reading, before) !== "-") return false;
  }
  return false;
}

/** How far after a noun its verb may stand, in tokens. */
const longestReach = 14;

/** `The meeting on Friday would have been the first in six years`: it was planned, and is not to be. */
export function isForgone(reading: ArticleReading, { at, to }: Trigger, clause: Clause): boolean {
  if (!/^(the|this|his|her|their)$/.test(keyAt(reading, at - 1))) return false;
  const would = findWord(reading, { from: to, to: Math.min(clause.to, to + longestReach) }, "would");
  if (would === null || keyAt(reading, would + 1) !== "have" || keyAt(reading, would + 2) !== "been") return false;
  const next = /^(the|his|her|their)$/.test(keyAt(reading, would + 3)) ? would + 4 : would + 3;
  return ordinals.has(keyAt(reading, next)) || keyAt(reading, next) === "only";
}

/** `the talks collapsed on the eve of …`. */
const breakdowns = new Set(["collapse", "founder", "unravel", "fall apart", "break down"]);
const eveWords = wordSet("eve before");
const revokingVerbs = wordSet("withdraw revoke rescind");
const consents = wordSet("consent permission invitation approval");

/** `called the visit off`, `fell through`, `pulled out of the talks`. */
export function fateByGovernor({ reading, at, lemma, next }: Governor): "cancelled" | "postponed" | null {
  const fate = fateAt(reading, at);
  if (fate) return fate;
  const isOff = findWord(reading, { from: at + 1, to: at + 7 }, "off") !== null;
  if (lemma === "call" && isOff) return "cancelled";
  if (/^(is|are)$/.test(keyAt(reading, at)) && endsOff(reading, at + 1)) return "cancelled";
  if (revokingVerbs.has(lemma) && hasWord(reading, { from: at + 1, to: at + 9 }, consents)) return "cancelled";
  const phrase = `${lemma} ${next}`;
  const isBroken = breakdowns.has(lemma) || breakdowns.has(phrase);
  if (isBroken && hasWord(reading, { from: at + 1, to: at + 8 }, eveWords)) return "cancelled";
  if (stepsBack(reading, at)) return "cancelled";
  if (phrase === "suspend indefinitely") return "postponed";
  return (lemma === "put" && isOff) || phrase === "push off" ? "postponed" : null;
}

/** `the trip is off`, `their talks are off for now`; not `are off to a good start`. */
function endsOff(reading: ArticleReading, from: number): boolean {
  const at = /^(now|again|already|all)$/.test(keyAt(reading, from)) ? from + 1 : from;
  if (keyAt(reading, at) !== "off") return false;
  return /^([.,;:]|for|until|indefinitely|again|because|after)$/.test(keyAt(reading, at + 1));
}
