import type Moment from "moment";
import type { DataSet } from "vis-data/esnext";
import type { TimelineOptions as VisOptions, Timeline as VisTimeline } from "vis-timeline/esnext";
import { addDays, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { around, lengthOf, zoomed } from "#core/timeline/view-window";
import { laneElement } from "./timeline-elements";
import { type Entry, entriesOf, type Ghost, ghostsOf } from "./timeline-entries";
import { RovingFocus } from "./timeline-focus";
import {
  msPerDay,
  toInstant,
  toVisGhost,
  toVisItem,
  toVisLane,
  updateInPlace,
  type VisItem,
  type VisLane,
} from "./timeline-items";
import { turnWheel } from "./timeline-wheel";
import { titleRooms } from "./title-room";

export interface ViewStart {
  answer: TimelineAnswer;
  window: Window;
  /** how far one can look; holds the window */
  extent: Window;
  /** what the links to events carry on: `?knownOn=…`, or nothing */
  eventQuery: string;
}

export interface ViewHandlers {
  /** The view has changed; `byReader` if a reader did it, so that the address follows. */
  onView: (window: Window, byReader: boolean) => void;
  onOpen: (href: string) => void;
}

interface Widget {
  vis: VisTimeline;
  items: DataSet<VisItem>;
  lanes: DataSet<VisLane>;
}

const shortestView = 4 * msPerDay;

/** What timeline.tsx has loaded. */
export interface Library {
  Widget: typeof VisTimeline;
  DataSet: typeof DataSet;
  moment: typeof Moment;
}

/**
 * Draws a timeline into `stage`. Days become instants here and nowhere else: midnight UTC both ways, and the axis counts
 * in UTC too, so that no time zone moves a day.
 */
export function openView(stage: HTMLElement, library: Library, start: ViewStart, handlers: ViewHandlers): TimelineView {
  const items = new library.DataSet<VisItem>();
  const lanes = new library.DataSet<VisLane>();
  const vis = new library.Widget(stage, items, lanes, {
    ...optionsOf(start),
    moment: (input?: Moment.MomentInput) => library.moment.utc(input),
    template: (item?: VisItem) => item?.draw() ?? "",
    groupTemplate: (group?: VisLane) => (group ? laneElement(group.lane) : ""),
  });
  return new TimelineView(stage, { vis, items, lanes }, start, handlers);
}

/** The widget as the rest of the page knows it: days in, days out. */
export class TimelineView {
  #answer: TimelineAnswer;
  #entries: Entry[] = [];
  #ghosts: Ghost[] = [];
  /** set while the widget moves by itself: nothing on the way needs to be loaded */
  #isHeading = false;
  /** by how much the lanes came out taller than the stage, in CSS pixels */
  #excess = 0;
  /** set when not even one title fits */
  #isFull = false;
  readonly #focus: RovingFocus;
  readonly #stopWheel: () => void;

  constructor(
    readonly stage: HTMLElement,
    readonly widget: Widget,
    readonly start: ViewStart,
    readonly handlers: ViewHandlers,
  ) {
    const { vis } = widget;
    this.#answer = start.answer;
    this.#focus = this.#openFocus();
    this.#stopWheel = turnWheel(
      stage,
      () => this.window,
      (window) => this.moveTo(window, "at once"),
    );
    vis.on("rangechange", ({ byUser }: { byUser: boolean }) => this.#onRange(byUser));
    vis.on("rangechanged", () => this.#onRangeEnd());
    vis.on("changed", () => this.#onDrawn());
    this.show(start.answer);
  }

  /** The days in view, the last one too if only its morning is. */
  get window(): Window {
    const { start, end } = this.widget.vis.getWindow();
    const from = Math.floor(start.getTime() / msPerDay);
    const to = Math.ceil(end.getTime() / msPerDay) - 1;
    return { from: dayOf(from), to: dayOf(Math.max(from, to)) };
  }

  show(answer: TimelineAnswer): void {
    this.#answer = answer;
    this.#entries = entriesOf(answer);
    this.#ghosts = ghostsOf(answer);
    this.stage.dataset.lanes = String(answer.lanes.length);
    updateInPlace(this.widget.lanes, answer.lanes.map(toVisLane));
    this.#excess = 0;
    this.#draw();
  }

  /** Shows a window; with `how`, the reader asked for it, and the address follows. */
  moveTo(window: Window, how?: "smoothly" | "at once"): void {
    const animation = how === "smoothly" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#isHeading = animation;
    this.widget.vis.setWindow(toInstant(window.from), toInstant(addDays(window.to, 1)), { animation });
    if (how) this.handlers.onView(window, true);
  }

  /** How far one can look from now on. */
  limitTo(extent: Window): void {
    this.widget.vis.setOptions(limitsOf(extent));
  }

  close(): void {
    this.#stopWheel();
    this.#focus.close();
    this.widget.vis.destroy();
  }

  #draw(): void {
    const most = Math.max(1, ...this.#entries.map(({ item }) => (item.kind === "cluster" ? item.count : 1)));
    const { width, height } = sizeOf(this.stage);
    const rooms = titleRooms([...this.#entries, ...this.#ghosts], this.window, {
      width,
      height: height - this.#excess,
    });
    this.#isFull = rooms.size === 0;
    const look = { rooms, most, eventQuery: this.start.eventQuery };
    const drawn = this.#entries.map((entry) => toVisItem(entry, look));
    updateInPlace(this.widget.items, [...drawn, ...this.#ghosts.map(toVisGhost)]);
  }

  /** The room for titles is an estimate. Where the lanes came out taller than the stage, some titles go. */
  #fit(): void {
    const lanes = this.stage.querySelector(".vis-center .vis-itemset");
    const excess = (lanes?.clientHeight ?? 0) - sizeOf(this.stage).height;
    if (excess <= 0 || this.#isFull) return;
    this.#excess += excess;
    this.#draw();
  }

  #onRange(byReader: boolean): void {
    if (byReader) this.#isHeading = false;
    if (!this.#isHeading) this.handlers.onView(this.window, byReader);
  }

  #onRangeEnd(): void {
    this.#isHeading = false;
    this.#excess = 0;
    this.#draw();
  }

  #onDrawn(): void {
    this.#fit();
    this.#focus.refresh();
  }

  #openFocus(): RovingFocus {
    return new RovingFocus(this.stage, {
      entries: () => this.#entries,
      lanes: () => this.#answer.lanes.map(({ id }) => id),
      view: () => this.window,
      reveal: (entry) => this.moveTo(centered(entry, this.window), "at once"),
      zoom: (entry, factor) => {
        const view = entry ? centered(entry, this.window) : this.window;
        this.moveTo(zoomed(view, factor), "smoothly");
      },
      lookAround: (entry) => this.moveTo(around(entry, 30), "smoothly"),
      open: (entry, href) => {
        if (entry.item.kind === "cluster") this.moveTo({ from: entry.from, to: entry.to }, "smoothly");
        else if (href) this.handlers.onOpen(href);
      },
    });
  }
}

function optionsOf({ window, extent }: ViewStart): VisOptions {
  return {
    ...limitsOf(extent),
    start: toInstant(window.from),
    end: toInstant(addDays(window.to, 1)),
    zoomMin: shortestView,
    height: "100%",
    orientation: { axis: "bottom", item: "top" },
    margin: { axis: 6, item: { horizontal: 0, vertical: 4 } },
    groupOrder: "order",
    maxMinorChars: 3,
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

function limitsOf(extent: Window): VisOptions {
  return {
    min: toInstant(extent.from),
    max: toInstant(addDays(extent.to, 1)),
    zoomMax: lengthOf(extent) * msPerDay,
  };
}

/** A view of the same length in which an entry stands in the middle. */
function centered(entry: Window, view: Window): Window {
  const from = addDays(entry.from, -Math.floor(lengthOf(view) / 2));
  return { from, to: addDays(from, lengthOf(view) - 1) };
}

function sizeOf(stage: HTMLElement): { width: number; height: number } {
  const lanes = stage.querySelector(".vis-center");
  return { width: lanes?.clientWidth || 1, height: lanes?.clientHeight ?? 0 };
}
