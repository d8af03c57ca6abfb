import { type ArticleReading, keyAt } from "#core/extract/article-reading";
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
