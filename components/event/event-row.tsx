import Link from "next/link";
import { countryName } from "#core/country-name";
import { formatDate } from "#core/dates/format-date";
import type { EventCard } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";

/**
 * One event of a list: four elements, since there may be a hundred of them. Shape and icon are drawn by
 * components/event/marks.css from the data attributes; the words for both are in the text.
 */
export function EventRow({
  event,
  year,
  knownOn,
}: {
  event: EventCard;
  year?: string | undefined;
  knownOn?: string | null;
}) {
  const query = knownOn ? `?knownOn=${knownOn}` : "";
  return (
    <li className="event-row" data-type={event.type} data-status={event.status}>
      {year && <h3 id={`year-${year}`}>{year}</h3>}
      <time dateTime={machineDate(event)} className="sentence">
        {formatDate(event.date)}
      </time>
      <Link href={`/events/${event.slug}${query}`} prefetch={false}>
        {event.title}
      </Link>
      <span className="event-meta">{metaOf(event)}</span>
    </li>
  );
}

/** HTML knows days, months and years, but no ranges or doubts: the first possible day stands for the rest. */
export function machineDate({
  date,
  earliest,
  latest,
}: Pick<EventCard, "date" | "earliest" | "latest">): string | undefined {
  if (/^\d{4}(-\d\d){0,2}$/.test(date)) return date;
  return earliest ?? latest ?? undefined;
}

/** "Summit, held · Singapore · United States": what icon and shape say, and whom the DPRK dealt with. */
export function metaOf(event: EventCard): string {
  const countries = new Set(
    event.participants.map(({ country }) => country ?? "").filter((code) => code && code !== "KP"),
  );
  const kind = `${typeWords[event.type]}, ${statusWords[event.status].toLowerCase()}`;
  return [kind, event.place?.name, [...countries].map(countryName).join(", ")].filter(Boolean).join(" · ");
}
