import { boundsOf, liesIn } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";
import { normalizeName } from "#core/names/normalize-name";
import type { Filter } from "#core/timeline/filter";

/** An event that no table answers for, with what a filter asks of it besides its record. */
export interface Filterable {
  event: EventRecord;
  /** as core/search-text.ts writes it */
  searchText: string;
  /** slugs of its places and of all places that hold them */
  within: readonly string[];
}

/** Whether an event passes a filter, by the same rules as the conditions of data/event-filter.ts; `knownOn` is not asked. */
export function matchesFilter({ event, searchText, within }: Filterable, filter: Filter): boolean {
  const words = (filter.q ?? "").split(/\s+/).map(normalizeName).filter(Boolean);
  return (
    words.every((word) => searchText.includes(word)) &&
    isAmong(filter.type, [event.type]) &&
    isAmong(filter.status, [event.status]) &&
    isAmong(
      filter.country,
      event.participants.map(({ country }) => country),
    ) &&
    isAmong(
      filter.person,
      event.participants.map(({ slug }) => slug),
    ) &&
    isAmong(filter.place, within) &&
    isAmong(filter.tag, event.tags) &&
    isAmong(
      filter.source,
      event.sources.map(({ publisher }) => publisher),
    ) &&
    liesIn(boundsOf(event.date), { earliest: filter.from, latest: filter.to }, filter.certainty)
  );
}

/** Nothing chosen leaves nothing out. */
function isAmong<T>(chosen: readonly T[], values: readonly (T | null)[]): boolean {
  return chosen.length === 0 || values.some((value) => value !== null && chosen.includes(value));
}
