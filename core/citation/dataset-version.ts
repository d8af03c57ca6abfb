import type { Day } from "#core/dates/calendar";

/**
 * A state of all published data. Each change makes a new number, one higher; what a number stands for never changes
 * (docs/decisions/0060-versions-of-the-dataset.md).
 */
export interface DatasetVersion {
  /** 0 = nothing was published yet */
  number: number;
  /** ISO 8601 instant at which it was made, UTC; null for number 0 */
  at: string | null;
  /** the day of it, UTC */
  day: Day | null;
}

/** The highest number that PostgreSQL's integer holds. */
export const maxVersion = 2_147_483_647;

/** Reads the number of a version, such as `12`; null where the text is none. */
export function parseVersion(text: string): number | null {
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  return number <= maxVersion ? number : null;
}
