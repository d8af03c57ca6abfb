import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import type { IndexView } from "./index-view";
import { matchesIn } from "./matches";

/** Which of some events pass a filter. Flags rather than a set of all that pass: these may be a million. */
export async function passingOf(
  db: Database,
  view: IndexView,
  filter: Filter,
  seqs: readonly number[],
): Promise<Set<number>> {
  const isAsked = new Uint8Array(seqs.reduce((most, seq) => Math.max(most, seq), 0) + 1);
  for (const seq of seqs) isAsked[seq] = 1;
  const passing = new Set<number>();
  for (const { columns, rows } of (await matchesIn(db, view, filter)).select(filter))
    for (const row of rows) {
      const seq = columns.seq[row] as number;
      if (isAsked[seq] === 1) passing.add(seq);
    }
  return passing;
}
