import { addDays, type Day, daysInMonth, partsOf, toDay } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import { decadePart, moveDay, offsetFrom, yearPart } from "./calendar-parts";
import { type DateContext, implied, lessCertain, type ResolvedDate, spanOf } from "./date-context";
import type { DateExpression } from "./date-expression";
import { resolveDay, resolveMonth, resolveMonthday, resolveNumeric, resolveSeason } from "./resolve-calendar";
import {
  resolveAnchored,
  resolveAnchoredMonth,
  resolveAnchoredWeekday,
  resolveAround,
  resolveDayOf,
  resolveDrift,
  resolveFrom,
  resolveNewYear,
  resolveNth,
  resolveSameDay,
  resolveUnit,
  resolveWeekday,
} from "./resolve-relative";

/** Turns an expression into EDTF, or null where it needs an anchor and there is none, or no such day exists. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  return resolveCalendar(expression, context) ?? resolveRelative(expression, context);
}

function resolveCalendar(expression: DateExpression, context: DateContext): ResolvedDate | null {
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, context);
    case "numeric":
      return resolveNumeric(expression, context);
    case "monthday":
      return resolveMonthday(expression, context);
    case "month":
      return resolveMonth(expression, context);
    case "season":
      return resolveSeason(expression, context);
    case "year":
      return { edtf: yearPart(expression.year, expression.part), reason: "written year", certainty: "written" };
    case "decade":
      return { edtf: decadePart(expression.year, expression.part), reason: "written decade", certainty: "written" };
    default:
      return null;
  }
}

function resolveRelative(expression: DateExpression, context: DateContext): ResolvedDate | null {
  const { reference } = context;
  switch (expression.kind) {
    case "newYear":
      return resolveNewYear(context);
    case "weekday":
      return resolveWeekday(expression.weekday, expression.shift, context);
    case "near":
      return implied(addDays(reference, expression.days), "counted from the article date");
    case "overnight":
      return implied(spanOf(addDays(reference, -1), reference), "the night to the article date");
    case "unit":
      return resolveUnit(expression, context);
    case "offset":
      // `in six years` of what was tells how long it took
      if (context.direction === "past" && expression.count > 0) return null;
      return offsetFrom(reference, expression.count, expression.unit, "counted from the article date");
    case "anchored":
      return resolveAnchored(expression, context);
    case "drift":
      return resolveDrift(expression.direction, context);
    case "sameDay":
      return resolveSameDay(context);
    case "dayOf":
      return resolveDayOf(expression.ordinal, context);
    case "anchoredMonth":
      return resolveAnchoredMonth(expression, context);
    case "anchoredWeekday":
      return resolveAnchoredWeekday(expression, context);
    default:
      return resolveCompound(expression, context);
  }
}

function resolveCompound(expression: DateExpression, context: DateContext): ResolvedDate | null {
  switch (expression.kind) {
    case "nth":
      return resolveNth(expression, resolveDate(expression.of, context));
    case "around":
      return resolveAround(expression.unit, resolveDate(expression.of, context));
    case "from": {
      const direction = expression.count > 0 ? "future" : expression.unit === "year" ? null : "past";
      return resolveFrom(expression, resolveDate(expression.of, { ...context, direction }));
    }
    case "deadline":
      return resolveDeadline(expression, context);
    case "about":
      return resolveAbout(expression.of, context);
    case "vague":
      return isAgainst(expression.direction, context) ? null : resolveVague(expression.direction, context);
    case "range":
      return resolveRange(expression.from, expression.to, context);
    default:
      return null;
  }
}

/**
 * `before October` of what will be: from the article's day to its last possible day; of what was: some time up to it.
 */
function resolveDeadline(
  { by, isBefore }: Extract<DateExpression, { kind: "deadline" }>,
  context: DateContext,
): ResolvedDate | null {
  const end = by.kind === "offset" ? moveDay(context.reference, by.count, by.unit) : resolveEnd(by, isBefore, context);
  if (end === null) return null;
  if (end >= context.reference)
    return implied(spanOf(context.reference, end), "from the article date to the named end");
  return { edtf: `[..${end}]`, reason: "some time up to the named end", certainty: "unknown" };
}

