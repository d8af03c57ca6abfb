import { type Day, daysInMonth, isDay, partsOf, toDay, weekday } from "#core/dates/calendar";
import { monthPart, moveDay, moveMonth } from "./calendar-parts";
import { type DateContext, implied, type ResolvedDate } from "./date-context";
import type { DateExpression, Shift, YearHint } from "./date-expression";

type Of<K extends DateExpression["kind"]> = Extract<DateExpression, { kind: K }>;

/** `25 May`: of what was, the latest such day up to the article's; of what will be, the next. */
export function resolveDay({ year, month, day, weekday: named }: Of<"day">, context: DateContext): ResolvedDate | null {
  const days = candidateYears(year, month, context)
    .filter((candidate) => day <= daysInMonth(candidate, month))
    .map((candidate) => toDay(candidate, month, day));
  const fitting = named === undefined ? days : days.filter((candidate) => weekday(candidate) === named);
  const best = nearest(fitting.length > 0 ? fitting : days, context);
  if (best === null || !isDay(best)) return null;
  if (typeof year === "number") return { edtf: best, reason: "written date", certainty: "written" };
  return implied(best, reasonOf(year, `the ${senseWords(context)} such day`, "day of a year that the text names"));
}

/**
 * `6/12/2018`: a number above 12 or a full stop tells the day, else the custom of who writes; else only the year is
 * sure.
 */
export function resolveNumeric(
  { first, second, year, separator }: Of<"numeric">,
  context: DateContext,
): ResolvedDate | null {
  const order = second > 12 ? "month first" : first > 12 || separator === "." ? "day first" : (context.order ?? null);
  if (order === null && first !== second)
    return { edtf: String(year), reason: "the order of day and month is not known", certainty: "unknown" };
  const [month, day] = order === "month first" ? [first, second] : [second, first];
  const edtf = toDay(year, month, day);
  return isDay(edtf) ? { edtf, reason: "written date", certainty: "written" } : null;
}

/** `on the 15th`: the nearest in the sense of the sentence; months without such a day are passed over. */
export function resolveMonthday({ day, month: shift }: Of<"monthday">, context: DateContext): ResolvedDate | null {
  const beside = shift === null ? dayBeside(day, context) : null;
  if (beside) return implied(beside, "day of the month told before");
  const { year, month } = partsOf(context.reference);
  const shifts = shift === null ? [-2, -1, 0, 1, 2] : [shift];
  const days = shifts
    .map((by) => moveMonth(year, month, by))
    .filter((moved) => day <= daysInMonth(moved.year, moved.month))
    .map((moved) => toDay(moved.year, moved.month, day));
  const best = nearest(days, context);
  if (best === null) return null;
  return implied(
    best,
    shift === null ? `the ${senseWords(context)} such day of a month` : "day of the month that the text names",
  );
}

/** `in September 2023, when they met on the 13th`; `met on June 9 and agreed to meet again on the 12th`. */
function dayBeside(day: number, { beside, direction }: DateContext): Day | null {
  if (!beside?.earliest || beside.earliest.slice(0, 7) !== beside.latest?.slice(0, 7)) return null;
  const told = partsOf(beside.earliest);
  if (day > daysInMonth(told.year, told.month)) return null;
  const found = toDay(told.year, told.month, day);
  if (beside.earliest === beside.latest) return direction === "future" && found > beside.earliest ? found : null;
  return found >= beside.earliest && found <= beside.latest ? found : null;
}

/** `in June` of what was: the latest June up to the article's date; of what will be: the next. */
export function resolveMonth({ year, month, part }: Of<"month">, context: DateContext): ResolvedDate | null {
  const years = candidateYears(year, month, context);
  const best = nearest(
    years.map((candidate) => toDay(candidate, month, 1)),
    { ...context, reference: `${context.reference.slice(0, 7)}-01` },
  );
  if (best === null) return null;
  const edtf = monthPart(Number(best.slice(0, 4)), month, part);
  if (typeof year === "number") return { edtf, reason: "written month", certainty: "written" };
  return implied(edtf, reasonOf(year, `the ${senseWords(context)} such month`, "month of a year that the text names"));
}

