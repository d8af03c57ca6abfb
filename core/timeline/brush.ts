import { dayNumber, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { lengthOf } from "#core/timeline/view-window";

/** What of a brush is moved: one of its ends, or all of it. */
export type BrushPart = "from" | "to" | "window";

/** Shorter than this the widget does not show. */
const shortest = 4;

/** A window after a part of it was moved by `days`: it stays within `extent`, keeps its length as a whole, and never turns around. */
export function brushed(window: Window, part: BrushPart, days: number, extent: Window): Window {
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
  const [first, last] = [dayNumber(extent.from), dayNumber(extent.to)];
  const by = Math.round(days);
  if (part === "from") return toWindow(clamp(from + by, first, to - shortest + 1), to);
  if (part === "to") return toWindow(from, clamp(to + by, from + shortest - 1, last));
  const moved = clamp(from + by, first, last - (to - from));
  return toWindow(moved, moved + to - from);
}

/** Where a window lies in an extent: shares of its length, from 0 to 1, of both ends. */
export function sharesOf(window: Window, extent: Window): { from: number; to: number } {
  const days = lengthOf(extent);
  const share = (day: number) => clamp((day - dayNumber(extent.from)) / days, 0, 1);
  return { from: share(dayNumber(window.from)), to: share(dayNumber(window.to) + 1) };
}

function toWindow(from: number, to: number): Window {
  return { from: dayOf(from), to: dayOf(to) };
}

/** Where the bounds cross, the lower one holds. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
