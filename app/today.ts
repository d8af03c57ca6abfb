import type { Day } from "#core/dates/calendar";

/** The calendar day it is in UTC. The one day that comes from an instant: it says nothing about an event. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
