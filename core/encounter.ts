import type { EventType } from "#core/event";
import type { Filter } from "#core/timeline/filter";

/** Events at which those who take part are in one place: nobody meets by a letter, a call or a statement. */
export const meetingTypes = ["summit", "visit", "meeting", "talks"] as const satisfies EventType[];

/** Of the events of a filter those at which people met: they were held. Null where the filter leaves none of these. */
export function meetingsOf(filter: Filter): Filter | null {
  const type = meetingTypes.filter((type) => filter.type.length === 0 || filter.type.includes(type));
  const isAsked = filter.status.length === 0 || filter.status.includes("held");
  return type.length > 0 && isAsked ? { ...filter, type, status: ["held"] } : null;
}
