import type { MomentInput } from "moment";
import type { TimelineOptions as VisOptions, Timeline as VisTimeline } from "vis-timeline/esnext";
import { addDays, type Day, dayNumber, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Lane } from "#core/timeline/lanes";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { around, holds, lengthOf, zoomed } from "#core/timeline/view-window";
import { entryElement, ghostElement, laneElement } from "./timeline-elements";
import { type Entry, entriesOf, type Ghost, ghostsOf, nameOf } from "./timeline-entries";
import { RovingFocus } from "./timeline-focus";
import { updateInPlace } from "./timeline-items";
import { entriesWithTitle, type TitleRoom } from "./title-room";

/** The widget as the rest of the page knows it: days in, days out. */
export interface TimelineView {
  show(answer: TimelineAnswer): void;
  /** Shows a window. With `follow`, the reader asked for it, and the address follows. */
  moveTo(window: Window, follow?: "follow" | "follow at once"): void;
  close(): void;
}

export interface ViewStart {
  answer: TimelineAnswer;
  window: Window;
  /** how far one can look */
  extent: Window;
  /** what the links to events carry on: `?knownOn=…`, or nothing */
  eventQuery: string;
}

export interface ViewHandlers {
  onView: (window: Window, byReader: boolean) => void;
  onOpen: (href: string) => void;
}

const msPerDay = 86_400_000;
const shortestView = 4 * msPerDay;

/**
 * Draws a timeline into `stage`. The only place that loads vis-timeline, in a chunk of its own, and the only one where
 * days become instants: midnight UTC both ways, and the axis counts in UTC too, so that no time zone moves a day.
 */
export async function openView(stage: HTMLElement, start: ViewStart, handlers: ViewHandlers): Promise<TimelineView> {
  const [{ Timeline }, { DataSet }, { default: moment }] = await Promise.all([
    import("vis-timeline/esnext"),
    import("vis-data/esnext"),
    import("moment"),
  ]);
  const items = new DataSet<VisItem>();
  const groups = new DataSet<VisLane>();
  const vis = new Timeline(stage, items, groups, {
    ...optionsOf(start),
    moment: (input?: MomentInput) => moment.utc(input),
    template: (item?: VisItem) => item?.draw() ?? "",
    groupTemplate: (group?: VisLane) => (group ? laneElement(group.lane) : ""),
  });
  let entries: Entry[] = [];
  let ghosts: Ghost[] = [];
  let lanes: Lane[] = [];
  const viewOf = () => toWindow(vis.getWindow());
  const moveTo: TimelineView["moveTo"] = (window, follow) => {
    vis.setWindow(toInstant(window.from), toInstant(addDays(window.to, 1)), {
      animation: follow === "follow" && mayMove(),
    });
    if (follow) handlers.onView(window, true);
  };
  const focus = new RovingFocus(stage, {
    entries: () => entries,
    lanes: () => lanes.map(({ id }) => id),
    view: viewOf,
    reveal: (entry) => moveTo(revealing(entry, viewOf()), "follow at once"),
    zoom: (factor) => moveTo(zoomed(viewOf(), factor), "follow"),
    lookAround: (entry) => moveTo(around(entry, 30), "follow"),
    open: (entry, href) =>
      entry.item.kind === "cluster" ? moveTo(around(entry, 0), "follow") : href && handlers.onOpen(href),
  });

  const draw = () => {
    const titled = entriesWithTitle(entries, viewOf(), sizeOf(stage));
    const most = Math.max(1, ...entries.map(({ item }) => (item.kind === "cluster" ? item.count : 1)));
    const look = { titled, most, eventQuery: start.eventQuery };
    updateInPlace(items, [...entries.map((entry) => toVisItem(entry, look)), ...ghosts.map(toVisGhost)]);
  };
  const show = (answer: TimelineAnswer) => {
    entries = entriesOf(answer);
    ghosts = ghostsOf(answer);
    lanes = answer.lanes;
    stage.dataset.lanes = String(lanes.length);
    updateInPlace(groups, lanes.map(toVisLane));
    draw();
  };

  vis.on("rangechange", ({ byUser }: { byUser: boolean }) => handlers.onView(viewOf(), byUser));
  vis.on("rangechanged", draw);
  vis.on("changed", () => focus.refresh());
  const stopWheel = scrollSideways(stage, vis);
  show(start.answer);
  return {
    show,
    moveTo,
    close() {
      stopWheel();
      focus.close();
      vis.destroy();
    },
  };
}

/** An item as vis-timeline takes it. `draw` gives its node; `status` and `type` become data attributes of its box. */
interface VisItem {
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
  draw: () => HTMLElement;
}

interface VisLane {
  id: string;
  content: string;
  order: number;
  lane: Lane;
}

