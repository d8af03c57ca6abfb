import Link from "next/link";
import { metaOf } from "#components/event/event-row";
import { Icon } from "#components/icon";
import { sortDayOf } from "#core/dates/edtf";
import { formatDate, formatDay } from "#core/dates/format-date";
import type { EventCard } from "#core/event";
import { colorOf } from "./article-text";

/** The events that an article tells of, in the order of time, with the day of its publication drawn among them. */
export function EventRail({ events, publishedOn }: { events: EventCard[]; publishedOn: string }) {
  const before = events.filter((event) => sortDayOf(event) <= publishedOn);
  return (
    <aside aria-label="Events in this article" className="rail">
      <h2>{events.length === 1 ? "The event" : `The ${events.length} events`} in this article</h2>
      <ol className="rail-list">
        {before.map((event, index) => (
          <RailEntry key={event.slug} event={event} number={index + 1} />
        ))}
        <li className="rail-published">
          Published <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>
        </li>
        {events.slice(before.length).map((event, index) => (
          <RailEntry key={event.slug} event={event} number={before.length + index + 1} />
        ))}
      </ol>
    </aside>
  );
}

function RailEntry({ event, number }: { event: EventCard; number: number }) {
  return (
    <li
      id={`event-${event.slug}`}
      className="rail-entry"
      data-type={event.type}
      data-status={event.status}
      data-color={colorOf(number)}
    >
      <p className="sentence text-soft text-small">{formatDate(event.date)}</p>
      <Link href={`/events/${event.slug}`} prefetch={false} className="card-title">
        <span className="rail-number">{number}</span> {event.title}
      </Link>
      <p className="event-meta">{metaOf(event)}</p>
      <a href={`#e-${event.slug}`} className="support">
        <Icon name="earlier" /> Its first passage
        <span className="sr-only"> for {event.title}</span>
      </a>
    </li>
  );
}

/** The number of each event in the rail. */
export function numbersOf(events: EventCard[]): Map<string, { number: number; title: string }> {
  return new Map(events.map(({ slug, title }, index) => [slug, { number: index + 1, title }]));
}
