import type { EventStatus, EventType } from "#core/event";

/** How an event was known from one day to the next. Days are numbers (core/dates/calendar.ts). */
export interface KnownState {
  status: EventStatus;
  knownFrom: number;
}

/** An event in which both of those who are compared took part. */
export interface SharedEvent {
  /** the short number of the event */
  seq: number;
  type: EventType;
  status: EventStatus;
  /** the day that orders it, and its first and last possible day; null = open */
  sort: number;
  start: number | null;
  end: number | null;
  /** what was known of it and since when, in that order, up to the day as of which it is asked */
  states: KnownState[];
}
