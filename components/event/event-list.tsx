import { EventRow } from "#components/event/event-row";
import type { EventCard } from "#core/event";

/** The list twin of the timeline: one list of all events in its order; the first event of a year carries the year's heading. */
export function EventList({ events, knownOn }: { events: EventCard[]; knownOn: string | null }) {
  return (
    <ol aria-label="Events" className="event-list">
      {events.map((event, index) => {
        const year = yearOf(event);
        const isFirst = index === 0 || yearOf(events[index - 1] as EventCard) !== year;
        return <EventRow key={event.slug} event={event} year={isFirst ? year : undefined} knownOn={knownOn} />;
      })}
    </ol>
  );
}

/** The year that an event is listed under: that of its first possible day, or of its last where the start is open. */
function yearOf({ earliest, latest }: EventCard): string {
  return (earliest ?? latest ?? "").slice(0, 4);
}
