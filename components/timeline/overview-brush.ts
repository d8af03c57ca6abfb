import { browserWording } from "#components/language/browser-wording";
import { dayNumber } from "#core/dates/calendar";
import { type BrushPart, brushed, sharesOf } from "#core/timeline/brush";
import type { Window } from "#core/timeline/clusters";
import { lengthOf } from "#core/timeline/view-window";

const partWords: Record<BrushPart, string> = {
  window: "Move the stretch that the timeline shows",
  from: "Beginning of the stretch",
  to: "End of the stretch",
};

/** By how many days a key moves a part of the brush; Home and End lead beyond any extent. */
const keySteps: Record<string, number> = {
  ArrowLeft: -30,
  ArrowDown: -30,
  ArrowRight: 30,
  ArrowUp: 30,
  PageDown: -365,
  PageUp: 365,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The frame around the part of the overview that the timeline shows: drawn by the server, it is taken in hand here. It and
 * its two ends are dragged by mouse or finger and moved by keys (WAI-ARIA, slider); both ways it and the view go together.
 */
export class OverviewBrush {
  #window: Window | null = null;
  #grip: { part: BrushPart; x: number; window: Window; moved: boolean } | null = null;
  readonly #listening = new AbortController();

  constructor(
    readonly element: HTMLElement,
    private extent: Window,
    readonly onMove: (window: Window) => void,
  ) {
    const { signal } = this.#listening;
    element.addEventListener("pointerdown", (event) => this.#take(event), { signal });
    element.addEventListener("pointermove", (event) => this.#drag(event), { signal });
    for (const type of ["pointerup", "pointercancel"] as const)
      element.addEventListener(type, (event) => this.#release(event), { signal });
    element.addEventListener("keydown", (event) => this.#press(event), { signal });
    for (const part of this.#parts()) {
      part.tabIndex = 0;
      part.role = "slider";
      part.ariaLabel = browserWording().t(partWords[partOf(part)]);
    }
    this.stretchTo(extent);
    element.dataset.ready = "";
  }

  /** Puts the frame around what the timeline shows. */
  show(window: Window): void {
    this.#window = window;
    const { from, to } = sharesOf(window, this.extent);
    this.element.style.setProperty("--from", String(from));
    this.element.style.setProperty("--to", String(to));
    for (const part of this.#parts()) {
      const end = partOf(part) === "to" ? window.to : window.from;
      part.ariaValueNow = String(dayNumber(end));
      part.ariaValueText =
        partOf(part) === "window" ? browserWording().window(window.from, window.to) : browserWording().day(end);
    }
  }

  /** Spans another extent from now on. */
  stretchTo(extent: Window): void {
    this.extent = extent;
    for (const part of this.#parts()) {
      part.ariaValueMin = String(dayNumber(extent.from));
      part.ariaValueMax = String(dayNumber(extent.to));
    }
    if (this.#window) this.show(this.#window);
  }

  close(): void {
    this.#listening.abort();
  }

  #take(event: PointerEvent): void {
    const part = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-part]") : null;
    if (!part || !this.#window || event.button !== 0) return;
    part.setPointerCapture(event.pointerId);
    this.#grip = { part: partOf(part), x: event.clientX, window: this.#window, moved: false };
  }

  #drag(event: PointerEvent): void {
    const grip = this.#grip;
    if (!grip) return;
    const distance = event.clientX - grip.x;
    grip.moved ||= Math.abs(distance) > 3;
    if (!grip.moved) return;
    const days = (distance / this.element.clientWidth) * lengthOf(this.extent);
    this.onMove(brushed(grip.window, grip.part, days, this.extent));
  }

  /** A press that did not move was meant for the year beneath. */
  #release(event: PointerEvent): void {
    const grip = this.#grip;
    this.#grip = null;
    if (!grip || grip.moved || event.type === "pointercancel") return;
    const beneath = document.elementsFromPoint(event.clientX, event.clientY);
    beneath
      .map((element) => element.closest<HTMLElement | SVGElement>("a"))
      .find(Boolean)
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }

  #press(event: KeyboardEvent): void {
    const part = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-part]") : null;
    const days = keySteps[event.key];
    if (!part || days === undefined || !this.#window || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const most = lengthOf(this.extent);
    this.onMove(brushed(this.#window, partOf(part), Math.max(-most, Math.min(most, days)), this.extent));
  }

  #parts(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[data-part]")];
  }
}

function partOf({ dataset }: HTMLElement): BrushPart {
  return dataset.part as BrushPart;
}
