import type { ReactNode } from "react";
import { eventHref } from "#components/event/event-row";
import { Link } from "#components/language/link";
import type { Contacts } from "#core/compare/contacts";
import { formatDate, formatDay } from "#core/dates/format-date";
import type { EventCard } from "#core/event";

/** How two had to do with each other, in figures that name their events. */
export function ContactFigures({
  contacts,
  named,
  knownOn,
  day,
}: {
  contacts: Contacts;
  named: ReadonlyMap<number, EventCard>;
  knownOn: string | null;
  /** as of which it is told */
  day: string;
}) {
  const { total, meetings, first, last, gap, daysSince } = contacts;
  const eventOf = (seq: number | null | undefined) => {
    const card = seq == null ? undefined : named.get(seq);
    return card ? <EventLink card={card} knownOn={knownOn} /> : "–";
  };
  return (
    <dl className="facts" aria-label="Contacts in figures">
      <Figure name="Contacts" words="events of both that were held">
        <strong>{total.toLocaleString("en")}</strong>
      </Figure>
      <Figure name="Meetings" words="summits, visits, meetings and talks among them">
        <strong>{meetings.toLocaleString("en")}</strong>
      </Figure>
      <Figure name="First">{eventOf(first)}</Figure>
      <Figure name="Last">{eventOf(last)}</Figure>
      <Figure
        name="Longest gap"
        words={gap ? "between the last possible day of the one and the first of the other" : ""}
      >
        {gap ? (
          <>
            <strong>{gap.days.toLocaleString("en")}</strong> days, from {eventOf(gap.before)} to {eventOf(gap.after)}
          </>
        ) : (
          "–"
        )}
      </Figure>
      <Figure name="Days since" words={`on ${formatDay(day)}`}>
        <strong>{daysSince === null ? "–" : daysSince.toLocaleString("en")}</strong>
      </Figure>
    </dl>
  );
}

/** A figure with its name, and in what sense it is meant. */
export function Figure({ name, words, children }: { name: string; words?: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt className="label">{name}</dt>
      <dd>
        {children}
        {words && <p className="text-small text-soft">{words}</p>}
      </dd>
    </div>
  );
}

function EventLink({ card, knownOn }: { card: EventCard; knownOn: string | null }) {
  return (
    <Link href={eventHref(card, knownOn)} prefetch={false}>
      {card.title} <span className="text-soft">({formatDate(card.date)})</span>
    </Link>
  );
}
