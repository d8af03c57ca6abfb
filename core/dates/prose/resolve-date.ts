import { addDays, type Day, daysInMonth, isDay, partsOf, toDay, weekday } from "#core/dates/calendar";
import { type Bounds, boundsOf } from "#core/dates/edtf";
import type { DateExpression, Part, Shift, YearHint } from "./date-expression";

/** What is known of the situation in which a date is said. */
export interface DateContext {
  /** the article's day */
  reference: Day;
  /** whether the sentence speaks of what was or of what will be; null = it does not say */
  direction: "past" | "future" | null;
  /** the date told last, for `the next day` */
  anchor: Bounds | null;
}

/** A date with the reason why the words mean it. */
export interface ResolvedDate {
  /** EDTF */
  edtf: string;
  reason: string;
  /** whether the year, month and day are written, follow from the context, or stay unknown */
  certainty: "written" | "implied";
}

/** Turns an expression into EDTF, or null where it needs an anchor and there is none, or no such day exists. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, context);
    case "month":
      return resolveMonth(expression, context);
    case "year":
      return { edtf: yearPart(expression.year, expression.part), reason: "written year", certainty: "written" };
    case "decade":
      return { edtf: decadePart(expression.year, expression.part), reason: "written decade", certainty: "written" };
    case "half":
      return resolveHalf(expression, context);
    case "season":
      return resolveSeason(expression, context);
    case "weekday":
      return resolveWeekday(expression.weekday, expression.shift, context);
    case "near":
      return implied(addDays(context.reference, expression.days), "counted from the article date");
    case "unit":
      return resolveUnit(expression, context);
    case "offset":
      return resolveOffset(expression.count, expression.unit, context.reference, "counted from the article date");
    case "deadline":
      return resolveDeadline(expression.by, context);
    case "vague":
      return resolveVague(expression.direction, context);
    case "range":
      return resolveRange(expression.from, expression.to, context);
    case "anchored":
      return resolveAnchored(expression.count, expression.unit, context);
    case "dayOf":
      return resolveDayOf(expression.ordinal, context);
  }
}

function resolveHalf(
  { half, year }: { half: 1 | 2; year: number | { relative: -1 | 0 | 1 } },
  { reference }: DateContext,
): ResolvedDate {
  const written = typeof year === "number" ? year : partsOf(reference).year + year.relative;
  return implied(
    half === 1 ? `${written}-01/${written}-06` : `${written}-07/${written}-12`,
    "half of the year that the text names",
  );
}

function implied(edtf: string, reason: string): ResolvedDate {
  return { edtf, reason, certainty: "implied" };
}

function resolveDay(
  { year, month, day }: { year: YearHint; month: number; day: number },
  context: DateContext,
): ResolvedDate | null {
  const years = candidateYears(year, month, context);
  const days = years
    .filter((candidate) => day <= daysInMonth(candidate, month))
    .map((candidate) => toDay(candidate, month, day));
  const best = nearest(days, context);
  if (best === null || !isDay(best)) return null;
  if (typeof year === "number") return { edtf: best, reason: "written date", certainty: "written" };
  return implied(best, `the ${senseWords(context)} such day`);
}

/** `in June` of what was: the latest June up to the article's date; of what will be: the next. */
function resolveMonth(
  { year, month, part }: { year: YearHint; month: number; part: Part | null },
  context: DateContext,
): ResolvedDate | null {
  const years = candidateYears(year, month, context);
  const best = nearest(
    years.map((candidate) => toDay(candidate, month, 1)),
    { ...context, reference: `${context.reference.slice(0, 7)}-01` },
  );
  if (best === null) return null;
  const edtf = monthPart(Number(best.slice(0, 4)), month, part);
  if (typeof year === "number") return { edtf, reason: "written month", certainty: "written" };
  return implied(edtf, year === null ? `the ${senseWords(context)} such month` : "month of a year that the text names");
}

function senseWords({ direction }: DateContext): string {
  return direction === "past" ? "latest" : direction === "future" ? "next" : "nearest";
}

/** The years that a hint leaves open; the sense of the sentence chooses among them. */
function candidateYears(hint: YearHint, month: number, { reference, anchor }: DateContext): number[] {
  const now = partsOf(reference);
  if (typeof hint === "number") return [hint];
  if (hint === "this") return [now.year];
  if (hint === "last") return [month < now.month ? now.year : now.year - 1];
  if (hint === "next") return [month > now.month ? now.year : now.year + 1];
  const anchorDay = anchor?.earliest ?? anchor?.latest ?? reference;
  if (hint === "anchor") return [partsOf(anchorDay).year];
  return hint === null ? [now.year - 1, now.year, now.year + 1] : [now.year + hint.relative];
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

function resolveSeason(
  { season, year }: { season: number; year: YearHint },
  context: DateContext,
): ResolvedDate | null {
  const months = [3, 6, 9, 12][season - 21] as number;
  const best = nearest(
    candidateYears(year, months, context).map((candidate) => toDay(candidate, months, 1)),
    context,
  );
  return best === null ? null : implied(`${best.slice(0, 4)}-${season}`, "season of the year that the text names");
}

const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A bare weekday is the nearest in the sense of the sentence, the article's own day included. */
function resolveWeekday(day: number, shift: Shift | null, { reference, direction }: DateContext): ResolvedDate {
  const back = (weekday(reference) - day + 7) % 7;
  const name = weekdayNames[day];
  if (shift === "last")
    return implied(addDays(mondayOf(reference), -7 + ((day + 6) % 7)), `${name} of the week before the article`);
  if (shift === "next")
    return implied(addDays(mondayOf(reference), 7 + ((day + 6) % 7)), `${name} of the week after the article`);
  const ahead = direction === "future" || (shift === "this" && direction !== "past");
  if (back === 0) return implied(reference, "the article's own weekday");
  if (ahead) return implied(addDays(reference, 7 - back), `the ${name} after the article date`);
  return implied(addDays(reference, -back), `the ${name} before the article date`);
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}

type UnitExpression = Extract<DateExpression, { kind: "unit" }>;

function resolveUnit({ unit, shift, part, side }: UnitExpression, context: DateContext): ResolvedDate {
  const reason = `${shift < 0 ? "the one before" : shift > 0 ? "the one after" : "that of"} the article date`;
  const { year, month } = partsOf(context.reference);
  if (unit === "year") return implied(yearPart(year + shift, part), reason);
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

function spanOf(from: Day, to: Day): string {
  return from === to ? from : `${from}/${to}`;
}

function moveMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

const pad = (number: number, width = 2) => String(number).padStart(width, "0");

function monthPart(year: number, month: number, part: Part | null): string {
  if (part === null) return `${pad(year, 4)}-${pad(month)}`;
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, daysInMonth(year, month)] }[part] as [number, number];
  return `${toDay(year, month, from)}/${toDay(year, month, to)}`;
}

