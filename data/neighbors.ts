import type { EventCard } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { listEventCards } from "#data/event-list";

/** The events before and after one in the order of time, among those of a filter; null at its ends. */
export async function neighborsWithin(
  db: Database,
  filter: Filter,
  slug: string,
): Promise<{ previous: EventCard | null; next: EventCard | null }> {
  const beside = async (sort: "date" | "-date") => {
    const { events } = await listEventCards(db, { ...filter, sort }, { cursor: slug, limit: 1 });
    return events[0] ?? null;
  };
  const [previous, next] = await Promise.all([beside("-date"), beside("date")]);
  return { previous, next };
}
