import { addDays, type Day, weekday } from "#core/dates/calendar";
import { clockOf, daysAhead } from "#core/dates/clocks";
import { boundsOf } from "#core/dates/edtf";
import { lessCertain } from "#core/dates/prose/date-context";
import type { DateExpression, DateMention } from "#core/dates/prose/date-expression";
import { readClock } from "#core/dates/prose/read-clock";
import type { ArticleReading } from "#core/extract/article-reading";
import type { CandidateDate } from "#core/extract/candidate";

/**
 * The day of an event by the clock of its country, where the text tells a single day by another: `Monday evening
 * (Tuesday morning Korean time)`, `at 9 p.m. EST on Monday`.
 */
export function byClockOf(
  country: string | null,
  date: CandidateDate,
  mention: DateMention,
  reading: ArticleReading,
): CandidateDate {
  const { earliest: day, latest } = date.bounds;
  if (country === null || day === null || day !== latest) return date;
  const there = dayInAside(country, day, mention, reading) ?? dayByTime(country, day, mention);
  if (there === null || there === day) return date;
  const { elsewhere } = mention;
  const text = elsewhere ? textOf(reading, elsewhere) : date.text;
  const reason = `${date.reason}, by the clock of the place`;
  return { edtf: there, text, reason, certainty: lessCertain(date.certainty, "implied"), bounds: boundsOf(there) };
}

/** What the parenthesis says, where it tells the time of this country and a day beside the one before it. */
function dayInAside(country: string, day: Day, { elsewhere }: DateMention, reading: ArticleReading): Day | null {
  if (!elsewhere || !isClockOf(country, elsewhere, reading)) return null;
  return [-1, 0, 1].map((by) => addDays(day, by)).find((near) => fits(elsewhere.expression, near)) ?? null;
}

/** Whether the parenthesis names the country, its town or its clock. */
function isClockOf(country: string, { from, to }: { from: number; to: number }, reading: ArticleReading): boolean {
  for (let at = from; at < to; at++) {
    const name = reading.nameAt[at];
    const home = name?.country?.code ?? (name?.place ? reading.index.placesById.get(name.place.id)?.country : null);
    if (home === country || readClock(reading.tokens, at)?.countries.includes(country)) return true;
  }
  return false;
}

function fits(expression: DateExpression, day: Day): boolean {
  if (expression.kind === "weekday") return weekday(day) === expression.weekday;
  if (expression.kind !== "day") return false;
  return Number(day.slice(5, 7)) === expression.month && Number(day.slice(8)) === expression.day;
}

function dayByTime(country: string, day: Day, { time }: DateMention): Day | null {
  const clock = time && clockOf(country, day);
  const days = clock && daysAhead(time.minutes, time.clock, clock);
  return days ? addDays(day, days) : null;
}

/** The words within the parenthesis. */
function textOf({ tokens, text }: ArticleReading, { from, to }: { from: number; to: number }): string {
  return text.slice(tokens[from]?.start, tokens[to - 2]?.end);
}
