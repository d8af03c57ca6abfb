import type { Window } from "#core/timeline/clusters";
import { moved, zoomed } from "#core/timeline/view-window";

/**
 * A wheel or trackpad that is moved sideways moves through time, and Command with the wheel zooms, as Ctrl does (which
 * the widget sees to itself). Up and down belongs to the page.
 * @returns how to stop it
 */
export function turnWheel(stage: HTMLElement, view: () => Window, show: (window: Window) => void): () => void {
  const turn = (event: WheelEvent) => {
    if (event.ctrlKey) return;
    const next = windowAfter(event, view(), stage.clientWidth);
    if (!next) return;
    event.preventDefault();
    show(next);
  };
  stage.addEventListener("wheel", turn, { passive: false });
  return () => stage.removeEventListener("wheel", turn);
}

function windowAfter(event: WheelEvent, view: Window, width: number): Window | null {
  if (event.metaKey) return zoomed(view, event.deltaY < 0 ? 0.8 : 1.25);
  return Math.abs(event.deltaX) > Math.abs(event.deltaY) ? moved(view, event.deltaX / width) : null;
}
