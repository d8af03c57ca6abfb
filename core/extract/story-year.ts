import type { DateExpression, DateMention } from "#core/dates/prose/date-expression";
import { itemAt } from "#core/item-at";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import { type ArticleReading, keyAt } from "./article-reading";

/** A year that the text goes on with, and from which token on. */
export interface StoryYear {
  year: number;
  paragraph: number;
  from: number;
}

/** `in its best year, 2000, it produced a call on October 10`: the year that the sentence has written before. */
export function yearBeside(
  { dateAt, tokens, day }: ArticleReading,
  { from }: Sentence,
  mention: DateMention,
): number | null {
  for (let at = mention.from - 1; at >= from; at--) {
    const before = dateAt[at];
    if (!before) continue;
    const year =
      before.role === "at" && !notTold.has(itemAt(tokens, before.from - 1)?.key ?? "")
        ? writtenYear(before.expression)
        : null;
    if (year !== null) return year < Number(day.slice(0, 4)) ? year : null;
    at = before.from;
  }
  return null;
}

const ownYear = wordSet("day month year season range deadline");

const notTold = wordSet("for from by than");

/** `in May and August 2010`: the year that is written once for both. */
export function yearJoined({ dateAt, tokens, day }: ArticleReading, { to }: DateMention): number | null {
  const next = itemAt(tokens, to)?.key === "and" ? dateAt[to + 1] : undefined;
  const year = next?.from === to + 1 ? writtenYear(next.expression) : null;
  return year !== null && year < Number(day.slice(0, 4)) ? year : null;
}

/** The year that the paragraph has been speaking of; `on May 21, since the accord of 2018, …` is not of 2018. */
export function yearBefore(told: StoryYear | null, { paragraph }: Sentence, { from }: DateMention): number | null {
  return told?.paragraph === paragraph && told.from <= from ? told.year : null;
}

/** A written year is what the text goes on with until it says a time in another way. */
export function yearAfter(
  reading: ArticleReading,
  mention: DateMention,
  told: StoryYear | null,
  paragraph: number,
): StoryYear | null {
  if (mention.expression.kind === "anchored") return told;
  const year = writtenYear(mention.expression);
  if (year === null) return ownYear.has(mention.expression.kind) && !isRelative(mention.expression) ? told : null;
  const isTold = mention.role === "at" && !notTold.has(keyAt(reading, mention.from - 1)) && !isOfWho(reading, mention);
  return isTold && year < Number(reading.day.slice(0, 4)) ? { year, paragraph, from: mention.from } : null;
}

/** No word that opens a phrase about somebody stands further before its year, in tokens. */
const longestWho = 10;

/** `Biegun, who joined the firm in 2004, flew to Seoul`: a phrase inserted about somebody, which the text leaves again. */
function isOfWho(reading: ArticleReading, { from, to }: DateMention): boolean {
  if (keyAt(reading, to) !== ",") return false;
  for (let at = from - 1; at > from - longestWho && keyAt(reading, at) !== ","; at--)
    if (keyAt(reading, at) === "who") return keyAt(reading, at - 1) === ",";
  return false;
}

/** `this March`, `last June`: counted from the article's year; `June that year` is of the one told. */
function isRelative(expression: DateExpression): boolean {
  if (!("year" in expression) || expression.year === null) return false;
  return !(typeof expression.year === "object" && "anchored" in expression.year && expression.year.anchored === 0);
}

/** The year that a date writes, or null. */
export function writtenYear(expression: DateExpression): number | null {
  if (expression.kind === "range") return writtenYear(expression.to);
  if (expression.kind === "deadline") return writtenYear(expression.by);
  if (
    expression.kind !== "day" &&
    expression.kind !== "month" &&
    expression.kind !== "year" &&
    expression.kind !== "season"
  )
    return null;
  return typeof expression.year === "number" ? expression.year : null;
}
