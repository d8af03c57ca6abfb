import type { ReactNode } from "react";
import { EventList } from "#components/event/event-list";
import { Link } from "#components/language/link";
import { YearOverview } from "#components/timeline/year-overview";
import type { EventCard } from "#core/event";
import { eventCount } from "#core/span-words";
import { type Filter, filterHref } from "#core/timeline/filter";
import { daysOf, type YearBin } from "#core/timeline/year-bins";
import { useWording } from "#language";

/** The events of a person or place: the years, which lead to the timeline, and a page of the list. */
export function EventsOf({
  filter,
  bins,
  events,
  total,
  children,
}: {
  /** that of the events, the person or place included */
  filter: Filter;
  bins: YearBin[];
  events: EventCard[];
  total: number;
  /** the ways to other pages of the list */
  children?: ReactNode;
}) {
  const wording = useWording();
  const [first, last] = [bins.at(0), bins.at(-1)];
  return (
    <section aria-labelledby="events" className="mt-14">
      <div className="section-head">
        <h2 id="events">{total === 0 ? wording.t("No events") : eventCount(total, wording)}</h2>
        <Link href={filterHref("/", filter)}>{wording.t("On the timeline")}</Link>
      </div>
      {first && last && (
        <div className="overview">
          <YearOverview
            path="/"
            bins={bins}
            filter={filter}
            window={{ from: daysOf(first).from, to: daysOf(last).to }}
          />
        </div>
      )}
      {events.length > 0 && <EventList events={events} knownOn={filter.knownOn} />}
      {children}
    </section>
  );
}
