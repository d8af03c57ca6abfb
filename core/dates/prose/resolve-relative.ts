import { addDays, type Day, daysBetween, partsOf, weekday } from "#core/dates/calendar";
import { type Bounds, boundsOf } from "#core/dates/edtf";
import { mondayOf, monthPart, moveDay, moveMonth, offsetFrom, yearPart } from "./calendar-parts";
import { type DateContext, implied, type ResolvedDate, spanOf } from "./date-context";
import type { DateExpression, Shift } from "./date-expression";
import { yearOfStory } from "./resolve-calendar";

type Of<K extends DateExpression["kind"]> = Extract<DateExpression, { kind: K }>;

const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A bare weekday is the nearest in the sense of the sentence, the article's own day included. */
export function resolveWeekday(day: number, shift: Shift | null, { reference, direction }: DateContext): ResolvedDate {
  const back = (weekday(reference) - day + 7) % 7;
  const name = weekdayNames[day];
  if (shift === "last")
    return implied(addDays(mondayOf(reference), -7 + ((day + 6) % 7)), `${name} of the week before the article`);
  if (shift === "next")
    return implied(addDays(mondayOf(reference), 7 + ((day + 6) % 7)), `${name} of the week after the article`);
  const isNearer = direction === null && back > 3;
  const ahead = direction === "future" || (direction === null && shift === "this") || isNearer;
  if (back === 0) return implied(reference, "the article's own weekday");
  if (ahead) return implied(addDays(reference, 7 - back), `the ${name} after the article date`);
  return implied(addDays(reference, -back), `the ${name} before the article date`);
}

/** `last week`, `early next month`, `later this year`: counted in whole units from the article's. */
export function resolveUnit({ unit, shift, part, side }: Of<"unit">, context: DateContext): ResolvedDate {
  const reason = `${shift < 0 ? "the one before" : shift > 0 ? "the one after" : "that of"} the article date`;
  const { year, month } = partsOf(context.reference);
  if (unit === "year") return implied(yearPart((shift < 0 ? year : yearOfStory(context)) + shift, part), reason);
  if (unit === "month") {
    const moved = moveMonth(year, month, shift);
    return implied(monthPart(moved.year, moved.month, part), reason);
  }
  const monday = addDays(mondayOf(context.reference), shift * 7);
  if (unit === "weekend") return implied(weekendOf(monday, shift, context), reason);
  if (shift === 0 && side === "earlier") return implied(spanOf(monday, context.reference), reason);
  if (shift === 0 && side === "later") return implied(spanOf(context.reference, addDays(monday, 6)), reason);
  return implied(spanOf(monday, addDays(monday, 6)), reason);
}

/** `over the weekend`: on a Sunday its own, on other days the one before or, of what will be, the one after. */
function weekendOf(monday: Day, shift: number, { reference, direction }: DateContext): string {
  const isSunday = weekday(reference) === 0;
  const back = shift === 0 && direction !== "future" && !isSunday && weekday(reference) !== 6 ? 7 : 0;
  return spanOf(addDays(monday, 5 - back), addDays(monday, 6 - back));
}

/** `in the new year`: the year that begins next, or of what was, the article's own. */
export function resolveNewYear({ reference, direction }: DateContext): ResolvedDate {
  const { year, month } = partsOf(reference);
  const isOwn = direction === "past" || (direction === null && month < 7);
  return implied(yearPart(isOwn ? year : year + 1, "early"), "the beginning of the year that is new");
}

/** `the week of June 10`: the week, from Monday to Sunday, that holds the day. */
export function resolveAround(unit: "week" | "weekend", of: ResolvedDate | null): ResolvedDate | null {
  const day = of && boundsOf(of.edtf).earliest;
  if (!day) return null;
  const monday = mondayOf(day);
  return implied(spanOf(addDays(monday, unit === "week" ? 0 : 5), addDays(monday, 6)), `the ${unit} of the named day`);
}

