import { type Month, monthOf } from "#core/charts/month";
import type { Day } from "#core/dates/calendar";

/**
 * What the record can say of a month. `covered`: a source of ours was published in it, or tells of something in it, so that
 * no event there means that none is known. `uncovered`: no source of ours says anything of it or from it; the absence of
 * events is then ours and not the world's. `outside`: before the record begins, or after the day as of which it speaks.
 */
export type Standing = "covered" | "uncovered" | "outside";

/** The months of which the record speaks, and from when to when. */
export interface Coverage {
  months: ReadonlySet<Month>;
  first: Month;
  last: Month;
}

/**
 * The coverage of a record. It begins with its first covered month and ends with the month of `day`: what a source of
 * today tells of next year is a plan, and its silence about the rest of next year is none.
 * @param spoken months in which sources were published or of which they tell; null where there are none up to `day`
 */
export function toCoverage(spoken: Iterable<Month>, day: Day): Coverage | null {
  const last = monthOf(day);
  const months = new Set([...spoken].filter((month) => month <= last));
  if (months.size === 0) return null;
  return { months, first: [...months].reduce((first, month) => Math.min(first, month)), last };
}

/** What the record can say of a month. */
export function standingOf(month: Month, coverage: Coverage | null): Standing {
  if (!coverage || month < coverage.first || month > coverage.last) return "outside";
  return coverage.months.has(month) ? "covered" : "uncovered";
}

/** The months that are not covered, from the first to the last of the record. */
export function uncoveredMonths(coverage: Coverage | null): Month[] {
  if (!coverage) return [];
  const length = coverage.last - coverage.first + 1;
  return Array.from({ length }, (_, index) => coverage.first + index).filter((month) => !coverage.months.has(month));
}
