import { dayOf } from "#core/dates/calendar";
import { meetingTypes } from "#core/encounter";
import type { YearCount } from "#core/timeline/timeline-answer";
import type { SharedEvent } from "./shared-event";

/** The longest time without a contact: for certain so many days, between the last possible day of one and the first of the next. */
export interface Gap {
  days: number;
  /** short numbers of the events before and after it */
  before: number;
  after: number;
}

/** How two had to do with each other: of their common events those that were held. */
export interface Contacts {
  /** all that were held */
  total: number;
  /** summits, visits, meetings and talks among them */
  meetings: number;
  /** short numbers of the first and the last; null where there are none */
  first: number | null;
  last: number | null;
  gap: Gap | null;
  /** days from the last possible day of the last one to the day as of which it is told; null = that is open or to come */
  daysSince: number | null;
  years: YearCount[];
}

/** Counts contacts of common events in the order of time, as of a day. */
export function countContacts(events: readonly SharedEvent[], day: number): Contacts {
  const held = events.filter(({ status }) => status === "held");
  const last = held.at(-1);
  const latest = held.reduce((latest, { end }) => Math.max(latest, end ?? Number.POSITIVE_INFINITY), 0);
  return {
    total: held.length,
    meetings: held.filter(({ type }) => meetingTypes.some((meeting) => meeting === type)).length,
    first: held[0]?.seq ?? null,
    last: last?.seq ?? null,
    gap: longestGap(held),
    daysSince: held.length > 0 && latest <= day ? day - latest : null,
    years: countByYear(held),
  };
}

/** Nothing that may have gone on meanwhile counts as silence. */
function longestGap(held: readonly SharedEvent[]): Gap | null {
  let longest: Gap | null = null;
  let before = held[0];
  for (const event of held.slice(1)) {
    const since = before as SharedEvent;
    const days = since.end === null || event.start === null ? 0 : event.start - since.end;
    if (days > (longest?.days ?? 0)) longest = { days, before: since.seq, after: event.seq };
    if (since.end !== null && (event.end === null || event.end > since.end)) before = event;
  }
  return longest;
}

function countByYear(events: readonly SharedEvent[]): YearCount[] {
  const years = new Map<number, number>();
  for (const { sort } of events) {
    const year = Number(dayOf(sort).slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}
