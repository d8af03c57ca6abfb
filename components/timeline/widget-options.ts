import type { TimelineOptions } from "vis-timeline/esnext";
import { addDays } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { lengthOf } from "#core/timeline/view-window";
import { msPerDay, toInstant } from "./timeline-items";

const shortestView = 4 * msPerDay;

/** How vis-timeline is set up: `window` is what it shows first, `extent` how far one can look. */
export function optionsOf({ window, extent }: { window: Window; extent: Window }): TimelineOptions {
  return {
    ...limitsOf(extent),
    start: toInstant(window.from),
    end: toInstant(addDays(window.to, 1)),
    zoomMin: shortestView,
    height: "100%",
    orientation: { axis: "bottom", item: "top" },
    margin: { axis: 6, item: { horizontal: 0, vertical: 4 } },
    groupOrder: "order",
    maxMinorChars: 5,
    // Nothing here is known to the hour; its lines are hidden (widget.css).
    format: { minorLabels: { hour: " " } },
    dataAttributes: ["status"],
    selectable: false,
    // Its line stands at the instant of now; ours at the reader's day (today.ts).
    showCurrentTime: false,
    showTooltips: false,
    // A wheel scrolls the page; with Ctrl held (which is also how browsers report a pinch) it zooms.
    zoomKey: "ctrlKey",
    horizontalScroll: false,
    verticalScroll: false,
  };
}

/** How far one can look and how far out one can zoom. */
export function limitsOf(extent: Window): TimelineOptions {
  return {
    min: toInstant(extent.from),
    max: toInstant(addDays(extent.to, 1)),
    zoomMax: lengthOf(extent) * msPerDay,
  };
}
