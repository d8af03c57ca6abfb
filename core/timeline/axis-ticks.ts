import { addDays, type Day, dayNumber, daysBetween, partsOf, toDay } from "#core/dates/calendar";
import { formatDay, formatMonth } from "#core/dates/format-date";
import type { Window } from "#core/timeline/clusters";

/** A mark on an axis of time. */
export interface AxisTick {
  day: Day;
  words: string;
}

const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6];
const yearSteps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500];

/** Marks at round days, months or years within a window, at most `most`, in the finest step that keeps to that. */
export function axisTicks(window: Window, most: number): AxisTick[] {
  const days = daysBetween(window.from, window.to) + 1;
  const step = daySteps.find((size) => days / size <= most);
  if (step) return dayTicks(window, step);
  const months = monthSteps.find((size) => days / 28 / size <= most);
  if (months) return monthTicks(window, months);
  return monthTicks(window, 12 * (yearSteps.find((size) => days / 365 / size <= most) ?? 5_000));
}

function dayTicks({ from, to }: Window, step: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  // Weeks begin on Monday: 1969-12-29 was one.
  for (let day = addDays(from, -((dayNumber(from) + 3) % step)); day <= to; day = addDays(day, step))
    if (day >= from) ticks.push({ day, words: formatDay(day).replace(/ \d+$/, "") });
  return ticks;
}

function monthTicks({ from, to }: Window, step: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  const [first, last] = [partsOf(from), partsOf(to)];
  const start = Math.ceil((first.year * 12 + first.month - 1) / step) * step;
  for (let month = start; month <= last.year * 12 + last.month - 1; month += step) {
    const day = toDay(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day >= from && day <= to) ticks.push({ day, words: month % 12 === 0 ? day.slice(0, 4) : monthWords(day) });
  }
  return ticks;
}

function monthWords(day: Day): string {
  return formatMonth(day).slice(0, 3);
}
