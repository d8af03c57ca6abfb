import { ordinals } from "#core/dates/prose/time-words";
import { type ArticleReading, findWord, keyAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { Trigger } from "#core/extract/trigger/trigger";
import { nounTriggers } from "#core/extract/vocabulary";

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
