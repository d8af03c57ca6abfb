import { addDays, type Day, dayNumber } from "#core/dates/calendar";

/** A stretch of days, both ends included. */
export interface Window {
  from: Day;
  to: Day;
}

/** How many events begin on one day. */
export interface DayCount {
  day: Day;
  count: number;
}

/** The most items that one answer of the timeline holds. */
export const maxItems = 400;

const pixelsPerCluster = 28;
const pixelsPerDensity = 6;

/** As many stretches as can be told apart on `width` pixels. */
export function stretchesOn(width: number): number {
  return Math.max(1, Math.min(maxItems, Math.floor(width / pixelsPerCluster)));
}

/** As many stretches as the overview of a window of `width` pixels has. */
export function densityOn(width: number): number {
  return Math.max(1, Math.min(maxItems, Math.floor(width / pixelsPerDensity)));
}

/** A window widened on both sides by a share of its length, at least one day, so that its events do not touch the edge. */
export function withMargin({ from, to }: Window, share: number): Window {
  const days = Math.max(1, Math.round((dayNumber(to) - dayNumber(from)) * share));
  return { from: addDays(from, -days), to: addDays(to, days) };
}
