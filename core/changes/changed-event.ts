import type { EventRecord } from "#core/event";
import { EventSnapshot } from "#core/event-snapshot";
import type { Condition } from "#core/search/conditions";
import { toSearchText } from "#core/search-text";
import type { Filter } from "#core/timeline/filter";
import { matchesFilter } from "#core/timeline/matches-filter";

/** What a filter asks, with the names and places in it resolved. */
export interface AskedFilter {
  filter: Filter;
  conditions: readonly Condition[];
  /** a place and all that hold it, by their slugs */
  withHolders(place: string): readonly string[];
}

/**
 * Whether an event as a revision keeps it passes a filter. Words are looked for in what the record says, names as they are
 * written there. What is no snapshot of an event passes none.
 */
export function snapshotPasses(after: unknown, { filter, conditions, withHolders }: AskedFilter): boolean {
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
  const within = place?.ids.flatMap(withHolders) ?? [];
  // A filter asks nothing of a record but what its draft holds.
  return matchesFilter({ event: asked as unknown as EventRecord, searchText, within }, filter, conditions);
}
