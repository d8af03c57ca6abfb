import type { DateMention } from "#core/dates/prose/date-expression";
import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { isOfPhrase } from "#core/extract/noun/governor";
import { agreementNouns, nounTriggers } from "#core/extract/vocabulary";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { fateAt } from "./fate";
import type { Zone } from "./zones";

const dayPrepositions = wordSet("on in late early");

/** The last word before a date and its preposition. */
function wordBefore(reading: ArticleReading, { from }: DateMention): number {
  return dayPrepositions.has(keyAt(reading, from - 1)) ? from - 2 : from - 1;
}

/** `…, the ministry said on Tuesday`: the day on which somebody spoke. */
export function isOfSpeech(reading: ArticleReading, mention: DateMention): boolean {
  return speechVerbs.has(keyAt(reading, wordBefore(reading, mention)));
}

/** `called off on Thursday his summit with Kim`: the day on which it was called off. */
export function isOfFate(reading: ArticleReading, mention: DateMention): boolean {
  const before = wordBefore(reading, mention);
  return fateAt(reading, before) !== null || (keyAt(reading, before) === "off" && fateAt(reading, before - 1) !== null);
}

/** `met Ri ahead of tomorrow's conference`, `talked before the June 12 summit`: the day of what is still to come. */
export function isOfNext(reading: ArticleReading, { from, to }: DateMention): boolean {
  const start = keyAt(reading, from - 1) === "the" ? from - 2 : from - 1;
  const isLed =
    keyAt(reading, start) === "before" ||
    /^(ahead|eve) of$/.test(`${keyAt(reading, start - 1)} ${keyAt(reading, start)}`);
  if (!isLed) return false;
  if (reading.tokens[to]?.kind === "possessive") return true;
  return [0, 1, 2].some((step) => nounTriggers.has(keyAt(reading, to + step)));
}

/** `the 2005 statement of the six-party talks`: the year of the text, not of the talks that it is of. */
export function isOfText({ context: { reading }, clause, trigger }: Zone, mention: DateMention): boolean {
  if (trigger.form !== "noun") return false;
  let at = trigger.at - 1;
  while (at > mention.to && trigger.at - at < 8 && isOfPhrase(reading, at)) at--;
  return (
    at > clause.from && keyAt(reading, at) === "of" && mention.to < at && agreementNouns.has(keyAt(reading, at - 1))
  );
}
