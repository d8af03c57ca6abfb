import Link from "next/link";
import { EventList } from "#components/event/event-list";
import type { EventCard } from "#core/event";
import type { Spot } from "#core/map/gazetteer";
import { type Filter, filterHref } from "#core/timeline/filter";

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
  const where = spot.isCountry && spot.at ? `${spot.name}, not known more closely` : spot.name;
  return (
    <section id="at" aria-labelledby="at-title" className="spot-panel">
      <div className="section-head">
        <h2 id="at-title">
          {where}: {total.toLocaleString("en")} {total === 1 ? "event" : "events"}
        </h2>
        <p className="spot-ways">
          <Link href={filterHref("/", filter, { place: [spot.slug] })} prefetch={false}>
            On the timeline
          </Link>
          <Link href={`/places/${spot.slug}`} prefetch={false}>
            About the place
          </Link>
          <Link href={filterHref("/map", filter)} prefetch={false} scroll={false}>
            Close
          </Link>
        </p>
      </div>
      <EventList events={events} inTime={false} knownOn={filter.knownOn} />
      {total > events.length && (
        <p className="mt-3">
          The first {events.length} of {total.toLocaleString("en")};{" "}
          <Link href={filterHref("/", filter, { place: [spot.slug] })} prefetch={false}>
            all are on the timeline
          </Link>
          .
        </p>
      )}
    </section>
  );
}
