import Link from "next/link";
import { countryName } from "#core/country-name";
import { formatDate } from "#core/dates/format-date";
import type { EventCard } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import type { Headings } from "#core/timeline/list-headings";
import type { ListStanding } from "./event-list";

/**
 * One event of a list: five elements, since there may be a hundred of them. Shape and icon are drawn by
 * components/event/marks.css from the data attributes; the words for both are in the text. The title leads to the page of
 * the event, its date to its place on the timeline.
 */
export function EventRow({
  event,
  headings,
  knownOn,
  selected,
  selectHref,
}: ListStanding & { event: EventCard; headings?: Headings | undefined }) {
  const time = (
    <time dateTime={machineDate(event)} className="sentence">
      {formatDate(event.date)}
    </time>
  );
  return (
    <li
      className="event-row"
      data-type={event.type}
      data-status={event.status}
      aria-current={event.slug === selected || undefined}
    >
      {headings?.year && <h3 id={`year-${headings.year}`}>{headings.year}</h3>}
      {headings?.month && <h4>{headings.month}</h4>}
      <Link href={eventHref(event, knownOn)} prefetch={false}>
        {event.title}
      </Link>
      {selectHref ? (
        <Link href={selectHref(event)} prefetch={false} scroll={false} className="event-when" title={showWords}>
          {time}
        </Link>
      ) : (
        <span className="event-when">{time}</span>
      )}
      <span className="event-meta">{metaOf(event)}</span>
    </li>
  );
}

export const showWords = "Show it on the timeline";

/** The address of an event's page as of a day. */
export function eventHref({ slug }: Pick<EventCard, "slug">, knownOn: string | null): string {
  return `/events/${slug}${knownOn ? `?knownOn=${knownOn}` : ""}`;
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
  const kind = `${typeWords[event.type]}, ${statusWords[event.status].toLowerCase()}`;
  return [kind, event.place?.name, othersIn(event)].filter(Boolean).join(" · ");
}

/** The countries that took part with the DPRK, each once; the first few where they are many. */
export function othersIn({ participants }: EventCard): string {
  const codes = participants.map(({ country }) => country ?? "").filter((code) => code && code !== "KP");
  const names = [...new Set(codes)].map(countryName);
  return names.length > 8 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : names.join(", ");
}
