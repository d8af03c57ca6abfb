import { addDays, type Day, daysInMonth, partsOf, toDay, weekday } from "#core/dates/calendar";
import { implied, type ResolvedDate } from "./date-context";
import type { CountedUnit, Part } from "./date-expression";

const pad = (number: number, width = 2) => String(number).padStart(width, "0");

/** EDTF of a year. */
function yearText(year: number): string {
  return pad(year, 4);
}

/** First and last day of a part of a month; weeks of a month are counted from its first day. */
function daysOfPart(part: Part, length: number): [number, number] {
  switch (part) {
    case "early":
    case "first days":
      return [1, 10];
    case "early to mid":
      return [1, 20];
    case "mid to late":
      return [11, length];
    case "mid":
      return [11, 20];
    case "first half":
      return [1, 15];
    case "second half":
      return [16, length];
    case "first week":
      return [1, 7];
    case "second week":
      return [8, 14];
    case "third week":
      return [15, 21];
    case "fourth week":
      return [22, 28];
    case "last week":
      return [length - 6, length];
    case "first weeks":
      return [1, 14];
    case "last weeks":
      return [length - 13, length];
    case "late":
    case "last days":
      return [21, length];
    default:
      return [1, length];
  }
}

/** EDTF of a month or a part of it. */
export function monthPart(year: number, month: number, part: Part | null): string {
  if (part === null) return `${yearText(year)}-${pad(month)}`;
  const [from, to] = daysOfPart(part, daysInMonth(year, month));
  return `${toDay(year, month, from)}/${toDay(year, month, to)}`;
}

const monthsOfPart: Partial<Record<Part, [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  "early to mid": [1, 8],
  "mid to late": [5, 12],
  "first days": [1, 1],
  "last days": [12, 12],
  "first weeks": [1, 2],
  "last weeks": [11, 12],
  "first half": [1, 6],
  "second half": [7, 12],
  "first quarter": [1, 3],
  "second quarter": [4, 6],
  "third quarter": [7, 9],
  "fourth quarter": [10, 12],
};

/** EDTF of a year or a part of it; weeks are no parts of a year. */
export function yearPart(year: number, part: Part | null): string {
  const months = part && monthsOfPart[part];
  if (months?.[0] === months?.[1] && months) return `${yearText(year)}-${pad(months[0])}`;
  return months ? `${yearText(year)}-${pad(months[0])}/${yearText(year)}-${pad(months[1])}` : yearText(year);
}

const yearsOfPart: Partial<Record<Part, [number, number]>> = {
  early: [0, 3],
  mid: [4, 7],
  late: [7, 9],
  "first half": [0, 4],
  "second half": [5, 9],
};

/** EDTF of a decade, by its first year, or a part of it. */
export function decadePart(year: number, part: Part | null): string {
  const years = part && yearsOfPart[part];
  return years ? `${year + years[0]}/${year + years[1]}` : `${String(year).slice(0, 3)}X`;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** Some months before or after a month. */
export function moveMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** A day moved by a count of units; in a shorter month its last day. */
export function moveDay(day: Day, count: number, unit: CountedUnit): Day {
  if (unit === "day" || unit === "week") return addDays(day, count * (unit === "day" ? 1 : 7));
  const { year, month, day: date } = partsOf(day);
  const moved = moveMonth(year, month, unit === "month" ? count : count * 12);
  return toDay(moved.year, moved.month, Math.min(date, daysInMonth(moved.year, moved.month)));
}

/** The finer the unit the finer the answer: `three weeks ago` is about a day, `two months ago` a month. */
export function offsetFrom(day: Day, count: number, unit: CountedUnit, reason: string): ResolvedDate {
  const { year, month } = partsOf(day);
  if (unit === "day") return implied(addDays(day, count), reason);
  if (unit === "week") return implied(`${addDays(day, count * 7)}~`, reason);
  if (unit === "year") return implied(yearText(year + count), reason);
  const moved = moveMonth(year, month, count);
  return implied(monthPart(moved.year, moved.month, null), reason);
}
