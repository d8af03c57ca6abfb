import { browserWording } from "#components/language/browser-wording";
import { type Day, dayNumber } from "#core/dates/calendar";
import type { Tie } from "#core/timeline/tie";

interface Point {
  x: number;
  y: number;
}

/** Days since 1970-01-01, fractions included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * What lies over the lanes and moves with them: the line of today and the ties of the selected event. It is there to be
 * seen only; what it says stands in words in the panel of the event.
 */
export class Overlay {
  readonly #element = document.createElement("div");
  readonly #line = document.createElement("div");
  readonly #ties = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  /** in CSS pixels; asked for when it changes, as asking makes the browser lay out what has just been moved */
  #width = 0;
  readonly #watch = new ResizeObserver(() => this.#measure());
  #last: { range: Range; today: Day } | null = null;
  #from: string | null = null;
  #to: readonly Tie[] = [];

  constructor(readonly stage: HTMLElement) {
    this.#element.className = "timeline-overlay";
    this.#element.ariaHidden = "true";
    this.#line.className = "timeline-today";
    this.#ties.classList.add("timeline-ties");
    this.#element.append(this.#line, this.#ties);
    stage.querySelector(".vis-panel.vis-center")?.append(this.#element);
    this.#width = this.#element.clientWidth;
    this.#watch.observe(this.#element);
  }

  tie(from: string | null, to: readonly Tie[]): void {
    this.#from = from;
    this.#to = to;
  }

  /** Puts everything where it belongs in a range of time. */
  place(range: Range, today: Day): void {
    this.#last = { range, today };
    const width = this.#width;
    const xOf = (day: number) => ((day - range.start) / (range.end - range.start)) * width;
    const now = xOf(dayNumber(today) + 0.5);
    this.#line.hidden = now < 0 || now > width;
    this.#line.style.transform = `translateX(${now}px)`;
    const words = browserWording().day(today);
    if (this.#line.title !== words) this.#line.title = words;
    this.#drawTies((day) => Math.min(width - 6, Math.max(6, xOf(dayNumber(day) + 0.5))));
  }

  close(): void {
    this.#watch.disconnect();
    this.#element.remove();
  }

  #measure(): void {
    this.#width = this.#element.clientWidth;
    if (this.#last) this.place(this.#last.range, this.#last.today);
  }

  #drawTies(xOf: (day: Day) => number): void {
    const from = this.#from === null ? null : this.#placeOf(this.#from);
    if (!from || this.#to.length === 0) {
      if (this.#ties.childElementCount > 0) this.#ties.replaceChildren();
      return;
    }
    this.#ties.replaceChildren(
      ...this.#to.map((tie) => tieElement(from, this.#placeOf(tie.slug) ?? { x: xOf(tie.day), y: from.y + 40 })),
    );
  }

  /** The middle of an event's hut, null where it is not drawn. */
  #placeOf(slug: string): Point | null {
    const node = this.stage.querySelector(`.vis-center [data-entry="${CSS.escape(slug)}"]`);
    if (!node) return null;
    const [box, ground] = [node.getBoundingClientRect(), this.#element.getBoundingClientRect()];
    return { x: box.left - ground.left + 7, y: box.top - ground.top + Math.min(11, box.height / 2) };
  }
}

/** A curve that leaves and arrives upright, so that ties along one lane do not lie on each other. */
function tieElement(from: Point, to: Point): SVGPathElement {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const rise = Math.max(24, Math.abs(to.x - from.x) / 6);
  const top = Math.min(from.y, to.y) - rise;
  path.setAttribute("d", `M${from.x} ${from.y}C${from.x} ${top} ${to.x} ${top} ${to.x} ${to.y}`);
  return path;
}
