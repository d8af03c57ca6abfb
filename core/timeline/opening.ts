import { daysBetween } from "#core/dates/calendar";
import type { DayCount, Window } from "#core/timeline/clusters";

/** Enough to tell something at once, few enough to be read one by one. */
export const startingEvents = 60;

/**
 * The latest stretch worth seeing, where a reader starts: the one that the newest events fill. Few events that stand far
 * from the rest, such as a summit planned for years ahead, do not stretch it over years of nothing. Null without events.
 */
export function openingStretch(counts: DayCount[], least = startingEvents): Window | null {
  const newest: DayCount[] = [];
  let events = 0;
  for (const day of counts.toSorted((a, b) => (a.day < b.day ? 1 : -1))) {
    if (events >= least) break;
    newest.unshift(day);
    events += day.count;
  }
  const days = withoutStragglers(newest);
  const [first, last] = [days.at(0), days.at(-1)];
  return first && last ? { from: first.day, to: last.day } : null;
}

/** Leaves out days at both ends, in order, as long as they hold a tenth of the events at most and lie apart. */
function withoutStragglers(days: DayCount[]): DayCount[] {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  let [from, to, left] = [0, days.length - 1, total / 10];
  const count = (index: number) => days[index]?.count ?? 0;
  while (to - from > 1) {
    if (count(to) <= left && isApart(days, to, [from, to - 1])) left -= count(to--);
    else if (count(from) <= left && isApart(days, from, [from + 1, to])) left -= count(from++);
    else break;
  }
  return days.slice(from, to + 1);
}

/** Whether a day is further from the rest than the rest is long. */
function isApart(days: DayCount[], index: number, [from, to]: [number, number]): boolean {
  const dayAt = (place: number) => days[place]?.day ?? "";
  const nearest = index < from ? from : to;
  return Math.abs(daysBetween(dayAt(index), dayAt(nearest))) > daysBetween(dayAt(from), dayAt(to));
}
