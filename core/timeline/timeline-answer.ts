import type { EventStatus, EventType } from "#core/event";
import type { Lane } from "#core/timeline/lanes";

/** An event as the timeline draws it. */
export interface TimelineEvent {
  kind: "event";
  slug: string;
  title: string;
  type: EventType;
  status: EventStatus;
  /** EDTF, which says how its ends are drawn */
  date: string;
  earliest: string | null;
  latest: string | null;
  lane: string;
  /** dates (EDTF) that it was planned for and moved from, oldest first */
  formerDates: string[];
}

/** Events of one lane that stand too close to be drawn one by one. */
export interface TimelineCluster {
  kind: "cluster";
  lane: string;
  /** first and last day of the stretch that it stands for */
  from: string;
  to: string;
  count: number;
  /** the most salient events of it, best first */
  titles: string[];
}

/** How many events begin in one stretch of the window. */
export interface DensityBucket {
  from: string;
  to: string;
  count: number;
}

/** What `/api/v1/timeline` answers: at most 400 items, whatever the database holds. */
export interface TimelineAnswer {
  level: "events" | "clusters";
  /** the window that is answered for */
  from: string;
  to: string;
  items: (TimelineEvent | TimelineCluster)[];
  lanes: Lane[];
  density: DensityBucket[];
  /** events in the window */
  total: number;
}

/** How many events lie in each year of a filter; the basis of the overview. */
export interface YearCount {
  year: number;
  count: number;
}
