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
  /** first and last day of the stretch that it stands for: a unit of the calendar, as far as the window reaches */
  from: string;
  to: string;
  /** first and last day of it on which an event begins: the window that zooms in */
  first: string;
  last: string;
  /** of those that begin in it; in the first stretch of a window also of those that reach into the window from before */
  count: number;
  /** the titles of its most salient events, best first */
  titles: string[];
  /** the same events with their addresses */
  named: { slug: string; title: string }[];
}

/** How many events begin in one stretch of the window. */
export interface DensityBucket {
  from: string;
  to: string;
  count: number;
}

/** What `/api/v1/timeline` answers: at most 400 items, whatever the database holds. */
export interface TimelineAnswer {
  /** "events": each event is an item. "clusters": where a stretch of a lane holds several, they are one item */
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
