import { boundsOf } from "#core/dates/edtf";
import { offsetFrom } from "#core/dates/prose/calendar-parts";
import { countAt } from "#core/dates/prose/time-words";
import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { CandidateDate } from "#core/extract/candidate";
import type { Zone } from "./zones";

/** How far before the event the word may stand, and the years before the word, in tokens. */
const reach = 25;
const lead = 6;

/** `Nine years have passed since the accord was signed`, `It is 20 years to the day since …`: so many years before the article. */
export function yearsSince({ context: { reading, sentence }, trigger }: Zone): CandidateDate | null {
  const since = sinceBefore(reading, trigger.at, Math.max(sentence.from, trigger.at - reach));
  const years = since === null ? null : yearsBefore(reading, since, sentence.from);
  const count = years === null ? null : countAt(reading.tokens[years - 1]);
  if (since === null || years === null || count === null) return null;
  const date = offsetFrom(reading.day, -count, "year", "counted from the article date");
  const text = reading.text.slice(reading.tokens[years - 1]?.start, reading.tokens[years]?.end);
  return { ...date, text, bounds: boundsOf(date.edtf) };
}

function sinceBefore(reading: ArticleReading, end: number, from: number): number | null {
  for (let at = end - 1; at >= from; at--) if (keyAt(reading, at) === "since") return at;
  return null;
}

function yearsBefore(reading: ArticleReading, since: number, from: number): number | null {
  for (let at = since - 1; at > Math.max(from, since - lead); at--) if (keyAt(reading, at) === "years") return at;
  return null;
}