/** `a week from Monday` is a day; `a year ago this week` a week. */
export function resolveFrom({ count, unit }: Of<"from">, of: ResolvedDate | null): ResolvedDate | null {
  const bounds = of && boundsOf(of.edtf);
  if (!of || !bounds?.earliest || !bounds.latest) return null;
  const reason = `counted from ${bounds.earliest === bounds.latest ? bounds.earliest : "the named time"}`;
  if (/^\d{4}-\d\d$/.test(of.edtf)) return implied(moveDay(bounds.earliest, count, unit).slice(0, 7), reason);
  return implied(spanOf(moveDay(bounds.earliest, count, unit), moveDay(bounds.latest, count, unit)), reason);
}

/** `the next day` after a range is the day after its end; `that month` is the month of the anchor. */
export function resolveAnchored(expression: Of<"anchored">, context: DateContext): ResolvedDate | null {
  const { anchor } = context;
  if (!anchor) return null;
  const { count, unit } = expression;
  return count === 0 && unit === "day" ? resolveSame(anchor, context) : countFrom(anchor, expression);
}

/** `the same day`: where a stretch of days was told last, the day told before it; what was is not of a day that lies ahead. */
function resolveSame(anchor: Bounds, { dayTold, reference, direction }: DateContext): ResolvedDate | null {
  if (isOneDay(anchor) || dayTold === undefined) return countFrom(anchor, { kind: "anchored", count: 0, unit: "day" });
  const month = direction === "past" && dayTold && dayTold > reference && isWide(anchor) ? monthOf(anchor) : null;
  if (month) return implied(month, "a day of the month told before");
  return implied(dayTold ?? reference, dayTold ? "the day told before" : "the article's own day");
}

function countFrom(anchor: Bounds, { count, unit, isWhole, isToTheDay }: Of<"anchored">): ResolvedDate | null {
  const day = count < 0 ? (anchor.earliest ?? anchor.latest) : (anchor.latest ?? anchor.earliest);
  if (!day) return null;
  const reason = "counted from the date told before";
  if (isToTheDay) return isWide(anchor) ? null : implied(moveDay(day, count, unit), reason);
  if (unit === "day" && isWide(anchor)) return monthAround(anchor, count);
  if (unit === "day") return implied(addDays(day, count), reason);
  if (unit === "week" && isWhole) {
    const monday = addDays(mondayOf(day), 7 * count);
    return implied(spanOf(monday, addDays(monday, 6)), reason);
  }
  return offsetFrom(day, count, unit, reason);
}

/** `In March he came. Two days before, …`: mostly in the same month; `on the eve` counts from what it names. */
function monthAround(anchor: Bounds, count: number): ResolvedDate | null {
  const month = monthOf(anchor);
  if (!month || Math.abs(count) < 2 || Math.abs(count) > mostInMonth) return null;
  return implied(month, "some days from a day of the month told before");
}

/** The month that a stretch lies in, or null where it leads out of it. */
function monthOf({ earliest, latest }: Bounds): string | null {
  const month = earliest?.slice(0, 7);
  return month && month === latest?.slice(0, 7) ? month : null;
}

/** So many days lead out of a month in one of six cases at most. */
const mostInMonth = 5;

function isOneDay({ earliest, latest }: Bounds): boolean {
  return earliest !== null && earliest === latest;
}

/** A month or more: no day can be counted from it. */
function isWide({ earliest, latest }: Bounds): boolean {
  return earliest === null || latest === null || Date.parse(latest) - Date.parse(earliest) > 14 * 86_400_000;
}

/** `weeks later`: some time between the date told before and the article; before it, some time up to it. */
export function resolveDrift(direction: -1 | 1, { anchor, reference }: DateContext): ResolvedDate | null {
  const reason = "some time counted from the date told before";
  if (direction < 0) return anchor?.earliest ? { edtf: `[..${anchor.earliest}]`, reason, certainty: "unknown" } : null;
  if (!anchor?.latest || isWide(anchor)) return null;
  const edtf = anchor.latest < reference ? `${anchor.latest}/${reference}` : `${anchor.latest}/..`;
  return { edtf, reason, certainty: "unknown" };
}

