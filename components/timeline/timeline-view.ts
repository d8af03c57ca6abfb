import { addDays, type Day, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Tie } from "#core/timeline/tie";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { around, centered, moved, zoomed } from "#core/timeline/view-window";
import { foldCrowds } from "./crowds";
import { captionOf, printAsFigure, saveFigure } from "./figure-file";
import { type FigureContent, figureStage } from "./figure-svg";
import { openKeySheet } from "./key-sheet";
import { OverviewBrush } from "./overview-brush";
import { type Entry, entriesOf, type Ghost, ghostsOf } from "./timeline-entries";
import { RovingFocus } from "./timeline-focus";
import { msPerDay, toInstant, toVisGhost, toVisItem, toVisLane, updateInPlace } from "./timeline-items";
import { Overlay } from "./timeline-overlay";
import { watchLanes, watchWidth } from "./timeline-watch";
import { turnWheel } from "./timeline-wheel";
import { leastHeights, titleRooms } from "./title-room";
import { type Library, openWidget, rangeOf, type Widget, windowOf } from "./widget";
import { limitsOf } from "./widget-options";

/** What the view shows besides the answer; each can change while it is open. */
export interface Shown {
  /** how far one can look; holds the window */
  extent: Window;
  /** what the overview spans */
  years: Window;
  /** what the links to events carry on: `?knownOn=…`, or nothing */
  eventQuery: string;
  /** slug of the selected event */
  selected: string | null;
  /** the events that it is drawn tied to */
  ties: readonly Tie[];
  /** the day as of which everything is told */
  today: Day;
}

export interface ViewStart extends Shown {
  answer: TimelineAnswer;
  window: Window;
  /** the frame around the overview that moves with the view */
  brush: HTMLElement | null;
}

export interface ViewHandlers {
  /** The view has changed; `byReader` if a reader did it, so that the address follows. */
  onView: (window: Window, byReader: boolean) => void;
  onSelect: (slug: string) => void;
  /** A reader asks for these lanes alone, by their ids joined by commas. */
  onLanes: (lanes: string) => void;
}

/** The most that all lanes may take, in CSS pixels; beyond it what overlaps stands together. */
const tallest = 720;
const axisHeight = 56;

/** Draws a timeline into `stage`. */
export function openView(stage: HTMLElement, library: Library, start: ViewStart, handlers: ViewHandlers): TimelineView {
  return new TimelineView(stage, openWidget(stage, library, start), start, handlers);
}

/** The widget as the rest of the page knows it: days in, days out. */
export class TimelineView {
  #answer: TimelineAnswer;
  #shown: Shown;
  #entries: Entry[] = [];
  #ghosts: Ghost[] = [];
  /** set while the widget moves by itself: nothing on the way needs to be loaded */
  #isHeading = false;
  /** by how much the lanes came out taller than the stage, in CSS pixels */
  #excess = 0;
  /** set when not even one title fits */
  #isFull = false;
  readonly #focus: RovingFocus;
  readonly #overlay: Overlay;
  readonly #brush: OverviewBrush | null;
  readonly #stops: (() => void)[];

