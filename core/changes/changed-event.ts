import type { EventRecord } from "#core/event";
import { EventSnapshot } from "#core/event-snapshot";
import { toSearchText } from "#core/search-text";
import type { Filter } from "#core/timeline/filter";
import { matchesFilter } from "#core/timeline/matches-filter";

/**
 * Whether an event as a revision keeps it passes a filter. `places` are the slugs of the places that the filter names and
 * of those inside them. Words are looked for in what the record says, names as they are written there. What is no
 * snapshot of an event passes none.
 */
export function snapshotPasses(after: unknown, filter: Filter, places: ReadonlySet<string>): boolean {
  const { success, data } = EventSnapshot.safeParse(after);
  if (!success) return false;
  const { title, summary, place, tags, participants } = data;
  const asked = {
    ...data,
    participants: participants.map((participant) => ({ ...participant, slug: participant.entity })),
  };
  const searchText = toSearchText({
    prose: [title, summary, place?.name ?? "", ...tags],
    names: participants.map(({ name }) => name),
  });
  const within = place?.ids.some((id) => places.has(id)) ? filter.place : [];
  // A filter asks nothing of a record but what its draft holds.
  return matchesFilter({ event: asked as unknown as EventRecord, searchText, within }, filter);
}
