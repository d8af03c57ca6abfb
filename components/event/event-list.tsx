import { EventRow } from "#components/event/event-row";
import type { EventCard } from "#core/event";
import { listHeadings } from "#core/timeline/list-headings";
import { useWording } from "#language";

/** How a list stands to the timeline whose twin it is. */
export interface ListStanding {
  knownOn: string | null;
  /** slug of the selected event */
  selected?: string | null;
  /** the address that selects an event on the timeline */
  selectHref?: (event: EventCard) => string;
}

/**
 * The list twin of the timeline: one list of all events in its order. In the order of time, the first event of a year and
 * of a month carries their headings.
 */
export function EventList({
  events,
  inTime = true,
  ...standing
}: ListStanding & { events: EventCard[]; inTime?: boolean }) {
  const { t } = useWording();
  const headings = inTime ? listHeadings(events) : [];
  return (
    <ol aria-label={t("Events")} className="event-list">
      {events.map((event, index) => (
        <EventRow key={event.slug} event={event} headings={headings[index]} {...standing} />
      ))}
    </ol>
  );
}
