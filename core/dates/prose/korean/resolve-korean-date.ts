import { addDays, type Day, daysInMonth, partsOf, toDay } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import { type DateContext, implied, type ResolvedDate } from "#core/dates/prose/date-context";
import { resolveDate } from "#core/dates/prose/resolve-date";
import type { KoreanDate, MonthHint } from "./korean-date";

/** Turns a Korean date into EDTF with the reason, or null where it needs a date told before and there is none. */
export function resolveKoreanDate(date: KoreanDate, context: DateContext): ResolvedDate | null {
  switch (date.kind) {
    case "dayOfMonth":
      return resolveBareDay(date.day, date.month, context);
    case "directed":
      return resolveDirected(date, context);
    case "sameDay":
      return resolveSameDay(context);
    case "dayBefore":
      return implied(addDays(anchorDay(context) ?? context.reference, -1), "the day before the day told before");
    case "inAnchorYear":
      return resolveInAnchorYear(date, context);
    case "inAnchorMonth":
      return resolveInAnchorMonth(date.day, context);
    case "span":
      return resolveSpan(date, context);
    case "lasting":
      return resolveLasting(date, context);
    case "offset":
      return date.count > 0 && context.direction === "past" ? resolveLater(date, context) : resolveDate(date, context);
    default:
      return resolveDate(date, context);
  }
}

/** `이틀 뒤 만났다` of what was: counted from the day told before, never from the article's. */
function resolveLater(
  { count, unit }: Extract<KoreanDate, { kind: "offset" }>,
  context: DateContext,
): ResolvedDate | null {
  return resolveDate({ kind: "anchored", count, unit }, context);
}

/** A bare day lies in the article's month or the one beside it: before the article if past, after it if ahead, else nearest. */
function resolveBareDay(day: number, hint: MonthHint, { reference, direction }: DateContext): ResolvedDate | null {
  if (typeof hint === "object") {
    const best = dayIn(reference, hint.relative, day);
    return best === null ? null : implied(best, "day of a month counted from the article date");
  }
  const sense = hint === "nearest" ? direction : hint;
  const days = [-2, -1, 0, 1, 2].flatMap((by) => dayIn(reference, by, day) ?? []);
  const past = days.filter((candidate) => candidate <= reference).at(-1);
  const future = days.find((candidate) => candidate >= reference);
  if (sense === "past" && past) return implied(past, "the latest such day up to the article date");
  if (sense === "future" && future) return implied(future, "the next such day from the article date on");
  const nearest = days.toSorted((a, b) => distance(a, reference) - distance(b, reference))[0];
  return nearest ? implied(nearest, "such a day nearest to the article date") : null;
}

function distance(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

function dayIn(reference: Day, months: number, day: number): Day | null {
  const { year, month } = partsOf(reference);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return day >= 1 && day <= daysInMonth(y, m) ? toDay(y, m, day) : null;
}

/** `지난 수요일` is the latest, never the article's own day; `오는 수요일` the next. */
function resolveDirected(
  { direction, date }: Extract<KoreanDate, { kind: "directed" }>,
  context: DateContext,
): ResolvedDate | null {
  const resolved = resolveDate(date, { ...context, direction });
  if (date.kind !== "weekday" || resolved?.edtf !== context.reference) return resolved;
  return implied(addDays(context.reference, direction === "past" ? -7 : 7), "the article's weekday, a week away");
}

/** The single day that was told last, if it was one. */
function anchorDay({ anchor }: DateContext): Day | null {
  return anchor?.earliest && anchor.earliest === anchor.latest ? anchor.earliest : null;
}

function resolveSameDay(context: DateContext): ResolvedDate {
  const day = anchorDay(context);
  return day ? implied(day, "the day told before") : implied(context.reference, "the article's day");
}

function resolveInAnchorYear(
  { years, month, day }: Extract<KoreanDate, { kind: "inAnchorYear" }>,
  { anchor }: DateContext,
): ResolvedDate | null {
  const told = anchor?.earliest ?? anchor?.latest;
  if (!told) return null;
  const year = partsOf(told).year + years;
  if (day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const edtf = day === null ? toDay(year, month, 1).slice(0, 7) : toDay(year, month, day);
  return implied(edtf, "in the year told before, or the one after");
}

function resolveInAnchorMonth(day: number, { anchor }: DateContext): ResolvedDate | null {
  const told = anchor?.earliest ?? anchor?.latest;
  const best = told ? dayIn(told, 0, day) : null;
  return best === null ? null : implied(best, "in the month told before");
}

/** The end of a range takes its year and month from the beginning where it does not tell them. */
function resolveSpan({ from, to }: Extract<KoreanDate, { kind: "span" }>, context: DateContext): ResolvedDate | null {
  const start = resolveKoreanDate(from, context);
  const earliest = start && boundsOf(start.edtf).earliest;
  if (!start || !earliest) return null;
  const end = endOfSpan(to, earliest, context);
  if (!end || end < earliest) return null;
  return { ...start, edtf: end === earliest ? earliest : `${earliest}/${end}` };
}

function endOfSpan(to: KoreanDate, earliest: Day, context: DateContext): Day | null {
  if (to.kind === "dayOfMonth") return dayFrom(earliest, to.day);
  if ((to.kind === "day" || to.kind === "month") && to.year === null) {
    const { year } = partsOf(earliest);
    const [same, next] = [year, year + 1].map((of) => resolveKoreanDate({ ...to, year: of }, context));
    const ends = [same, next].flatMap((end) => (end && boundsOf(end.edtf).latest) || []);
    return ends.find((end) => end >= earliest) ?? null;
  }
  const end = resolveKoreanDate(to, { ...context, anchor: boundsOf(earliest) });
  return end && boundsOf(end.edtf).latest;
}

function dayFrom(earliest: Day, day: number): Day | null {
  return [0, 1].flatMap((by) => dayIn(earliest, by, day) ?? []).find((end) => end >= earliest) ?? null;
}

function resolveLasting(
  { from, days }: Extract<KoreanDate, { kind: "lasting" }>,
  context: DateContext,
): ResolvedDate | null {
  const start = resolveKoreanDate(from, context);
  const bounds = start && boundsOf(start.edtf);
  if (!bounds?.earliest || bounds.earliest !== bounds.latest) return start;
  return implied(
    days === 1 ? bounds.earliest : `${bounds.earliest}/${addDays(bounds.earliest, days - 1)}`,
    `${days} days from the day that is named`,
  );
}