  constructor(
    readonly stage: HTMLElement,
    readonly widget: Widget,
    start: ViewStart,
    readonly handlers: ViewHandlers,
  ) {
    const { vis } = widget;
    this.#answer = start.answer;
    this.#shown = start;
    this.#focus = this.#openFocus();
    this.#overlay = new Overlay(stage);
    this.#brush =
      start.brush && new OverviewBrush(start.brush, start.years, (window) => this.moveTo(window, "at once"));
    const turn = (window: Window) => this.moveTo(window, "at once");
    this.#stops = [
      turnWheel(stage, () => this.window, turn),
      watchWidth(stage, () => this.#onRangeEnd()),
      watchLanes(stage, handlers.onLanes),
      printAsFigure(stage.parentElement ?? stage, () => this.#figure()),
    ];
    vis.on("rangechange", ({ byUser }: { byUser: boolean }) => this.#onRange(byUser));
    vis.on("rangechanged", () => this.#onRangeEnd());
    vis.on("changed", () => this.#onDrawn());
    vis.on("doubleClick", ({ time, what }: { time: Date; what: string }) => this.#zoomAt(time, what));
    this.show(start.answer);
  }

  get window(): Window {
    return windowOf(this.widget);
  }

  /** What is drawn, as a figure of its own. */
  #figure(): FigureContent {
    const window = this.window;
    const { lanes } = this.#answer;
    const inView = entriesOf(this.#answer).filter(({ from, to }) => from <= window.to && to >= window.from);
    const total = inView.reduce((sum, { item }) => sum + (item.kind === "cluster" ? item.count : 1), 0);
    const caption = captionOf(window, total, location.origin + location.pathname + location.search);
    const { today } = this.#shown;
    const entries = foldCrowds({ entries: inView, ghosts: this.#ghosts }, window, figureStage, null);
    return { entries, ghosts: this.#ghosts, lanes, window, today, caption };
  }

  show(answer: TimelineAnswer): void {
    this.#answer = answer;
    this.#ghosts = ghostsOf(answer);
    this.stage.dataset.lanes = String(answer.lanes.length);
    updateInPlace(this.widget.lanes, answer.lanes.map(toVisLane));
    this.#excess = 0;
    this.#draw();
  }

  /** Shows something else of the same answer. */
  update(shown: Shown): void {
    const { extent } = this.#shown;
    this.#shown = shown;
    if (extent.from !== shown.extent.from || extent.to !== shown.extent.to)
      this.widget.vis.setOptions(limitsOf(shown.extent));
    this.#brush?.stretchTo(shown.years);
    this.#overlay.tie(shown.selected, shown.ties);
    this.#draw();
  }

  /** Shows a window; with `how`, the reader asked for it, and the address follows. */
  moveTo(window: Window, how?: "smoothly" | "at once"): void {
    const animation = how === "smoothly" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#isHeading = animation;
    this.widget.vis.setWindow(toInstant(window.from), toInstant(addDays(window.to, 1)), { animation });
    if (how) this.handlers.onView(window, true);
  }

  /** Saves what is drawn as a file. */
  save(format: "svg" | "png"): Promise<void> {
    return saveFigure(this.#figure(), format);
  }

  showKeys(): void {
    openKeySheet();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#brush?.close();
    this.#focus.close();
    this.#overlay.close();
    this.widget.vis.destroy();
  }

  #draw(): void {
    const { eventQuery, selected } = this.#shown;
    const { width, height } = sizeOf(this.stage);
    const all = { entries: entriesOf(this.#answer), ghosts: this.#ghosts };
    this.#entries = foldCrowds(all, this.window, { width, height: tallest }, selected);
    const lanes = [...leastHeights([...this.#entries, ...this.#ghosts], this.window, width).values()];
    this.#growTo(lanes.reduce((sum, lane) => sum + lane, 0) + axisHeight);
    const most = Math.max(1, ...this.#entries.map(({ item }) => (item.kind === "cluster" ? item.count : 1)));
    const rooms = titleRooms([...this.#entries, ...this.#ghosts], this.window, {
      width,
      height: height - this.#excess,
    });
    this.#isFull = rooms.size === 0;
    const look = { rooms, most, eventQuery, selected };
    const drawn = this.#entries.map((entry) => toVisItem(entry, look));
    updateInPlace(this.widget.items, [...drawn, ...this.#ghosts.map(toVisGhost)]);
    this.#placeOverlay();
  }

  /** The stage is as tall as the page keeps free for it; where that is too little for all marks, it grows for them. */
  #growTo(height: number): void {
    this.stage.style.setProperty("--needed", `${height}px`);
  }

  /**
   * The room is an estimate. Where the lanes came out taller than the stage, some titles go, and where there are none, as
   * when names of lanes need two lines, it grows.
   */
  #fit(): void {
    const lanes = this.stage.querySelector(".vis-center .vis-itemset");
    const excess = (lanes?.clientHeight ?? 0) - sizeOf(this.stage).height;
    if (excess <= 0) return;
    if (this.#isFull) {
      this.#growTo(Math.min(tallest * 1.5, this.stage.clientHeight + excess));
    } else {
      this.#excess += excess;
      this.#draw();
    }
  }

  #onRange(byReader: boolean): void {
    if (byReader) this.#isHeading = false;
    this.#placeOverlay();
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
    this.#placeOverlay();
  }

  #placeOverlay(): void {
    this.#overlay.place(rangeOf(this.widget), this.#shown.today);
    this.#brush?.show(this.window);
  }

  /** Events and clusters open at the first click of two; ground between them comes closer. */
  #zoomAt(time: Date, what: string): void {
    if (what === "item" || what === "group-label" || what === "axis") return;
    const day = dayOf(Math.floor(time.getTime() / msPerDay));
    this.moveTo(zoomed(centered({ from: day, to: day }, this.window), 0.5), "smoothly");
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
      move: (share) => this.moveTo(moved(this.window, share), "smoothly"),
      lookAround: (entry) => this.moveTo(around(entry, 30), "smoothly"),
      showKeys: openKeySheet,
      open: ({ item }) => {
        if (item.kind === "cluster") this.moveTo({ from: item.first, to: item.last }, "smoothly");
        else this.handlers.onSelect(item.slug);
      },
    });
  }
}

function sizeOf(stage: HTMLElement): { width: number; height: number } {
  const lanes = stage.querySelector(".vis-center");
  return { width: lanes?.clientWidth || 1, height: lanes?.clientHeight ?? 0 };
}