function optionsOf({ window, extent }: ViewStart): VisOptions {
  const limits = holds(extent, window)
    ? extent
    : { from: min(extent.from, window.from), to: max(extent.to, window.to) };
  return {
    start: toInstant(window.from),
    end: toInstant(addDays(window.to, 1)),
    min: toInstant(limits.from),
    max: toInstant(addDays(limits.to, 1)),
    zoomMin: shortestView,
    zoomMax: lengthOf(limits) * msPerDay,
    height: "100%",
    orientation: { axis: "bottom", item: "top" },
    margin: { axis: 6, item: { horizontal: 0, vertical: 4 } },
    groupOrder: "order",
    dataAttributes: ["status"],
    selectable: false,
    showCurrentTime: true,
    showTooltips: false,
    // A wheel scrolls the page; with Ctrl held (which is also how browsers report a pinch) it zooms.
    zoomKey: "ctrlKey",
    horizontalScroll: false,
    verticalScroll: false,
  };
}

/** How entries look in one drawing: which have their title, and the largest count of a cluster. */
interface Look {
  titled: Map<string, TitleRoom>;
  most: number;
  eventQuery: string;
}

function toVisItem(entry: Entry, { titled, most, eventQuery }: Look): VisItem {
  const { item } = entry;
  const kind = item.kind === "cluster" ? "is-cluster" : `is-${titled.get(entry.id) ?? "bare"}`;
  return {
    ...figureOf(entry),
    content: nameOf(entry),
    className: `${classOf(entry)} ${kind}`,
    status: item.kind === "event" ? item.status : "",
    ...(item.kind === "cluster" && { style: `--weight: ${Math.sqrt(item.count / most).toFixed(2)}` }),
    draw: () => entryElement(entry, eventQuery),
  };
}

function toVisGhost(ghost: Ghost): VisItem {
  return { ...figureOf(ghost), className: `${classOf(ghost)} is-ghost`, status: "", draw: () => ghostElement(ghost) };
}

/** A point stands in the middle of its day, a bar runs to the end of its last one. */
function figureOf({
  id,
  lane,
  drawing,
}: Entry | Ghost): Pick<VisItem, "id" | "group" | "type" | "start" | "end" | "content"> {
  const from = toInstant(drawing.from);
  const placed = { id, group: lane, content: "" };
  if (drawing.figure === "point") return { ...placed, type: "point", start: new Date(from.getTime() + msPerDay / 2) };
  return { ...placed, type: "range", start: from, end: toInstant(addDays(drawing.to, 1)) };
}

function classOf({ drawing }: Entry | Ghost): string {
  return `starts-${drawing.start} ends-${drawing.end}`;
}

function toVisLane(lane: Lane, order: number): VisLane {
  return { id: lane.id, content: lane.title, order, lane };
}

function toInstant(day: Day): Date {
  return new Date(dayNumber(day) * msPerDay);
}

/** The days that a view shows, the last one too if only its morning is in it. */
function toWindow({ start, end }: { start: Date; end: Date }): Window {
  const from = Math.floor(start.getTime() / msPerDay);
  const to = Math.ceil(end.getTime() / msPerDay) - 1;
  return { from: dayOf(from), to: dayOf(Math.max(from, to)) };
}

/** A view of the same length in which an entry stands in the middle. */
function revealing(entry: Entry, view: Window): Window {
  const half = Math.floor(lengthOf(view) / 2);
  const from = addDays(entry.from, -half);
  return { from, to: addDays(from, lengthOf(view) - 1) };
}

function sizeOf(stage: HTMLElement): { width: number; height: number } {
  const labels = stage.querySelector(".vis-left")?.clientWidth ?? 0;
  return { width: Math.max(1, stage.clientWidth - labels), height: stage.clientHeight - 48 };
}

/** A sideways wheel or trackpad moves through time; Command and wheel zooms, as Ctrl and wheel does. */
function scrollSideways(stage: HTMLElement, vis: VisTimeline): () => void {
  const turn = (event: WheelEvent) => {
    if (event.ctrlKey) return;
    if (event.metaKey)
      event.deltaY < 0 ? vis.zoomIn(0.2, { animation: false }) : vis.zoomOut(0.2, { animation: false });
    else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) slide(stage, vis, event.deltaX);
    else return;
    event.preventDefault();
  };
  stage.addEventListener("wheel", turn, { passive: false });
  return () => stage.removeEventListener("wheel", turn);
}

function slide(stage: HTMLElement, vis: VisTimeline, pixels: number): void {
  const { start, end } = vis.getWindow();
  const shift = ((end.getTime() - start.getTime()) * pixels) / stage.clientWidth;
  vis.setWindow(start.getTime() + shift, end.getTime() + shift, { animation: false });
}

function mayMove(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function min(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function max(a: Day, b: Day): Day {
  return a > b ? a : b;
}
