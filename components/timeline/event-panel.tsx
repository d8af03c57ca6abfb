import Link from "next/link";
import { EventFacts } from "#components/event/event-facts";
import { EventHistory } from "#components/event/event-history";
import { StatusMark, TypeMark } from "#components/event/event-kind";
import { EventQuotes, type QuoteInArticle } from "#components/event/event-quotes";
import { EventSources } from "#components/event/event-sources";
import { RelatedEvents } from "#components/event/related-events";
import { Icon } from "#components/icon";
import { formatDate } from "#core/dates/format-date";
import type { EventCard, EventRecord } from "#core/event";
import { PanelFrame } from "./panel-frame";

/** A way on from the selected event: another one, in the same view. */
interface WayOn {
  card: EventCard;
  href: string;
}

/** The selected event beside the timeline: its whole record, and the ways on from it within the view. */
export function EventPanel({
  event,
  quotes,
  related,
  knownOn,
  closeHref,
  aroundHref,
  previous,
  next,
}: {
  event: EventRecord;
  quotes: QuoteInArticle[];
  related: EventCard[];
  knownOn: string | null;
  closeHref: string;
  aroundHref: string;
  previous: WayOn | null;
  next: WayOn | null;
}) {
  const page = `/events/${event.slug}${knownOn ? `?knownOn=${knownOn}` : ""}`;
  return (
    <PanelFrame slug={event.slug} closeHref={closeHref}>
      <nav aria-label="Selected event" className="panel-ways">
        <Way label="Previous" sign="earlier" way={previous} />
        <Way label="Next" sign="later" way={next} />
        <Link href={aroundHref} scroll={false} prefetch={false}>
          ±30 days
        </Link>
        <Link href={closeHref} scroll={false} prefetch={false} className="panel-close" aria-label="Close the event">
          <Icon name="remove" />
        </Link>
      </nav>
      <p className="kicker">
        <TypeMark type={event.type} />
        <StatusMark status={event.status} />
      </p>
      <h2>{event.title}</h2>
      <p className="font-serif">{event.summary}</p>
      <p className="text-small">
        <Link href={page} prefetch={false}>
          Open as a page
        </Link>{" "}
        · <span className="text-soft">{event.url}</span>
      </p>
      <EventFacts event={event} />
      {event.note && <p className="notice">{event.note}</p>}
      <EventQuotes event={event.slug} quotes={quotes} />
      <EventHistory event={event} />
      <EventSources sources={event.sources} />
      <RelatedEvents related={event.related} cards={related} />
    </PanelFrame>
  );
}

function Way({ label, sign, way }: { label: string; sign: string; way: WayOn | null }) {
  if (!way) return null;
  const { card, href } = way;
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      title={card.title}
      aria-label={`${label}: ${card.title}, ${formatDate(card.date)}`}
    >
      {sign === "earlier" && <Icon name={sign} />} {label} {sign === "later" && <Icon name={sign} />}
    </Link>
  );
}
