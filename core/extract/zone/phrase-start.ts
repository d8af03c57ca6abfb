import { type ArticleReading, isVerbAt, keyAt } from "#core/extract/article-reading";
import { datesIn, type SentenceReading } from "#core/extract/sentence-reading";
import type { Trigger } from "#core/extract/trigger/trigger";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";

const phraseOpeners = wordSet("after before with in at for during following to and of on , since by from as between");

/** `… after Kim's talks`: the owner and the adjectives of a noun belong to it. */
export function startOfPhrase(context: SentenceReading, trigger: Trigger, before: Trigger): number {
  const { reading } = context;
  const least = before.to;
  if (trigger.form === "verb")
    return (
      afterStep(context, trigger, least) ??
      (before.form === "noun" ? startOfSubject(context, trigger, least) : trigger.at)
    );
  let at = startOfOwnDay(reading, trigger.at);
  while (
    at > least &&
    trigger.at - at < 8 &&
    !itemAt(reading.dateAt, at - 1) &&
    !phraseOpeners.has(keyAt(reading, at - 1))
  )
    at--;
  return Math.max(least, startOfStep(reading, at));
}

/** `on October 10 and, two weeks later, | Albright's journey`: a step between commas is that of what follows. */
function startOfStep(reading: ArticleReading, at: number): number {
  const step = keyAt(reading, at - 1) === "," ? itemAt(reading.dateAt, at - 2) : undefined;
  const isSetApart = step?.expression.kind === "anchored" && keyAt(reading, step.from - 1) === ",";
  return step && isSetApart ? step.from : at;
}

/** `signed it, a day after | Moon arrived`: what follows a step has a subject of its own. */
function afterStep({ reading, actors }: SentenceReading, { at }: Trigger, least: number): number | null {
  const step = datesIn(reading, least, at).findLast(({ text }) => / (after|before)$/i.test(text));
  const subject = step && actors.find(({ from, to }) => from >= step.to && from - step.to < 4 && to <= at);
  return step && subject ? step.to : null;
}

/** `follows | his Sept. 4 consultations`, `ahead of | the June 12 summit`: the day between an owner and the noun is the noun's. */
function startOfOwnDay(reading: ArticleReading, at: number): number {
  const day = itemAt(reading.dateAt, at - 1);
  if (!day || !owners.has(keyAt(reading, day.from - 1))) return at;
  return isVerbAt(reading, day.from - 2) || leading.has(keyAt(reading, day.from - 2)) ? day.from : at;
}

const leading = wordSet("of before after at for to during from following");

const owners = wordSet("his her their its the");

/** `After the summit on June 12 | Pompeo met …`: the subject of a verb that stands right after a date or a comma. */
function startOfSubject({ reading, actors }: SentenceReading, { at }: Trigger, least: number): number {
  const subject = actors.findLast(({ from, to }) => from > least && to <= at && at - to < 3);
  if (!subject) return at;
  const isFree = itemAt(reading.dateAt, subject.from - 1) !== undefined || keyAt(reading, subject.from - 1) === ",";
  return isFree ? subject.from : at;
}
