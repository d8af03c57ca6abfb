import { metaOf } from "#components/event/event-row";
import { Link } from "#components/language/link";
import { relationWords } from "#core/claims/claim-words";
import type { EventCard, RelatedEvent } from "#core/event";
import { titleIn } from "#core/event-translation";
import { useWording } from "#language";

/** The events that an event is tied to, each with the tie. */
export function RelatedEvents({ related, cards }: { related: RelatedEvent[]; cards: EventCard[] }) {
  const wording = useWording();
  if (cards.length === 0) return null;
  const kindOf = (slug: string) => related.find((relation) => relation.slug === slug)?.kind ?? "related";
  return (
    <section aria-labelledby="related">
      <h2 id="related">{wording.t("Related events")}</h2>
      <ul className="cards">
        {cards.map((card) => (
          <li key={card.slug} data-type={card.type} data-status={card.status}>
            <p className="label">
              {wording.t(relationWords[kindOf(card.slug)])} · {wording.date(card.date)}
            </p>
            <Link href={`/events/${card.slug}`} className="card-title" lang={titleIn(card, wording).lang}>
              {titleIn(card, wording).text}
            </Link>
            <p className="event-meta">{metaOf(card, wording)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way on through the record, in the order of time. */
export function NeighborEvents({ previous, next }: { previous: EventCard | null; next: EventCard | null }) {
  const { t } = useWording();
  return (
    <nav aria-label={t("Neighboring events")} className="neighbors">
      {previous && <Neighbor label={t("Previous")} rel="prev" card={previous} />}
      {next && <Neighbor label={t("Next")} rel="next" card={next} />}
    </nav>
  );
}

function Neighbor({ label, rel, card }: { label: string; rel: "prev" | "next"; card: EventCard }) {
  const wording = useWording();
  const title = titleIn(card, wording);
  return (
    <Link href={`/events/${card.slug}`} rel={rel} className={`neighbor neighbor-${rel}`}>
      <span className="label">
        {label} · {wording.date(card.date)}
      </span>
      <span className="card-title" lang={title.lang}>
        {title.text}
      </span>
    </Link>
  );
}
