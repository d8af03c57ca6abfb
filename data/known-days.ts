import { countKnownDays, seqsOf } from "#core/timeline/count-known";
import type { Filter } from "#core/timeline/filter";
import type { KnownDay } from "#core/timeline/replay";
import { columnTerms } from "#core/timeline/select-rows";
import type { Database } from "#data/client";
import { findMatches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";

/**
 * The days, in order, on which something became known of the events that were in the filter's window and statuses at any
 * time: that there is one, or that its status, date or place is another.
 */
export async function listKnownDays(db: Database, filter: Filter): Promise<KnownDay[]> {
  const matches = await findMatches(db, filter);
  const asked = { ...filter, knownOn: null };
  return remember(db, matches.version, ["known days", asked], async () => {
    const isOpen = !asked.from && !asked.to && asked.status.length + columnTerms(asked.q).length === 0;
    const among = isOpen ? null : seqsOf(matches.selectStates(asked));
    return countKnownDays(matches.selectStates({ ...asked, from: null, to: null, status: [], q: null }), among);
  });
}
