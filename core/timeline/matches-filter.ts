import { boundsOf, liesIn } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";
import type { Condition } from "#core/search/conditions";
import { meets, meetsColumn } from "#core/search/meets";
import type { Filter } from "#core/timeline/filter";
import { columnTerms } from "#core/timeline/select-rows";

/** An event that no table answers for, with what a filter asks of it besides its record. */
export interface Filterable {
  event: EventRecord;
  /** as core/search-text.ts writes it */
  searchText: string;
  /** slugs of its places and of all places that hold them */
  within: readonly string[];
}

/**
 * Whether an event passes a filter, by the same rules as the index of events; `knownOn` is not asked. `conditions` are what
 * the filter asks beyond columns, with its names resolved.
 */
export function matchesFilter(
  { event, searchText, within }: Filterable,
  filter: Filter,
  conditions: readonly Condition[],
): boolean {
  const { type, status, participants, tags, sources } = event;
  const countries = participants.map(({ country }) => country);
  const found = {
    searchText,
    person: participants.map(({ slug }) => slug),
    place: within,
    tag: tags,
    source: sources.map(({ publisher }) => publisher),
  };
  const values = { type, status, country: countries, bounds: boundsOf(event.date) };
  return (
    conditions.every((condition) => meets(found, condition)) &&
    columnTerms(filter.q).every((term) => meetsColumn(values, term, filter.certainty)) &&
    isAmong(filter.type, [type]) &&
    isAmong(filter.status, [status]) &&
    isAmong(filter.country, countries) &&
    liesIn(values.bounds, { earliest: filter.from, latest: filter.to }, filter.certainty)
  );
}

/** Nothing chosen leaves nothing out. */
function isAmong<T>(chosen: readonly T[], values: readonly (T | null)[]): boolean {
  return chosen.length === 0 || values.some((value) => value !== null && chosen.includes(value));
}
