import { daysBetween } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { lengthOf } from "#core/timeline/view-window";
import type { Entry } from "./timeline-entries";

/** The place that the timeline has for its lanes, in CSS pixels. */
export interface Stage {
  width: number;
  height: number;
}

/** An entry on the screen: where it begins, and how wide it is bare, with its title cut short and in full. */
interface Placed {
  id: string;
  left: number;
  bare: number;
  titled: number;
  full: number;
}

const rowHeight = 27;
const lanePadding = 12;
const markWidth = 20;
const shortTitle = 250;
const fullTitle = 450;
const widthPerCharacter = 6.4;
const iconWidth = 44;

/** How much of its title an entry shows. */
export type TitleRoom = "short" | "full";

/**
 * Which entries can carry their title, cut short or in full: as many as fit into the height of the stage when the widget stacks them in rows.
 * The others keep their mark. All entries count, not only those in view, so that panning changes nothing.
 */
export function entriesWithTitle(entries: Entry[], view: Window, stage: Stage): Map<string, TitleRoom> {
  const names = [...new Set(entries.map(({ lane }) => lane))];
  const lanes = names.map((name) =>
    entries.filter(({ lane }) => lane === name).map((entry) => place(entry, view, stage)),
  );
  const wanted = lanes.map((lane) => rowsFor(lane, ({ titled }) => titled));
  const least = lanes.map((lane) => rowsFor(lane, ({ bare }) => bare));
  const available = Math.floor((stage.height - lanes.length * lanePadding) / rowHeight);
  const share = shareRows(wanted, available);
  return new Map(lanes.flatMap((lane, index) => titledWithin(lane, share[index] ?? 1, least[index] ?? 1)));
}

/** Takes rows from the lanes that have most of them until all fit; each keeps one. */
function shareRows(wanted: number[], available: number): number[] {
  const rows = [...wanted];
  for (let excess = sum(rows) - available; excess > 0; excess -= 1) {
    const fullest = rows.indexOf(Math.max(...rows));
    if (rows[fullest] === 1) break;
    rows[fullest] = (rows[fullest] ?? 1) - 1;
  }
  return rows;
}

/** The rows that entries of some width need: as many as overlap at once. */
function rowsFor(lane: Placed[], width: (entry: Placed) => number): number {
  const ends: number[] = [];
  for (const entry of lane) {
    const free = ends.findIndex((end) => end <= entry.left);
    ends[free >= 0 ? free : ends.length] = entry.left + width(entry);
  }
  return Math.max(1, ends.length);
}

/**
 * Deals a lane's entries, in the order of time, to its rows in turn, which leaves the most room behind each; a title is
 * granted where it ends before the next entry of its row begins. The widget may choose other rows, but needs no more.
 * Rows beyond the lane's share, which marks that overlap may need, carry no titles.
 */
function titledWithin(lane: Placed[], share: number, least: number): [string, TitleRoom][] {
  const rows = Math.max(share, least);
  return lane.flatMap((entry, index): [string, TitleRoom][] => {
    const room = (lane[index + rows]?.left ?? Number.POSITIVE_INFINITY) - entry.left;
    if (index % rows >= share || room < entry.titled) return [];
    return [[entry.id, room < entry.full ? "short" : "full"]];
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function place({ id, from, to, item }: Entry, view: Window, stage: Stage): Placed {
  const perDay = stage.width / lengthOf(view);
  const bar = Math.max(0, daysBetween(from, to)) * perDay;
  const title = item.kind === "event" ? iconWidth + item.title.length * widthPerCharacter : 0;
  const wide = (most: number) => Math.max(markWidth, bar + Math.min(most, title));
  const left = daysBetween(view.from, from) * perDay;
  return { id, left, bare: Math.max(markWidth, bar), titled: wide(shortTitle), full: wide(fullTitle) };
}
