import { dayOf } from "#core/dates/calendar";
import type { EventSpan } from "#core/entity-record";
import type { Filter } from "#core/timeline/filter";
import type { TermTally } from "#core/timeline/tally-terms";
import type { Database } from "#data/client";
import type { IndexView } from "#data/event-index/index-view";
import { matchesIn } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { type LedgerKind, tallyLedger } from "#data/event-index/term-ledger";

/** Of each person or place that has to do with the events of a filter, how many these are and when. Nobody may alter it. */
export function termTallies(
  db: Database,
  view: IndexView,
  kind: LedgerKind,
  filter: Filter,
): Promise<ReadonlyMap<string, TermTally>> {
  return remember(db, view.version, ["terms", kind, filter], async () => {
    const matches = await matchesIn(db, view, filter);
    return tallyLedger(db, view, kind, matches.select(filter));
  });
}

/** A tally in days. */
export function toSpan(tally: TermTally | undefined): EventSpan {
  if (!tally) return { events: 0, first: null, last: null };
  return { events: tally.count, first: dayOf(tally.first), last: dayOf(tally.last) };
}
