import { addDays, type Day, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Tie } from "#core/timeline/tie";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { around, centered, moved, zoomed } from "#core/timeline/view-window";
import { afterFrame } from "./after-frame";
import { foldCrowds } from "./crowds";
import { captionOf, printAsFigure, saveFigure } from "./figure-file";
import { type FigureContent, figureStage } from "./figure-svg";
import { openKeySheet } from "./key-sheet";
import { OverviewBrush } from "./overview-brush";
import { entriesWithin, StageDrawing } from "./stage-drawing";
import { RovingFocus } from "./timeline-focus";
import { msPerDay, toInstant } from "./timeline-items";
import { Overlay } from "./timeline-overlay";
import { watchLanes, watchWidth } from "./timeline-watch";
import { turnWheel } from "./timeline-wheel";
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

/** After so long without a move the hand rests. */
const restMs = 250;

/** Draws a timeline into `stage`. */
export function openView(stage: HTMLElement, library: Library, start: ViewStart, handlers: ViewHandlers): TimelineView {
  return new TimelineView(stage, openWidget(stage, library, start), start, handlers);
}

/** The widget as the rest of the page knows it: days in, days out. */
export class TimelineView {
  #shown: Shown;
  /** set while the widget moves by itself: nothing on the way needs to be loaded */
  #isHeading = false;
  /** set while a reader turns the wheel or drags: how high the lanes come out is seen to afterwards */
  #isMoving = false;
  /** when the view moved last, by whatever hand */
  #movedAt = 0;
  /** calls off an answer that is not drawn yet */
  #drop: (() => void) | null = null;
  readonly #drawing: StageDrawing;
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
    this.#shown = start;
    this.#drawing = new StageDrawing(stage, widget, {
      answer: start.answer,
      marked: start,
      isAtRest: () => performance.now() - this.#movedAt > restMs,
    });
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
    this.#draw(start.answer);
  }

  get window(): Window {
    return windowOf(this.widget);
  }

  /** What is drawn, as a figure of its own. */
  #figure(): FigureContent {
    const window = this.window;
    const { answer, ghosts } = this.#drawing;
    const { lanes } = answer;
    const inView = entriesWithin(answer, window);
    const total = inView.reduce((sum, { item }) => sum + (item.kind === "cluster" ? item.count : 1), 0);
    const caption = captionOf(window, total, location.origin + location.pathname + location.search);
    const { today } = this.#shown;
    const entries = foldCrowds({ entries: inView, ghosts }, window, figureStage, null);
    return { entries, ghosts, lanes, window, today, caption };
  }

  /** Shows another answer. It may come while the wheel turns, whose frame has enough to do. */
  show(answer: TimelineAnswer): void {
    this.#drop?.();
    this.#drop = afterFrame(() => this.#draw(answer));
  }

  /** Shows something else of the same answer. */
  update(shown: Shown): void {
    const { extent } = this.#shown;
    this.#shown = shown;
    if (extent.from !== shown.extent.from || extent.to !== shown.extent.to)
      this.widget.vis.setOptions(limitsOf(shown.extent));
    this.#brush?.stretchTo(shown.years);
    this.#overlay.tie(shown.selected, shown.ties);
    this.#drawing.mark(shown);
    this.#placeOverlay();
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
    this.#drop?.();
    for (const stop of this.#stops) stop();
    this.#brush?.close();
    this.#focus.close();
    this.#overlay.close();
    this.#drawing.close();
    this.widget.vis.destroy();
  }

  #draw(answer: TimelineAnswer): void {
    this.#drawing.show(answer);
    this.#placeOverlay();
  }

  #onRange(byReader: boolean): void {
    this.#movedAt = performance.now();
    if (byReader) this.#isHeading = false;
    this.#isMoving = byReader;
    this.#placeOverlay();
    if (!this.#isHeading) this.handlers.onView(this.window, byReader);
  }

  #onRangeEnd(): void {
    this.#isHeading = false;
    this.#isMoving = false;
    this.#drawing.refresh();
    this.#placeOverlay();
  }

  #onDrawn(): void {
    if (!this.#isMoving) this.#drawing.fit();
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
      entries: () => this.#drawing.entries,
      lanes: () => this.#drawing.answer.lanes.map(({ id }) => id),
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