/** A season: a winter bears the year in which it begins. */
export function resolveSeason({ season, year }: Of<"season">, context: DateContext): ResolvedDate | null {
  const month = [3, 6, 9, 12][season - 21] as number;
  const starts = candidateYears(year, month, context).map((candidate) => toDay(candidate, month, 1));
  // what lies ahead may lie in the season that has begun
  const begun = context.direction === "future" ? moveDay(context.reference, -2, "month") : context.reference;
  const best = nearest(starts, { ...context, reference: begun });
  if (best === null) return null;
  const edtf = `${best.slice(0, 4)}-${season}`;
  if (typeof year === "number") return { edtf, reason: "written season", certainty: "written" };
  return implied(
    edtf,
    reasonOf(year, `the ${senseWords(context)} such season`, "season of a year that the text names"),
  );
}

function reasonOf(year: YearHint, nearestWords: string, namedWords: string): string {
  return year === null ? nearestWords : namedWords;
}

function senseWords({ direction }: DateContext): string {
  return direction === "past" ? "latest" : direction === "future" ? "next" : "nearest";
}

/** `In June 2018 they met. In February …`: the story goes on, so that the month lies after the date told last. */
function narratedYear(month: number, { reference, anchor, year }: DateContext): number | null {
  if (year == null) return null;
  const last = anchor?.earliest ?? `${year}-01-01`;
  const next = Number(last.slice(0, 4)) === year && month < Number(last.slice(5, 7)) ? year + 1 : year;
  return `${next}-${String(month).padStart(2, "0")}` <= reference.slice(0, 7) ? next : null;
}

/** The years that a hint leaves open; the sense of the sentence chooses among them. */
function candidateYears(hint: YearHint, month: number, context: DateContext): number[] {
  const { reference, anchor } = context;
  const now = partsOf(reference);
  if (hint === null) {
    const narrated = narratedYear(month, context);
    return narrated === null ? [now.year - 1, now.year, now.year + 1] : [narrated];
  }
  if (typeof hint === "number") return [hint];
  if (typeof hint === "string") return [yearBeside(now, month, shiftSteps[hint])];
  if ("relative" in hint) return [now.year + hint.relative];
  if ("ofStory" in hint) return [yearOfStory(context) + hint.ofStory];
  const found = yearBeside(partsOf(anchor?.earliest ?? anchor?.latest ?? reference), month, hint.anchored);
  return [hint.anchored === 0 && isAhead(found, month, context) ? (context.year ?? found - 1) : found];
}

/** `that June` of what was, where the month of the year told last is still to come: another year was meant. */
function isAhead(year: number, month: number, { reference, direction }: DateContext): boolean {
  return direction === "past" && `${year}-${String(month).padStart(2, "0")}` > reference.slice(0, 7);
}

/** `In 2018 they met. In April of the next year …`, `by the end of the year`: of what was, the year that the text speaks of. */
export function yearOfStory({ reference, anchor, direction, year }: DateContext): number {
  if (direction !== "past" || year == null) return partsOf(reference).year;
  const told = anchor?.earliest ? partsOf(anchor.earliest).year : year;
  return Math.max(told, year);
}

const shiftSteps: Record<Shift, -1 | 0 | 1> = { last: -1, this: 0, next: 1 };

/**
 * The year of the first such month after (1) or before (-1) a time, or of that time itself: `last June`, `that June`.
 */
function yearBeside(time: { year: number; month: number }, month: number, step: -1 | 0 | 1): number {
  if (step > 0) return month > time.month ? time.year : time.year + 1;
  return step < 0 && month >= time.month ? time.year - 1 : time.year;
}

/** The candidate that fits the sense of the sentence best; without a sense the one nearest to the article's date. */
function nearest(days: Day[], { reference, direction }: DateContext): Day | null {
  if (days.length < 2) return days[0] ?? null;
  const past = days.filter((day) => day <= reference).at(-1) ?? null;
  const future = days.find((day) => day >= reference) ?? null;
  if (direction === "past" || future === null) return past ?? future;
  if (direction === "future" || past === null) return future;
  return Date.parse(reference) - Date.parse(past) <= Date.parse(future) - Date.parse(reference) ? past : future;
}
