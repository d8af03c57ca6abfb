import { dayOf } from "#core/dates/calendar";
import type { KnownDay } from "#core/timeline/replay";
import type { Selection } from "#core/timeline/tally";

/** How many rows there are. */
export function countOf(selections: Iterable<Selection>): number {
  let total = 0;
  for (const { rows } of selections) total += rows.length;
  return total;
}

/** The short numbers of the events of rows. */
export function seqsOf(selections: Iterable<Selection>): Set<number> {
  const seqs = new Set<number>();
  for (const { columns, rows } of selections) for (const row of rows) seqs.add(columns.seq[row] as number);
  return seqs;
}

/**
 * The days, in order, on which the states of rows became known, and how many on each. `among` are the events that count,
 * null = all. Every row must have a day of knowledge.
 */
export function countKnownDays(selections: Iterable<Selection>, among: ReadonlySet<number> | null): KnownDay[] {
  const counts = new Map<number, number>();
  for (const { columns, rows } of selections)
    for (const row of rows) {
      if (among && !among.has(columns.seq[row] as number)) continue;
      const day = columns.knownFrom[row] as number;
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  return [...counts].sort(([a], [b]) => a - b).map(([day, changes]) => ({ day: dayOf(day), changes }));
}
