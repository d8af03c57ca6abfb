import { type Day, dayNumber, dayOf, partsOf, toDay } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";

/** Lengths of stretches as people count time, from fine to coarse; the last holds all years. */
const units = [
  { days: 1 },
  { days: 7 },
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 120_000].map((months) => ({ months })),
] as const;

type Unit = { days: number } | { months: number };

/**
 * Divides a window by the finest unit of the calendar (day, week from Monday on, month, quarter, half, year, years) that
 * gives at most `most` stretches. Each is one unit, the first and the last as far as the window reaches.
 */
export function divide(window: Window, most: number): Window[] {
  const unit = units.find((candidate) => countOf(window, candidate) <= most) ?? (units.at(-1) as Unit);
  const [first, last] = [indexOf(window.from, unit), indexOf(window.to, unit)];
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    from: place === 0 ? window.from : startOf(first + place, unit),
    to: first + place === last ? window.to : dayOf(dayNumber(startOf(first + place + 1, unit)) - 1),
  }));
}

function countOf({ from, to }: Window, unit: Unit): number {
  return indexOf(to, unit) - indexOf(from, unit) + 1;
}

/** The number of the unit that holds a day. */
function indexOf(day: Day, unit: Unit): number {
  if ("days" in unit) return Math.floor((dayNumber(day) + mondayOffset(unit.days)) / unit.days);
  const { year, month } = partsOf(day);
  return Math.floor((year * 12 + month - 1) / unit.months);
}

function startOf(index: number, unit: Unit): Day {
  if ("days" in unit) return dayOf(index * unit.days - mondayOffset(unit.days));
  const months = index * unit.months;
  return toDay(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** 1970-01-01 was a Thursday, three days after a Monday. */
function mondayOffset(days: number): number {
  return days === 7 ? 3 : 0;
}
