import { type Day, dayNumber, daysInMonth, partsOf, toDay } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";

/** A month as a number: twelve times its year, and 0 for January to 11 for December. */
export type Month = number;

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** The year of a month, and its number in it from 1 to 12. */
export function partsOfMonth(month: Month): { year: number; month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): Window {
  const { year, month: number } = partsOfMonth(month);
  return { from: toDay(year, number, 1), to: toDay(year, number, daysInMonth(year, number)) };
}

/** `2018-06`, as EDTF has it. */
export function toMonthText(month: Month): string {
  return daysOfMonth(month).from.slice(0, 7);
}

/** The number of the first day of a month (core/dates/calendar.ts); the month after 9999 never comes. */
export function firstDayNumber(month: Month): number {
  return month >= 120_000 ? Number.POSITIVE_INFINITY : dayNumber(daysOfMonth(month).from);
}
