import { EventList } from "#components/event/event-list";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { EventCard } from "#core/event";
import type { Spot } from "#core/map/gazetteer";
import { placeWords } from "#core/place-words";
import { eventCount } from "#core/span-words";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

/** The events at the selected place, the first of many, with the ways to all of them. */
export function SpotPanel({
  spot,
  events,
  total,
  filter,
}: {
  spot: Spot;
  events: EventCard[];
  total: number;
  filter: Filter;
}) {
  const wording = useWording();
  const name = placeWords(spot, wording);
  const where = spot.isCountry && spot.at ? wording.t("{place}, not known more closely", { place: name }) : name;
  return (
    <section id="at" aria-labelledby="at-title" className="spot-panel">
      <div className="section-head">
        <h2 id="at-title">
          {where}: {eventCount(total, wording)}
        </h2>
        <p className="spot-ways">
          <Link href={filterHref("/", filter, { place: [spot.slug] })}>{wording.t("On the timeline")}</Link>
          <Link href={`/places/${spot.slug}`}>{wording.t("About the place")}</Link>
          <Link href={filterHref("/map", filter)} scroll={false}>
            {wording.t("Close")}
          </Link>
        </p>
      </div>
      <EventList events={events} inTime={false} knownOn={filter.knownOn} />
      {total > events.length && (
        <p className="mt-3">
          <Phrase
            text="The first {count} of {count2}; {link}."
            count={events.length}
            count2={wording.number(total)}
            link={
              <Link href={filterHref("/", filter, { place: [spot.slug] })}>{wording.t("all are on the timeline")}</Link>
            }
          />
        </p>
      )}
    </section>
  );
}
