import { addDays, type Day, dayNumber } from "#core/dates/calendar";
import type { Lane } from "#core/timeline/lanes";
import { entryElement, ghostElement } from "./timeline-elements";
import { type Entry, type Ghost, nameOf } from "./timeline-entries";

export const msPerDay = 86_400_000;

/** An item as vis-timeline takes it. `draw` gives its one node; `status` becomes a data attribute of its box. */
export interface VisItem {
  id: string;
  group: string;
  type: "point" | "range";
  start: Date;
  end?: Date;
  /** in words; tells whether an item has changed */
  content: string;
  className: string;
  style?: string;
  status: string;
  /** what its node says besides: while it and `content` stay the same, so does the node */
  face: string;
  draw: () => HTMLElement;
}

/** A lane as vis-timeline takes it. */
export interface VisLane {
  id: string;
  content: string;
  order: number;
  lane: Lane;
}

/** How entries look in one drawing. */
export interface Look {
  /** how wide the title of an entry may be, in CSS pixels; entries without one are marks */
  rooms: Map<string, number>;
  /** the largest count of a cluster */
  most: number;
  /** what links to events carry on */
  eventQuery: string;
  /** slug of the selected event */
  selected: string | null;
}

export function toVisItem(entry: Entry, { rooms, most, eventQuery, selected }: Look): VisItem {
  const { item } = entry;
  const room = rooms.get(entry.id);
  const isSelected = entry.id === selected;
  return {
    ...figureOf(entry),
    content: nameOf(entry),
    ...(item.kind === "cluster"
      ? { status: "", className: "is-cluster", style: `--weight: ${Math.sqrt(item.count / most).toFixed(2)}` }
      : {
          status: item.status,
          className: `${edgesOf(entry)} ${room ? "is-titled" : "is-bare"}${isSelected ? " is-selected" : ""}`,
          style: `--room: ${room}px`,
        }),
    face: `${isSelected} ${eventQuery}`,
    draw: once(() => entryElement(entry, { query: eventQuery, isSelected })),
  };
}

export function toVisGhost(ghost: Ghost): VisItem {
  const drawn = { className: `${edgesOf(ghost)} is-ghost`, status: "", face: "" };
  return { ...figureOf(ghost), content: ghost.words, ...drawn, draw: once(() => ghostElement(ghost)) };
}

/** Makes a node when it is first asked for, and gives that one from then on. */
function once(make: () => HTMLElement): () => HTMLElement {
  let node: HTMLElement | undefined;
  return () => {
    node ??= make();
    return node;
  };
}

export function toVisLane(lane: Lane, order: number): VisLane {
  return { id: lane.id, content: lane.title, order, lane };
}

/** Midnight UTC, at which a day begins on the axis. */
export function toInstant(day: Day): Date {
  return new Date(dayNumber(day) * msPerDay);
}

/** A point stands in the middle of its day, a bar runs to the end of its last one. */
function figureOf({ id, lane, drawing }: Entry | Ghost): Pick<VisItem, "id" | "group" | "type" | "start" | "end"> {
  const from = toInstant(drawing.from);
  const placed = { id, group: lane };
  if (drawing.figure === "point") return { ...placed, type: "point", start: new Date(from.getTime() + msPerDay / 2) };
  return { ...placed, type: "range", start: from, end: toInstant(addDays(drawing.to, 1)) };
}

function edgesOf({ drawing }: Entry | Ghost): string {
  return `starts-${drawing.start} ends-${drawing.end}`;
}

/** As much of vis-data's DataSet as is needed to bring it up to date. */
interface ItemStore<T> {
  get(): T[];
  remove(ids: string[]): unknown;
  update(items: T[]): unknown;
}

/**
 * Makes a data set hold exactly `wanted`. What is the same stays untouched: the widget would draw it anew, and a reader
 * who stands on it would lose the focus.
 */
export function updateInPlace<T extends { id: string }>(store: ItemStore<T>, wanted: T[]): void {
  const { gone, changed } = changesTo(store.get(), wanted);
  store.remove(gone);
  store.update(changed);
}

/** The ids that must go, and the items that are new or differ in what can be written as JSON. */
export function changesTo<T extends { id: string }>(known: T[], wanted: T[]): { gone: string[]; changed: T[] } {
  const before = new Map(known.map((item) => [item.id, JSON.stringify(item)]));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    gone: [...before.keys()].filter((id) => !ids.has(id)),
    changed: wanted.filter((item) => before.get(item.id) !== JSON.stringify(item)),
  };
}
