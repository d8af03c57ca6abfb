import type Moment from "moment";
import type { DataSet } from "vis-data/esnext";
import type { Timeline as VisTimeline } from "vis-timeline/esnext";
import { dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { leanAxis } from "./lean-axis";
import { leanFrames } from "./lean-frames";
import { leanGroups } from "./lean-groups";
import { drawSeenClusters } from "./seen-clusters";
import { laneElement } from "./timeline-elements";
import { msPerDay, type VisItem, type VisLane } from "./timeline-items";
import type { Range } from "./timeline-overlay";
import { optionsOf } from "./widget-options";

/** vis-timeline with what it shows. */
export interface Widget {
  vis: VisTimeline;
  items: DataSet<VisItem>;
  lanes: DataSet<VisLane>;
}

/** What timeline.tsx has loaded. */
export interface Library {
  Widget: typeof VisTimeline;
  DataSet: typeof DataSet;
  moment: typeof Moment;
}

/**
 * Puts vis-timeline into `stage`. Days become instants here and nowhere else: midnight UTC both ways, and the axis counts in
 * UTC too, so that no time zone moves a day.
 */
export function openWidget(stage: HTMLElement, library: Library, start: { window: Window; extent: Window }): Widget {
  const items = new library.DataSet<VisItem>();
  const lanes = new library.DataSet<VisLane>();
  const vis = new library.Widget(stage, items, lanes, {
    ...optionsOf(start),
    moment: (input?: Moment.MomentInput) => library.moment.utc(input),
    template: (item?: VisItem) => item?.draw() ?? "",
    groupTemplate: (group?: VisLane) => (group ? laneElement(group.lane) : ""),
  });
  leanFrames(vis);
  leanAxis(vis);
  leanGroups(vis);
  drawSeenClusters(vis);
  return { vis, items, lanes };
}

/** What is in view, in days since 1970-01-01, fractions included. */
export function rangeOf({ vis }: Widget): Range {
  const { start, end } = vis.getWindow();
  return { start: start.getTime() / msPerDay, end: end.getTime() / msPerDay };
}

/** The days in view, the last one too if only its morning is. */
export function windowOf(widget: Widget): Window {
  const { start, end } = rangeOf(widget);
  const from = Math.floor(start);
  return { from: dayOf(from), to: dayOf(Math.max(from, Math.ceil(end) - 1)) };
}
