import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { eventCount } from "#core/span-words";
import { activeFilters } from "#core/timeline/active-filters";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

type Counting = Pick<Wording, "t" | "number">;

/** "567 events", "45 of 567 events · 2 filters hide 522". */
export function ResultCount({ shown, all, filter }: { shown: number; all: number; filter: Filter }) {
  return <p role="status">{countWords(shown, all, activeFilters(filter).length, useWording())}</p>;
}

export function countWords(shown: number, all: number, filters: number, { t, number }: Counting = english): string {
  const events = eventCount(all, { t, number });
  if (filters === 0) return events;
  const some = t("{count} of {events}", { count: number(shown), events });
  return `${some} · ${filtersHide(filters, all - shown, { t, number })}`;
}

/** "2 filters hide 522". */
export function filtersHide(filters: number, hidden: number, { t, number }: Counting = english): string {
  return t(filters === 1 ? "{count} filter hides {hidden}" : "{count} filters hide {hidden}", {
    count: filters,
    hidden: number(hidden),
  });
}
