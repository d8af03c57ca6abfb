import type { Day } from "#core/dates/calendar";

/** An event that the selected one is tied to, as the timeline draws it. */
export interface Tie {
  slug: string;
  /** the day that it stands at, where it is not drawn itself */
  day: Day;
}
