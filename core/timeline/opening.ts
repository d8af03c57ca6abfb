import type { DayCount, Window } from "#core/timeline/clusters";

/** Enough to tell something at once, few enough to be read one by one. */
export const startingEvents = 60;

/** The latest stretch worth seeing, where a reader starts: the one that the newest events fill. Null without events. */
export function openingStretch(counts: DayCount[], least = startingEvents): Window | null {
  const days = counts.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const [last] = days;
  if (!last) return null;
  let [first, events] = [last, 0];
  for (const day of days) {
    if (events >= least) break;
    first = day;
    events += day.count;
  }
  return { from: first.day, to: last.day };
}
