import type { Window } from "#core/timeline/clusters";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { foldCrowds } from "./crowds";
import { ItemFlow } from "./item-flow";
import { type Entry, entriesOf, type Ghost, ghostsOf } from "./timeline-entries";
import { msPerDay, toVisGhost, toVisItem, toVisLane, updateInPlace } from "./timeline-items";
import { leastHeights, titleRooms } from "./title-room";
import { rangeOf, type Widget, windowOf } from "./widget";

/** What the drawing shows besides its answer. */
export interface Marked {
  /** what the links to events carry on: `?knownOn=…`, or nothing */
  eventQuery: string;
  /** slug of the selected event */
  selected: string | null;
}

/** The most that all lanes may take, in CSS pixels; beyond it what overlaps stands together. */
const tallest = 720;
const axisHeight = 56;
/** a row of titles */
const leastSpare = 26;

/** Draws an answer so that it fits into the height of the stage: as marks, with titles where there is room, or folded. */
export class StageDrawing {
  #answer: TimelineAnswer;
  #marked: Marked;
  #entries: Entry[] = [];
  #ghosts: Ghost[] = [];
  /** how many titles there are, and how many there may be */
  #titles = 0;
  #mostTitles = Number.POSITIVE_INFINITY;
  /** by how much the lanes came out lower than the stage without a title, in CSS pixels */
  #spare = 0;
  readonly #flow: ItemFlow;

  constructor(
    readonly stage: HTMLElement,
    readonly widget: Widget,
    { answer, marked, isAtRest }: { answer: TimelineAnswer; marked: Marked; isAtRest: () => boolean },
  ) {
    this.#answer = answer;
    this.#marked = marked;
    this.#flow = new ItemFlow(widget.items, isAtRest);
  }

  get answer(): TimelineAnswer {
    return this.#answer;
  }

  /** What is drawn, in the order of time. */
  get entries(): Entry[] {
    return this.#entries;
  }

  get ghosts(): Ghost[] {
    return this.#ghosts;
  }

  show(answer: TimelineAnswer): void {
    this.#answer = answer;
    this.#ghosts = ghostsOf(answer);
    this.stage.dataset.lanes = String(answer.lanes.length);
    updateInPlace(this.widget.lanes, answer.lanes.map(toVisLane));
    this.refresh();
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    this.#draw();
  }

  /** Draws again after the view or the width has changed. */
  refresh(): void {
    this.#mostTitles = Number.POSITIVE_INFINITY;
    this.#spare = 0;
    this.#draw();
  }

  /**
   * The room is an estimate. Where the lanes came out taller than the stage, half of the titles go, and where there are none, as
   * when names of lanes need two lines, it grows. Where they came out lower without a title, some are tried.
   */
  fit(): void {
    if (this.#flow.isFlowing) return;
    const lanes = this.stage.querySelector(".vis-center .vis-itemset");
    const excess = (lanes?.clientHeight ?? 0) - sizeOf(this.stage).height;
    if (excess <= 0) this.#fill(-excess);
    else if (this.#titles === 0) this.#growTo(Math.min(tallest * 1.5, this.stage.clientHeight + excess));
    else {
      this.#mostTitles = this.#titles >> 1;
      this.#draw();
    }
  }

  #fill(spare: number): void {
    if (this.#titles > 0 || this.#spare > 0 || spare < leastSpare) return;
    this.#spare = spare;
    this.#draw();
  }

  close(): void {
    this.#flow.stop();
  }

  #draw(): void {
    const { eventQuery, selected } = this.#marked;
    const { width, height } = sizeOf(this.stage);
    const view = windowOf(this.widget);
    const all = { entries: entriesOf(this.#answer), ghosts: this.#ghosts };
    this.#entries = foldCrowds(all, view, { width, height: tallest }, selected);
    const figures = [...this.#entries, ...this.#ghosts];
    const least = [...leastHeights(figures, view, width).values()].reduce((sum, lane) => sum + lane, 0);
    this.#growTo(least + axisHeight);
    const most = Math.max(1, ...this.#entries.map(({ item }) => (item.kind === "cluster" ? item.count : 1)));
    const room = this.#spare > 0 ? least + this.#spare : height;
    const rooms = widest(titleRooms(figures, view, { width, height: room }), this.#mostTitles);
    this.#titles = rooms.size;
    const look = { rooms, most, eventQuery, selected };
    const drawn = this.#entries.map((entry) => toVisItem(entry, look));
    this.#flow.bring([...drawn, ...this.#ghosts.map(toVisGhost)], middleOf(this.widget));
  }

  /** The stage is as tall as the page keeps free for it; where that is too little for all marks, it grows for them. */
  #growTo(height: number): void {
    this.stage.style.setProperty("--needed", `${height}px`);
  }
}

/** So many titles as have the widest rooms, which push the least aside. */
function widest(rooms: Map<string, number>, most: number): Map<string, number> {
  return rooms.size <= most ? rooms : new Map([...rooms].sort(([, a], [, b]) => b - a).slice(0, most));
}

/** The entries of an answer that can be seen in a window. */
export function entriesWithin(answer: TimelineAnswer, window: Window): Entry[] {
  return entriesOf(answer).filter(({ from, to }) => from <= window.to && to >= window.from);
}

function middleOf(widget: Widget): number {
  const { start, end } = rangeOf(widget);
  return ((start + end) / 2) * msPerDay;
}

function sizeOf(stage: HTMLElement): { width: number; height: number } {
  const lanes = stage.querySelector(".vis-center");
  return { width: lanes?.clientWidth || 1, height: lanes?.clientHeight ?? 0 };
}
