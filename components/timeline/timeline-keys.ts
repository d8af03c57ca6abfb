import { daysBetween } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Entry } from "./timeline-entries";

/** Where a key leads from the entry that has the focus. */
export type Move = "next" | "previous" | "up" | "down" | "first" | "last";

const moves: Record<string, Move> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

export function moveOf(key: string): Move | null {
  return moves[key] ?? null;
}

/**
 * The entry that a move leads to, null where there is none. `entries` are in the order of time, `lanes` from top to
 * bottom. Home and End stay in the view; up and down go to the nearest in time of the next lane that has any.
 */
export function entryAfter(
  entries: Entry[],
  active: Entry | null,
  move: Move,
  shown: { lanes: string[]; view: Window },
): Entry | null {
  const inView = entries.filter((entry) => isInView(entry, shown.view));
  if (move === "first") return inView.at(0) ?? null;
  if (move === "last") return inView.at(-1) ?? null;
  if (!active) return inView.at(0) ?? null;
  if (move === "up" || move === "down") return inNextLane(entries, active, shown.lanes, move === "up" ? -1 : 1);
  const index = entries.findIndex(({ id }) => id === active.id);
  return entries[index + (move === "next" ? 1 : -1)] ?? null;
}

/** The entry that Tab leads to: the one in the middle of the view. */
export function entryInMiddle(entries: Entry[], view: Window): Entry | null {
  const inView = entries.filter((entry) => isInView(entry, view));
  return inView[Math.floor(inView.length / 2)] ?? null;
}

/** Whether the view shows all of an entry. */
export function isInside({ from, to }: Entry, view: Window): boolean {
  return from >= view.from && to <= view.to;
}

function isInView({ from, to }: Entry, view: Window): boolean {
  return from <= view.to && to >= view.from;
}

function inNextLane(entries: Entry[], active: Entry, lanes: string[], step: 1 | -1): Entry | null {
  for (let index = lanes.indexOf(active.lane) + step; index >= 0 && index < lanes.length; index += step) {
    const nearest = nearestTo(
      active,
      entries.filter(({ lane }) => lane === lanes[index]),
    );
    if (nearest) return nearest;
  }
  return null;
}

function nearestTo(active: Entry, entries: Entry[]): Entry | null {
  const distance = (entry: Entry) => Math.abs(daysBetween(active.from, entry.from));
  return entries.reduce<Entry | null>(
    (best, entry) => (!best || distance(entry) < distance(best) ? entry : best),
    null,
  );
}
