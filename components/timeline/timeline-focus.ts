import type { Window } from "#core/timeline/clusters";
import type { Entry } from "./timeline-entries";
import { entryAfter, entryInMiddle, moveOf } from "./timeline-keys";

/** What the keyboard may ask of the timeline. */
export interface FocusTarget {
  entries(): Entry[];
  lanes(): string[];
  view(): Window;
  /** Moves the view so that the entry is in it. */
  reveal(entry: Entry): void;
  zoom(factor: number): void;
  lookAround(entry: Entry): void;
  open(entry: Entry, href: string | null): void;
}

export interface RovingFocus {
  /** Finds the one tab stop again after the widget has drawn. */
  refresh(): void;
  close(): void;
}

/**
 * One tab stop for the whole timeline, from which the arrow keys lead to every entry (WAI-ARIA, roving tabindex). The
 * widget draws only what is in view, so an entry is revealed first and takes the focus once its node is there.
 */
export function openRovingFocus(stage: HTMLElement, target: FocusTarget): RovingFocus {
  let active: string | null = null;
  let hasFocus = false;
  const entryOf = (id: string | null) => target.entries().find((entry) => entry.id === id) ?? null;
  const nodeOf = (id: string | null) => (id ? stage.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) : null);

  const refresh = () => {
    if (!nodeOf(active) && !hasFocus) active = entryInMiddle(target.entries(), target.view())?.id ?? null;
    for (const node of stage.querySelectorAll<HTMLElement>("[data-entry]")) {
      const stop = node.dataset.entry === active ? 0 : -1;
      if (node.tabIndex !== stop) node.tabIndex = stop;
    }
    const node = nodeOf(active);
    stage.tabIndex = node ? -1 : 0;
    if (hasFocus && document.activeElement !== node) (node ?? stage).focus({ preventScroll: true });
  };
  const goTo = (entry: Entry) => {
    active = entry.id;
    hasFocus = true;
    if (!nodeOf(active) || !liesInside(entry, target.view())) target.reveal(entry);
    refresh();
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOf(event.key);
    const entry = entryOf(active);
    const next = move && entryAfter(target.entries(), entry, move, { lanes: target.lanes(), view: target.view() });
    if (next) goTo(next);
    else if (event.key === "+" || event.key === "=") target.zoom(0.5);
    else if (event.key === "-") target.zoom(2);
    else if (event.key === "c" && entry) target.lookAround(entry);
    else if (!move) return;
    event.preventDefault();
  };
  const enter = (event: FocusEvent) => {
    hasFocus = true;
    const id = event.target instanceof HTMLElement ? event.target.dataset.entry : undefined;
    if (id) active = id;
    else refresh();
  };
  // Focus that is lost because the widget removed a node comes without a related target: it is given back by `refresh`.
  const leave = (event: FocusEvent) => {
    hasFocus = event.relatedTarget === null && event.target !== stage && document.hasFocus() && !nodeOf(active);
  };
  const stopClicks = openOnClick(stage, (id, href) => {
    const entry = entryOf(id);
    if (entry) target.open(entry, href);
  });

  stage.addEventListener("keydown", press);
  stage.addEventListener("focusin", enter);
  stage.addEventListener("focusout", leave);
  return {
    refresh,
    close() {
      stopClicks();
      stage.removeEventListener("keydown", press);
      stage.removeEventListener("focusin", enter);
      stage.removeEventListener("focusout", leave);
    },
  };
}

/** A drag ends in a click on whatever it began on; only a click that did not move opens. */
function openOnClick(stage: HTMLElement, open: (id: string, href: string | null) => void): () => void {
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
    if (distance < 5) open(node.dataset.entry, node.getAttribute("href"));
  };
  stage.addEventListener("pointerdown", press);
  stage.addEventListener("click", click);
  return () => {
    stage.removeEventListener("pointerdown", press);
    stage.removeEventListener("click", click);
  };
}

function liesInside({ from, to }: Entry, view: Window): boolean {
  return from >= view.from && to <= view.to;
}
