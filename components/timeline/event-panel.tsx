import { EventFacts } from "#components/event/event-facts";
import { EventHistory } from "#components/event/event-history";
import { StatusMark, TypeMark } from "#components/event/event-kind";
import { EventQuotes, type QuoteInArticle } from "#components/event/event-quotes";
import { EventSources } from "#components/event/event-sources";
import { RelatedEvents } from "#components/event/related-events";
import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import type { EventCard, EventRecord } from "#core/event";
import { summaryIn, titleIn } from "#core/event-translation";
import { useWording } from "#language";
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
  const wording = useWording();
  const { t, recordLang } = wording;
  const [title, summary] = [titleIn(event, wording), summaryIn(event, wording)];
  const page = `/events/${event.slug}${knownOn ? `?knownOn=${knownOn}` : ""}`;
  return (
    <PanelFrame slug={event.slug} closeHref={closeHref}>
      <nav aria-label={t("Selected event")} className="panel-ways">
        <Way label={t("Previous")} sign="earlier" way={previous} />
        <Way label={t("Next")} sign="later" way={next} />
        <Link href={aroundHref} scroll={false}>
          {t("±30 days")}
        </Link>
        <Link href={closeHref} scroll={false} className="panel-close" aria-label={t("Close the event")}>
          <Icon name="remove" />
        </Link>
      </nav>
      <p className="kicker">
        <TypeMark type={event.type} />
        <StatusMark status={event.status} />
      </p>
      <h2 lang={title.lang}>{title.text}</h2>
      <p className="font-serif" lang={summary.lang}>
        {summary.text}
      </p>
      <p className="text-small">
        <Link href={page}>{t("Open as a page")}</Link> · <span className="text-soft">{event.url}</span>
      </p>
      <EventFacts event={event} />
      {event.note && (
        <p className="notice" lang={recordLang}>
          {event.note}
        </p>
      )}
      <EventQuotes event={event.slug} quotes={quotes} />
      <EventHistory event={event} />
      <EventSources sources={event.sources} />
      <RelatedEvents related={event.related} cards={related} />
    </PanelFrame>
  );
}

function Way({ label, sign, way }: { label: string; sign: string; way: WayOn | null }) {
  const wording = useWording();
  if (!way) return null;
  const { card, href } = way;
  return (
    <Link
      href={href}
      scroll={false}
      title={card.title}
      aria-label={`${label}: ${card.title}, ${wording.date(card.date)}`}
    >
      {sign === "earlier" && <Icon name={sign} />} {label} {sign === "later" && <Icon name={sign} />}
    </Link>
  );
}
