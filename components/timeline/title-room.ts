import { daysBetween } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { around, lengthOf } from "#core/timeline/view-window";
import type { Entry, Ghost } from "./timeline-entries";

/** The place that the timeline has for its lanes, in CSS pixels. */
export interface Stage {
  width: number;
  height: number;
}

/** An entry on the screen, in CSS pixels: where it begins, how long its bar is, how wide its title would be. */
interface Placed {
  id: string;
  left: number;
  bar: number;
  title: number;
}

// As figures.css and widget.css draw them: a row with its margin, what a lane has around its rows, a hut, a hut with icon and letters.
const titledRow = 26;
const bareRow = 18;
const lanePadding = 6;
/** of a lane with one row or none, for its name */
const leastLane = 31;
const markWidth = 16;
const iconWidth = 44;
const widthPerCharacter = 6.4;
const widestTitle = 450;
/** Less than this tells nothing. */
const leastTitle = 130;

/**
 * How wide the title of each entry can be, in CSS pixels, for as many entries as fit into the height of the stage when
 * the widget stacks them in rows; the others keep their mark alone. What lies further off takes no height: the widget
 * stacks what is in view and a quarter of its length on both sides.
 */
export function titleRooms(all: (Entry | Ghost)[], view: Window, stage: Stage): Map<string, number> {
  const lanes = [...lanesOf(all, view, stage.width).values()];
  const wanted = lanes.map((lane) => rowsFor(lane, ({ bar, title }) => bar + title));
  const least = lanes.map(markRows);
  const share = shareRows(wanted, least, stage.height);
  return new Map(lanes.flatMap((lane, index) => roomsWithin(lane, share[index] ?? 0, least[index] ?? 1, stage.width)));
}

/** The height that each lane needs at least, where nothing carries a title. */
export function leastHeights(all: (Entry | Ghost)[], view: Window, width: number): Map<string, number> {
  const lanes = [...lanesOf(all, view, width)];
  return new Map(lanes.map(([name, lane]) => [name, laneHeight(0, markRows(lane))]));
}

function laneHeight(titled: number, bare: number): number {
  return Math.max(leastLane, titled * titledRow + bare * bareRow + lanePadding);
}

/** What is near the view, by lane, each from left to right. */
function lanesOf(all: (Entry | Ghost)[], view: Window, width: number): Map<string, Placed[]> {
  const near = around(view, Math.ceil(lengthOf(view) / 4));
  const lanes = new Map<string, Placed[]>();
  for (const figure of all) {
    if (figure.drawing.from > near.to || figure.drawing.to < near.from) continue;
    const lane = lanes.get(figure.lane) ?? [];
    lanes.set(figure.lane, lane);
    lane.push(place(figure, view, width));
  }
  for (const lane of lanes.values()) lane.sort((a, b) => a.left - b.left);
  return lanes;
}

function markRows(lane: Placed[]): number {
  return rowsFor(lane, ({ bar }) => Math.max(bar, markWidth));
}

/** Takes titled rows from the lanes that have most of them until all lanes fit into the height. */
function shareRows(wanted: number[], least: number[], height: number): number[] {
  const rows = [...wanted];
  const heightOf = (titled: number, index: number) => laneHeight(titled, Math.max(0, (least[index] ?? 1) - titled));
  while (sum(rows.map(heightOf)) > height) {
    const fullest = rows.indexOf(Math.max(...rows));
    if (rows[fullest] === 0) break;
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
 * Deals a lane's entries, in the order of time, to its rows in turn, which leaves the most room behind each: up to the
 * next entry of its row, or to the edge of the stage. The widget may choose other rows, but needs no more of them. Rows
 * beyond the lane's share, which marks that overlap may need, carry no titles.
 */
function roomsWithin(lane: Placed[], share: number, least: number, width: number): [string, number][] {
  const rows = Math.max(share, least);
  return lane.flatMap((entry, index): [string, number][] => {
    const { id, left, bar, title } = entry;
    const next = lane[index + rows]?.left ?? Number.POSITIVE_INFINITY;
    const room = Math.min(title, Math.floor(Math.min(next, edgeFor(left, width)) - left - bar));
    const fits = index % rows < share && room >= Math.min(title, leastTitle) && !losesMark(entry);
    return fits && title > 0 ? [[id, room]] : [];
  });
}

/** What begins in sight ends there; what is out of sight is laid out for the time when it comes in. */
function edgeFor(left: number, width: number): number {
  return left < width ? width : Number.POSITIVE_INFINITY;
}

/** Whether a title would stand at the left edge without the mark that it belongs to. The widget keeps that of a bar in sight. */
function losesMark({ left, bar, title }: Placed): boolean {
  return bar < markWidth && left + bar < 0 && left + bar + title > 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function place(figure: Entry | Ghost, view: Window, width: number): Placed {
  const { from, to } = figure.drawing;
  const perDay = width / lengthOf(view);
  return {
    id: figure.id,
    left: daysBetween(view.from, from) * perDay,
    bar: daysBetween(from, to) * perDay,
    title: titleWidth(figure),
  };
}

function titleWidth(figure: Entry | Ghost): number {
  if (!("item" in figure) || figure.item.kind === "cluster") return 0;
  return Math.min(widestTitle, Math.ceil(iconWidth + figure.item.title.length * widthPerCharacter));
}