function resolveEnd(by: DateExpression, isBefore: boolean, context: DateContext): Day | null {
  const date = resolveDate(by, context);
  const { earliest, latest } = date ? boundsOf(date.edtf) : { earliest: null, latest: null };
  return isBefore ? earliest && addDays(earliest, -1) : latest;
}

function resolveAbout(of: DateExpression, context: DateContext): ResolvedDate | null {
  const date = resolveDate(of, context);
  return date && /^\d{4}(-\d\d){0,2}$/.test(date.edtf) ? { ...date, edtf: `${date.edtf}~` } : date;
}

/** `soon` of what was, `recently` of what will be: the word counts from something else. */
function isAgainst(said: "past" | "future", { direction }: DateContext): boolean {
  return direction !== null && direction !== said;
}

function resolveVague(direction: "past" | "future", { reference }: DateContext): ResolvedDate {
  const certainty = "unknown";
  if (direction === "past") return { edtf: `[..${reference}]`, reason: "some time up to the article date", certainty };
  return { edtf: `${reference}/..`, reason: "some time from the article date on", certainty };
}

function resolveRange(from: DateExpression, to: DateExpression, context: DateContext): ResolvedDate | null {
  if (from.kind === "weekday" && to.kind === "weekday") return resolveWeekdays(from, to, context);
  // `from June 12th till the 14th`
  if (from.kind === "day" && to.kind === "monthday" && to.month === null && to.day > from.day)
    return resolveRange(from, { kind: "day", year: from.year, month: from.month, day: to.day }, context);
  const under = resolveUnderWay(from, to, context);
  if (under) return under;
  const end = resolveDate(to, context);
  if (!end) return null;
  const start = resolveDate(from, context);
  const ends = boundsOf(end.edtf);
  const starts = start && boundsOf(start.edtf);
  if (!start || !starts?.earliest || !ends.latest) return null;
  const certainty = lessCertain(start.certainty, end.certainty);
  if (from.kind === "year" && to.kind === "year") return { ...end, edtf: `${start.edtf}/${end.edtf}`, certainty };
  // a range that would run backwards: its first end lies a week, a month or a year before
  const earliest = starts.earliest <= ends.latest ? starts.earliest : earlierStart(from, starts.earliest);
  return earliest <= ends.latest ? { ...end, edtf: spanOf(earliest, ends.latest), certainty } : null;
}

/** `traveled to Seoul from June 19 to 23`, said on the 22nd: it has begun, and is not over. */
function resolveUnderWay(from: DateExpression, to: DateExpression, context: DateContext): ResolvedDate | null {
  const { reference, direction } = context;
  if (direction !== "past" || context.year || from.kind !== "day" || to.kind !== "day" || from.year !== null)
    return null;
  const start = resolveDate(from, context)?.edtf;
  const end = resolveDate(to, { ...context, direction: "future" })?.edtf;
  const isOn = start && end && start <= reference && end >= reference && moveDay(start, 1, "month") >= end;
  return isOn ? implied(spanOf(start, end), "begun before the article date and ended after it") : null;
}

type Weekday = Extract<DateExpression, { kind: "weekday" }>;

/**
 * `from last Thursday until Monday`: the first such day after the beginning; one that is told exactly tells the other.
 */
function resolveWeekdays(from: Weekday, to: Weekday, context: DateContext): ResolvedDate {
  const length = (to.weekday - from.weekday + 7) % 7;
  if (to.shift !== null && from.shift === null) {
    const end = resolveWeekday(to.weekday, to.shift, context);
    return { ...end, edtf: spanOf(addDays(end.edtf, -length), end.edtf) };
  }
  const start = resolveWeekday(from.weekday, from.shift, context);
  const isToday = context.direction === "past" && start.edtf === context.reference && length > 0;
  const first = isToday ? addDays(start.edtf, -7) : start.edtf;
  return { ...start, edtf: spanOf(first, addDays(first, length)) };
}

function earlierStart(from: DateExpression, day: Day): Day {
  if (from.kind === "monthday") return moveDay(day, -1, "month");
  const { year, month, day: date } = partsOf(day);
  return toDay(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
}
