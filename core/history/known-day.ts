import { addDays, type Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";

/**
 * The days from which the reports of a history were known for certain. A report of some day in June was known when June
 * was over; where the next report is older than that, it was known the day before that one, for a history is written in
 * its order. Takes and gives EDTF and days in that order.
 */
export function knownDays(knownOn: readonly string[]): Day[] {
  const days: Day[] = [];
  for (const text of knownOn.toReversed()) days.unshift(knownDay(text, days[0] ?? null));
  return days;
}

/** The day from which a report was known for certain; `next` is the day of the report that follows it. */
export function knownDay(knownOn: string, next: Day | null = null): Day {
  const { earliest, latest } = boundsOf(knownOn);
  const surely = latest ?? (earliest as Day);
  if (next === null || next > surely || earliest === latest) return surely;
  const before = addDays(next, -1);
  return earliest !== null && before < earliest ? earliest : before;
}
