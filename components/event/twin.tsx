import { EventList } from "#components/event/event-list";
import { ChoiceLinks } from "#components/filter/choice-links";
import type { EventCard } from "#core/event";
import { type Filter, filterHref } from "#core/timeline/filter";

/** The list twin of the timeline with its head: the same events in the same order, for those who read rather than look. */
export function Twin({ filter, events }: { filter: Filter; events: EventCard[] }) {
  return (
    <div className="view-twin">
      <div className="section-head mt-12">
        <h2 id="events">Events</h2>
        <ChoiceLinks
          label="Order"
          choices={{ date: "Oldest first", "-date": "Newest first" }}
          current={filter.sort}
          hrefOf={(sort) => filterHref("/", filter, { sort })}
        />
      </div>
      <EventList events={events} knownOn={filter.knownOn} />
    </div>
  );
}
