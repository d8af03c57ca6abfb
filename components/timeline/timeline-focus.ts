import type { Window } from "#core/timeline/clusters";
import type { Entry } from "./timeline-entries";
import { entryAfter, entryInMiddle, isInside, moveOf } from "./timeline-keys";

/** What the keyboard may ask of the timeline. */
export interface FocusTarget {
  entries(): Entry[];
  lanes(): string[];
  view(): Window;
  /** Moves the view so that the entry is in it. */
  reveal(entry: Entry): void;
  /** Zooms around an entry, or the middle of the view. */
  zoom(entry: Entry | null, factor: number): void;
  /** Moves the view by a share of its length. */
  move(share: number): void;
  lookAround(entry: Entry): void;
  showKeys(): void;
  open(entry: Entry): void;
}

/**
 * One tab stop for the whole timeline, from which the arrow keys lead to every entry (WAI-ARIA, roving tabindex). The
 * widget draws only what is in view, so an entry is revealed first and takes the focus once its node is there.
 */
export class RovingFocus {
  #active: string | null = null;
  #hasFocus = false;
  /** set while a pointer is down: what then takes the focus away is the reader */
  #isPressed = false;
  readonly #listening = new AbortController();

  constructor(
    readonly stage: HTMLElement,
    readonly target: FocusTarget,
  ) {
    const { signal } = this.#listening;
    stage.addEventListener("keydown", (event) => this.#press(event), { signal });
    stage.addEventListener("focusin", (event) => this.#enter(event), { signal });
    stage.addEventListener("focusout", (event) => this.#leave(event), { signal });
    const point = ({ type }: Event) => {
      this.#isPressed = type === "pointerdown";
    };
    for (const type of ["pointerdown", "pointerup", "pointercancel"])
      document.addEventListener(type, point, { signal, capture: true });
    openOnClick(stage, (id) => this.#open(id), signal);
  }

  /** Finds the one tab stop again after the widget has drawn. */
  refresh(): void {
    if (!this.#activeNode() && !this.#hasFocus)
      this.#active = entryInMiddle(this.target.entries(), this.target.view())?.id ?? null;
    const node = this.#activeNode();
    for (const other of this.stage.querySelectorAll<HTMLElement>("[data-entry]"))
      setTabIndex(other, other === node ? 0 : -1);
    setTabIndex(this.stage, node ? -1 : 0);
    if (this.#hasFocus && document.activeElement !== node) (node ?? this.stage).focus({ preventScroll: true });
  }

  close(): void {
    this.#listening.abort();
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#move(event.key) || this.#command(event.key)) event.preventDefault();
  }

  /** Arrow keys, Home and End never scroll the page from here, even where they lead nowhere. */
  #move(key: string): boolean {
    const move = moveOf(key);
    if (!move) return false;
    const shown = { lanes: this.target.lanes(), view: this.target.view() };
    const next = entryAfter(this.target.entries(), this.#activeEntry(), move, shown);
    if (next) this.#goTo(next);
    return true;
  }

  #command(key: string): boolean {
    const entry = this.#activeEntry();
    if (key === "+" || key === "=") this.target.zoom(entry, 0.5);
    else if (key === "-") this.target.zoom(entry, 2);
    else if (key === "PageUp") this.target.move(-0.5);
    else if (key === "PageDown") this.target.move(0.5);
    else if (key === "?") this.target.showKeys();
    else if (key === "c" && entry) this.target.lookAround(entry);
    else return false;
    return true;
  }

  #goTo(entry: Entry): void {
    this.#active = entry.id;
    this.#hasFocus = true;
    if (!this.#activeNode() || !isInside(entry, this.target.view())) this.target.reveal(entry);
    this.refresh();
  }

  #enter(event: FocusEvent): void {
    this.#hasFocus = true;
    const id = event.target instanceof HTMLElement ? event.target.dataset.entry : undefined;
    if (id) this.#active = id;
    this.refresh();
  }

  /**
   * When the widget takes away the node that has the focus, were it only to put it back, the focus goes nowhere; `refresh`
   * gives it back once the widget has done its work. A reader who leaves goes somewhere, or presses on something.
   */
  #leave(event: FocusEvent): void {
    this.#hasFocus = false;
    if (event.relatedTarget !== null || this.#isPressed || !document.hasFocus()) return;
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      this.#hasFocus = true;
      this.refresh();
    });
  }

  #open(id: string): void {
    const entry = this.target.entries().find((other) => other.id === id);
    if (entry) this.target.open(entry);
  }

  #activeEntry(): Entry | null {
    return this.target.entries().find(({ id }) => id === this.#active) ?? null;
  }

  #activeNode(): HTMLElement | null {
    return this.#active === null ? null : this.stage.querySelector(`[data-entry="${CSS.escape(this.#active)}"]`);
  }
}

/** A drag ends in a click on whatever it began on; only a click that did not move opens, and of two only the first. */
function openOnClick(stage: HTMLElement, open: (id: string) => void, signal: AbortSignal): void {
  let pressedAt = { x: 0, y: 0 };
  const press = (event: PointerEvent) => {
    pressedAt = { x: event.clientX, y: event.clientY };
  };
  const click = (event: MouseEvent) => {
    const node = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-entry]") : null;
    if (!node?.dataset.entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A click from the keyboard has no place (detail 0).
    const distance = event.detail === 0 ? 0 : Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y);
    if (distance < 5 && event.detail < 2) open(node.dataset.entry);
  };
  stage.addEventListener("pointerdown", press, { signal });
  stage.addEventListener("click", click, { signal });
}

function setTabIndex(node: HTMLElement, index: number): void {
  if (node.tabIndex !== index || !node.hasAttribute("tabindex")) node.tabIndex = index;
}