/** `earlier in the day`: the day told last where one was told that can be meant, else the article's. */
export function resolveSameDay({ anchor, reference, direction }: DateContext): ResolvedDate {
  const told = anchor?.earliest != null && anchor.earliest === anchor.latest ? anchor.earliest : null;
  return told !== null && isWithin(daysBetween(reference, told), direction)
    ? implied(told, "the day told before")
    : implied(reference, "the article's own day");
}

/** A plan of the past whose day is further ahead than this is another one than the hour told next, in days. */
const nextDays = 7;

/** `He met Lee on Tuesday. He is to see Kang later in the day`: what lies ahead is of no day that is over, and what was of none to come. */
function isWithin(ahead: number, direction: DateContext["direction"]): boolean {
  if (direction === null) return ahead < nextDays;
  return direction === "future" ? ahead >= 0 : ahead <= 0;
}

/** `on the second day` of what was told before; where only its first day was told, up to the article's. */
export function resolveDayOf(ordinal: number, { anchor, reference }: DateContext): ResolvedDate | null {
  if (!anchor?.earliest || !anchor.latest || isWide(anchor)) return null;
  const day = ordinal < 0 ? anchor.latest : addDays(anchor.earliest, ordinal - 1);
  const last = isOneDay(anchor) ? reference : anchor.latest;
  return day <= last ? implied(day, "day of the meeting told before") : null;
}

/** `the following Friday`: the first one after the time told last; without one, counted from the article's. */
export function resolveAnchoredWeekday(
  { weekday: day, step }: Of<"anchoredWeekday">,
  context: DateContext,
): ResolvedDate | null {
  const { anchor } = context;
  if (!anchor || isWide(anchor)) return resolveWeekday(day, step === 0 ? null : step > 0 ? "next" : "last", context);
  if (step === 0) return resolveNearest(day, anchor, context);
  const from = (step > 0 ? anchor.latest : anchor.earliest) as Day;
  const distance = ((step * (day - weekday(from)) + 13) % 7) + 1;
  return implied(addDays(from, step * distance), "counted from the date told before");
}

/** `On June 12 they met. … on the Sunday`: of the days around what was told last, where that lies in another week than the article. */
function resolveNearest(day: number, { earliest, latest }: Bounds, context: DateContext): ResolvedDate {
  const ahead = (day - weekday(earliest as Day) + 7) % 7;
  const isNear = Math.abs(daysBetween(latest as Day, context.reference)) < 7;
  if (isNear) return resolveWeekday(day, null, context);
  return implied(addDays(earliest as Day, ahead > 3 ? ahead - 7 : ahead), "the nearest to the date told before");
}

/** `the following February`: the first one after the month told last. */
export function resolveAnchoredMonth(
  { month, step }: Of<"anchoredMonth">,
  { anchor }: DateContext,
): ResolvedDate | null {
  const day = step > 0 ? anchor?.latest : anchor?.earliest;
  if (!day) return null;
  const from = partsOf(day);
  const isOver = step > 0 ? month <= from.month : month >= from.month;
  return implied(yearMonth(isOver ? from.year + step : from.year, month), "counted from the date told before");
}

function yearMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** `the first two days of July`, `the last Monday of the month`. */
export function resolveNth({ nth, count, weekday: named }: Of<"nth">, of: ResolvedDate | null): ResolvedDate | null {
  const { earliest, latest } = of ? boundsOf(of.edtf) : { earliest: null, latest: null };
  if (!of || !earliest || !latest) return null;
  const first =
    named === null ? dayOfMonth(earliest, latest, { nth, count }) : nthWeekday(earliest, latest, { nth, named });
  if (first > latest) return null;
  return { ...of, edtf: spanOf(first, addDays(first, count - 1)) };
}

function dayOfMonth(earliest: Day, latest: Day, { nth, count }: { nth: number; count: number }): Day {
  return nth < 0 ? addDays(latest, 1 - count) : addDays(earliest, nth - 1);
}

function nthWeekday(earliest: Day, latest: Day, { nth, named }: { nth: number; named: number }): Day {
  if (nth < 0) return addDays(latest, -((weekday(latest) - named + 7) % 7));
  return addDays(earliest, ((named - weekday(earliest) + 7) % 7) + 7 * (nth - 1));
}
