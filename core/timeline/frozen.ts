import type { EventRecord } from "#core/event";
import { formerDates } from "#core/history/former-dates";
import type { LaneChoice } from "#core/timeline/lanes";
import type { TimelineEvent } from "#core/timeline/timeline-answer";

/** A record as the timeline draws it. */
export function toFrozenItem(event: EventRecord, lanes: LaneChoice): TimelineEvent {
  const { slug, title, type, status, date, earliest, latest, counterpart } = event;
  const lane = { country: counterpart, type, status, none: "all" }[lanes];
  return { kind: "event", slug, title, type, status, date, earliest, latest, lane, formerDates: formerDates(event) };
}
