import type { Filter } from "#core/timeline/filter";
import type { KnownDay } from "#core/timeline/replay";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { whereEventOnce } from "#data/event-filter";

/**
 * The days, in order, on which something became known of the events that were in the filter's window and statuses at any
 * time: that there is one, or that its status, date or place is another.
 */
export async function listKnownDays(db: Database, filter: Filter): Promise<KnownDay[]> {
  const rows = await db.eventState.groupBy({
    by: ["knownFrom"],
    where: { event: whereEventOnce(filter) },
    _count: true,
    orderBy: { knownFrom: "asc" },
  });
  return rows.map(({ knownFrom, _count }) => ({ day: fromDate(knownFrom), changes: _count }));
}
