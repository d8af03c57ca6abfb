import { activeFilters } from "#core/timeline/active-filters";
import type { Filter } from "#core/timeline/filter";

/** "567 events", "45 of 567 events · 2 filters". */
export function ResultCount({ shown, all, filter }: { shown: number; all: number; filter: Filter }) {
  return <p role="status">{countWords(shown, all, activeFilters(filter).length)}</p>;
}

export function countWords(shown: number, all: number, filters: number): string {
  const events = `${all.toLocaleString("en")} ${all === 1 ? "event" : "events"}`;
  if (filters === 0) return events;
  return `${shown.toLocaleString("en")} of ${events} · ${filters} ${filters === 1 ? "filter" : "filters"}`;
}
