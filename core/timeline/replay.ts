import type { Day } from "#core/dates/calendar";

/** A day on which something became known, and of how many events. */
export interface KnownDay {
  day: Day;
  changes: number;
}

/** More steps than this cannot be told apart on a slider. */
export const mostSteps = 400;

/**
 * The stops of a replay: each day on which something became known or, where these are too many, the last such day of each
 * month, then of each year. Takes and gives days in their order; what becomes known between two stops counts at the later.
 */
export function stepsOf(days: readonly KnownDay[], most = mostSteps): KnownDay[] {
  if (days.length <= most) return [...days];
  const months = lastOfEach(days, 7);
  return months.length <= most ? months : lastOfEach(months, 4);
}

/** The stop that answers as `day` does: the last by then; -1 where nothing was known yet. */
export function stepOn(steps: readonly KnownDay[], day: Day): number {
  return steps.findLastIndex((step) => step.day <= day);
}

function lastOfEach(days: readonly KnownDay[], length: 4 | 7): KnownDay[] {
  const stops: KnownDay[] = [];
  for (const { day, changes } of days) {
    const last = stops.at(-1);
    if (last?.day.slice(0, length) === day.slice(0, length))
      stops.splice(-1, 1, { day, changes: last.changes + changes });
    else stops.push({ day, changes });
  }
  return stops;
}
