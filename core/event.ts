import { z } from "zod";
import { parseEdtf } from "#core/dates/edtf";
import { claimFields, claimStatuses, eventStatuses, eventTypes } from "#core/event-kinds";
import { slugPattern } from "#core/slug";

/** The kind of an event (core/event-kinds.ts). */
export const EventType = z.enum(eventTypes, { error: `A type is one of ${eventTypes.join(", ")}.` });
export type EventType = z.infer<typeof EventType>;

export const EventStatus = z.enum(eventStatuses, { error: `A status is one of ${eventStatuses.join(", ")}.` });
export type EventStatus = z.infer<typeof EventStatus>;

export const ClaimStatus = z.enum(claimStatuses);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

export const ClaimField = z.enum(claimFields);
export type ClaimField = z.infer<typeof ClaimField>;

/** An EDTF string (core/dates/edtf.ts); the problem names what to write instead. */
export const EdtfText = z.string().superRefine((text, context) => {
  const date = parseEdtf(text);
  if ("problem" in date) context.addIssue({ code: "custom", message: date.problem });
});

/** An ISO 3166-1 alpha-2 country code. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, "Write the two capital letters of ISO 3166, such as KP.");

/** An address part: lower case letters and digits, joined by single hyphens. */
export const Slug = z.string().regex(slugPattern, "Use lower case letters, digits and single hyphens.");

/** Somebody's part in an event, with the office held then. */
export interface EventParticipant {
  slug: string;
  name: string;
  /** in the bearer's own script */
  native: string | null;
  country: string | null;
  office: string | null;
}

export interface EventPlace {
  /** null where the record's place is not one of ours */
  slug: string | null;
  name: string;
  /** the name in a script of the country, where `name` is that of the place and not other words of the record */
  native?: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** A publication that supports something about an event. Its date is EDTF; null = the page bears none. */
export interface EventSource {
  url: string | null;
  publisher: string;
  title: string;
  date: string | null;
  kind: "primary" | "press" | "reference" | "relay";
  supports: ClaimField[];
}

/** A passage of a stored article that supports facts of an event; offsets in UTF-16 code units of the article's text. */
export interface EventEvidence {
  article: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  supports: ClaimField[];
}

/** One step in the life of an event: what a source said of it, and since when that was known (EDTF). */
export interface HistoryEntry {
  knownOn: string | null;
  status: ClaimStatus;
  /** the date as it stood then (EDTF), null where the source gave none */
  date: string | null;
  place: string | null;
  note: string | null;
  source: { url: string | null; publisher: string; title: string; date: string | null };
}

export interface RelatedEvent {
  slug: string;
  kind: "related" | "part_of" | "follows" | "outcome_of" | "replaces";
}

/** An event as lists and the timeline show it. */
export interface EventCard {
  id: string;
  slug: string;
  /** the address of its page on this site, absolute where the site's address is known */
  url: string;
  title: string;
  type: EventType;
  status: EventStatus;
  /** EDTF */
  date: string;
  /** first and last possible day; null = open */
  earliest: string | null;
  latest: string | null;
  place: EventPlace | null;
  participants: EventParticipant[];
  summary: string;
  /** its words in another language (core/event-translation.ts), where a page asked for them; of pages alone */
  translated?: { title: string | null; summary: string | null };
  tags: string[];
  /** the lane that it belongs to (core/timeline/lanes.ts) */
  counterpart: string;
}

/** An event whole, as its page and the API show it (docs/data-format.md). */
export interface EventRecord extends EventCard {
  /** the stations of a journey, in their order; `place` is the first */
  places: EventPlace[];
  /** where sources disagree or a detail is inferred */
  note: string | null;
  related: RelatedEvent[];
  sources: EventSource[];
  evidence: EventEvidence[];
  history: HistoryEntry[];
  version: number;
  /** ISO 8601 instant, UTC */
  updatedAt: string;
}

/** Who and where an event names, in either script. */
export function namesOfEvent({ participants, place }: Pick<EventCard, "participants" | "place">): string[] {
  return [...participants, ...(place ? [place] : [])].flatMap(({ name, native }) => (native ? [name, native] : [name]));
}
