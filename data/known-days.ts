import type { Filter } from "#core/timeline/filter";
import type { KnownDay } from "#core/timeline/replay";
import type { Database } from "#data/client";
import { fromDate, toDate } from "#data/day";
import { whereEvent } from "#data/event-filter";
import type { Prisma } from "#prisma/client";

/**
 * The days, in order, on which something became known of the events that were in the filter's window and statuses at any
 * time: that there is one, or that its status, date or place is another.
 */
export async function listKnownDays(db: Database, filter: Filter): Promise<KnownDay[]> {
  const event = whereEvent({ ...filter, knownOn: null, from: null, to: null, status: [] });
  const rows = await db.eventState.groupBy({
    by: ["knownFrom"],
    where: { event: { AND: [event, { states: { some: onceIn(filter) } }] } },
    _count: true,
    orderBy: { knownFrom: "asc" },
  });
  return rows.map(({ knownFrom, _count }) => ({ day: fromDate(knownFrom), changes: _count }));
}

/** A state that touches the window; whether it may or must lie in it makes no difference to when it was known. */
function onceIn({ from, to, status }: Filter): Prisma.EventStateWhereInput {
  return {
    AND: [
      status.length > 0 ? { status: { in: status } } : {},
      from ? { OR: [{ latest: null }, { latest: { gte: toDate(from) } }] } : {},
      to ? { OR: [{ earliest: null }, { earliest: { lte: toDate(to) } }] } : {},
    ],
  };
}
