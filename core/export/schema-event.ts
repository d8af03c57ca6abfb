import { boundsOf, parseEdtf } from "#core/dates/edtf";
import type { EventParticipant, EventPlace, EventRecord, EventSource, EventStatus } from "#core/event";
import { formerDates } from "#core/history/former-dates";

/** A node of schema.org, without its context. */
export type SchemaNode = { "@type": string } & Record<string, unknown>;

const statuses: Record<EventStatus, string> = {
  proposed: "EventScheduled",
  planned: "EventScheduled",
  held: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

/** An event as schema.org describes events; days are never more exact than they are known. */
export function toSchemaEvent(event: EventRecord): SchemaNode {
  const former = formerDates(event);
  const isMoved = former.length > 0 && statuses[event.status] === "EventScheduled";
  return withoutEmpty({
    "@type": "Event",
    "@id": event.url,
    identifier: event.slug,
    url: event.url,
    name: event.title,
    description: event.summary,
    ...toDates(event),
    eventStatus: `https://schema.org/${isMoved ? "EventRescheduled" : statuses[event.status]}`,
    previousStartDate: former.map((date) => toDates({ date, ...boundsOf(date) }).startDate).filter(Boolean),
    location: event.place && toPlace(event.place),
    attendee: event.participants.map(toAttendee),
    keywords: [event.type, ...event.tags],
    subjectOf: event.sources.map(toWork),
    mainEntityOfPage: { "@type": "WebPage", "@id": event.url, dateModified: event.updatedAt, version: event.version },
  }) as SchemaNode;
}

/** A month stays a month and a year a year, as ISO 8601 has it; what has no such form is given by its first and last day. */
function toDates({ date, earliest, latest }: Pick<EventRecord, "date" | "earliest" | "latest">): {
  startDate?: string | null;
  endDate?: string | null;
} {
  const parsed = parseEdtf(date);
  const isPlain =
    !("problem" in parsed) && parsed.kind === "point" && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(parsed.point.text);
  return isPlain ? { startDate: parsed.point.text } : { startDate: earliest, endDate: latest };
}

function toPlace({ name, country, lat, lon }: EventPlace): SchemaNode {
  return withoutEmpty({
    "@type": "Place",
    name,
    address: country && { "@type": "PostalAddress", addressCountry: country },
    geo: lat !== null && lon !== null && { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
  }) as SchemaNode;
}

/** Only people hold offices; whether others are people or bodies the record does not say. */
function toAttendee({ slug, name, native, country, office }: EventParticipant): Record<string, unknown> {
  return withoutEmpty({
    "@type": office && "Person",
    identifier: slug,
    name,
    alternateName: native,
    jobTitle: office,
    nationality: office && country && { "@type": "Country", identifier: country },
  });
}

function toWork({ url, publisher, title, date }: EventSource): SchemaNode {
  return withoutEmpty({
    "@type": "CreativeWork",
    url,
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    datePublished: date && /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) ? date : null,
  }) as SchemaNode;
}

/** schema.org has no null: what is not known is left out. */
function withoutEmpty(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0)),
  );
}
