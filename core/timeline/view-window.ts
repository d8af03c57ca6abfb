import { addDays, dayNumber, dayOf, daysBetween } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";

/** Days in a window, both ends included. */
export function lengthOf({ from, to }: Window): number {
  return daysBetween(from, to) + 1;
}

/** Whether every day of `inner` lies in `outer`. */
export function holds(outer: Window, inner: Window): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/**
 * What to ask for so that a reader can look around `view` without waiting: half as much again on both sides. Steps of
 * an eighth of the length keep the number of different questions small, so that answers can be kept. Beyond `extent`
 * there is nothing to ask for.
 */
export function windowToLoad(view: Window, extent: Window): Window {
  const step = Math.max(1, 2 ** Math.round(Math.log2(lengthOf(view) / 8)));
  const from = Math.floor(dayNumber(view.from) / step) * step - 4 * step;
  const to = Math.ceil((dayNumber(view.to) + 1) / step) * step + 4 * step - 1;
  return clip({ from: dayOf(from), to: dayOf(to) }, extent);
}

/** A month of days is never too much to hold, however short the view. */
const shortest = 32;

/**
 * Whether what is loaded no longer does for `view`: it comes near the edge, or the view has come so close that more of it
 * could be told. `isCoarse`: some events are not told one by one, so that coming closer tells more at once.
 */
export function needsLoading(loaded: Window, view: Window, extent: Window, isCoarse = false): boolean {
  // A day at least: what reaches into a window from before it counts with its first stretch, which must not be in sight.
  const margin = Math.max(1, Math.floor(lengthOf(view) / 8));
  const near = !holds(loaded, clip({ from: addDays(view.from, -margin), to: addDays(view.to, margin) }, extent));
  const coarse = lengthOf(loaded) > Math.max(shortest, (isCoarse ? 2.6 : 4) * lengthOf(view));
  return near || coarse;
}

/** The part of a window that lies in `extent`; the window itself where none does. */
function clip(window: Window, extent: Window): Window {
  const from = Math.max(dayNumber(window.from), dayNumber(extent.from));
  const to = Math.min(dayNumber(window.to), dayNumber(extent.to));
  return from <= to ? { from: dayOf(from), to: dayOf(to) } : window;
}

/** The shortest window that holds both. */
export function spanning(a: Window, b: Window): Window {
  const from = Math.min(dayNumber(a.from), dayNumber(b.from));
  const to = Math.max(dayNumber(a.to), dayNumber(b.to));
  return { from: dayOf(from), to: dayOf(to) };
}

/** A window of the same middle, `factor` times as long and at least one day. */
export function zoomed(window: Window, factor: number): Window {
  const half = Math.max(0.5, (lengthOf(window) * factor) / 2);
  const middle = (dayNumber(window.from) + dayNumber(window.to) + 1) / 2;
  const from = Math.floor(middle - half);
  return { from: dayOf(from), to: dayOf(Math.max(from, Math.ceil(middle + half) - 1)) };
}

/** A window of the same length, moved by a share of it. */
export function moved(window: Window, share: number): Window {
  const days = Math.round(lengthOf(window) * share) || Math.sign(share);
  return { from: addDays(window.from, days), to: addDays(window.to, days) };
}

/** The days around one: `days` before and after. */
export function around(window: Window, days: number): Window {
  return { from: addDays(window.from, -days), to: addDays(window.to, days) };
}

/** A window of the same length in whose middle `subject` stands. */
export function centered(subject: Window, window: Window): Window {
  const middle = Math.floor((dayNumber(subject.from) + dayNumber(subject.to)) / 2);
  const from = dayOf(middle - Math.floor(lengthOf(window) / 2));
  return { from, to: addDays(from, lengthOf(window) - 1) };
}

/** The window itself where it shows any of `subject`, else one of the same length that does. */
export function revealing(window: Window, subject: Window): Window {
  return subject.from <= window.to && subject.to >= window.from ? window : centered(subject, window);
}
