import { Fragment } from "react";
import { metaOf } from "#components/event/event-row";
import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { sortDayOf } from "#core/dates/edtf";
import type { EventCard } from "#core/event";
import { useWording } from "#language";
import { colorOf } from "./article-text";

/** The events that an article tells of, in the order of time, with the day of its publication drawn among them. */
export function EventRail({ events, publishedOn }: { events: EventCard[]; publishedOn: string }) {
  const wording = useWording();
  const before = events.filter((event) => sortDayOf(event) <= publishedOn);
  return (
    <aside aria-label={wording.t("Events in this article")} className="rail">
      <h2>
        <Phrase
          text="{value} in this article"
          value={
            events.length === 1 ? wording.t("The event") : wording.t("The {count} events", { count: events.length })
          }
        />
      </h2>
      <ol className="rail-list">
        {before.map((event, index) => (
          <RailEntry key={event.slug} event={event} number={index + 1} />
        ))}
        <li className="rail-published">
          <Phrase text="Published {time}" time={<time dateTime={publishedOn}>{wording.day(publishedOn)}</time>} />
        </li>
        {events.slice(before.length).map((event, index) => (
          <RailEntry key={event.slug} event={event} number={before.length + index + 1} />
        ))}
      </ol>
    </aside>
  );
}

/** Of each event so many participants are named. */
const mostNamed = 6;

function RailEntry({ event, number }: { event: EventCard; number: number }) {
  const wording = useWording();
  return (
    <li
      id={`event-${event.slug}`}
      className="rail-entry"
      data-type={event.type}
      data-status={event.status}
      data-color={colorOf(number)}
    >
      <p className="sentence text-soft text-small">{wording.date(event.date)}</p>
      <Link href={`/events/${event.slug}`} className="card-title">
        <span className="rail-number">{number}</span> <span lang={wording.recordLang}>{event.title}</span>
      </Link>
      <p className="event-meta">{metaOf(event, wording)}</p>
      <p className="text-small text-soft">
        {event.participants.slice(0, mostNamed).map(({ slug, name }, index) => (
          <Fragment key={slug}>
            {index > 0 && ", "}
            <Link href={`/people/${slug}`} className="quiet-link">
              {name}
            </Link>
          </Fragment>
        ))}
        {event.participants.length > mostNamed && ` +${event.participants.length - mostNamed}`}
      </p>
      <a href={`#e-${event.slug}`} className="support">
        <Phrase
          text="{icon} Its first passage{words}"
          icon={<Icon name="earlier" />}
          words={
            <span className="sr-only">
              {" "}
              <Phrase text="for {title}" title={event.title} />
            </span>
          }
        />
      </a>
    </li>
  );
}

/** The number of each event in the rail. */
export function numbersOf(events: EventCard[]): Map<string, { number: number; title: string }> {
  return new Map(events.map(({ slug, title }, index) => [slug, { number: index + 1, title }]));
}