function yearPart(year: number, part: Part | null): string {
  if (part === null) return pad(year, 4);
  const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[part] as [number, number];
  return `${pad(year, 4)}-${pad(from)}/${pad(year, 4)}-${pad(to)}`;
}

function decadePart(year: number, part: Part | null): string {
  if (part === null) return `${String(year).slice(0, 3)}X`;
  const from = { early: 0, mid: 4, late: 7 }[part];
  return `${year + from}/${year + from + (part === "late" ? 2 : 3)}`;
}

/** The finer the unit the finer the answer: `three weeks ago` is about a day, `two months ago` a month. */
function resolveOffset(
  count: number,
  unit: "day" | "week" | "month" | "year",
  from: Day,
  reason: string,
): ResolvedDate {
  const { year, month } = partsOf(from);
  if (unit === "day") return implied(addDays(from, count), reason);
  if (unit === "week") return implied(`${addDays(from, count * 7)}~`, reason);
  if (unit === "year") return implied(pad(year + count, 4), reason);
  const moved = moveMonth(year, month, count);
  return implied(monthPart(moved.year, moved.month, null), reason);
}

function resolveDeadline(by: DateExpression, context: DateContext): ResolvedDate | null {
  const end = by.kind === "offset" ? lastDayOfOffset(by.count, by.unit, context.reference) : resolveEnd(by, context);
  if (end === null || end < context.reference) return null;
  return implied(spanOf(context.reference, end), "from the article date to the named end");
}

function resolveEnd(by: DateExpression, context: DateContext): Day | null {
  const date = resolveDate(by, context);
  return date && boundsOf(date.edtf).latest;
}

function lastDayOfOffset(count: number, unit: "day" | "week" | "month" | "year", from: Day): Day {
  if (unit === "day" || unit === "week") return addDays(from, count * (unit === "day" ? 1 : 7));
  const { year, month, day } = partsOf(from);
  const moved = moveMonth(year, month, unit === "month" ? count : count * 12);
  return toDay(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
}

function resolveVague(direction: "past" | "future", { reference }: DateContext): ResolvedDate {
  if (direction === "past") return implied(`[..${reference}]`, "some time up to the article date");
  return implied(`${reference}/..`, "some time from the article date on");
}

function resolveRange(from: DateExpression, to: DateExpression, context: DateContext): ResolvedDate | null {
  const end = resolveDate(to, context);
  if (!end) return null;
  const start = resolveDate(from, context);
  const ends = boundsOf(end.edtf);
  const starts = start && boundsOf(start.edtf);
  if (!starts?.earliest || !ends.latest) return null;
  // a range that would run backwards: its first end lies a week or a year before
  const earliest = starts.earliest <= ends.latest ? starts.earliest : earlierStart(from, starts.earliest);
  return earliest <= ends.latest ? { ...end, edtf: spanOf(earliest, ends.latest) } : null;
}

function earlierStart(from: DateExpression, day: Day): Day {
  if (from.kind === "weekday") return addDays(day, -7);
  const { year, month, day: date } = partsOf(day);
  return toDay(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
}

/** `the next day` after a range is the day after its end; `that month` is the month of the anchor. */
function resolveAnchored(
  count: number,
  unit: "day" | "week" | "month" | "year",
  { anchor }: DateContext,
): ResolvedDate | null {
  const day = count < 0 ? (anchor?.earliest ?? anchor?.latest) : (anchor?.latest ?? anchor?.earliest);
  if (!anchor || !day) return null;
  const reason = "counted from the date told before";
  if (unit === "day") return isWide(anchor) ? null : implied(addDays(day, count), reason);
  if (unit === "week" && count === 0) return implied(spanOf(mondayOf(day), addDays(mondayOf(day), 6)), reason);
  return resolveOffset(count, unit, day, reason);
}

/** A month or more: no day can be counted from it. */
function isWide({ earliest, latest }: Bounds): boolean {
  return earliest === null || latest === null || Date.parse(latest) - Date.parse(earliest) > 14 * 86_400_000;
}

function resolveDayOf(ordinal: number, { anchor }: DateContext): ResolvedDate | null {
  if (!anchor?.earliest || !anchor.latest || isWide(anchor)) return null;
  const day = ordinal < 0 ? anchor.latest : addDays(anchor.earliest, ordinal - 1);
  return day <= anchor.latest ? implied(day, "day of the meeting told before") : null;
}
