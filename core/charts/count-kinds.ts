import type { CodedColumn } from "#core/timeline/columns";
import type { Selection } from "#core/timeline/tally";

/** Counts by value and, within a value, by status. */
export type StatusCounts = Map<string, Map<string, number>>;

/** How many events there are of each type and with each counterpart, by what became of them. */
export interface KindCounts {
  type: StatusCounts;
  counterpart: StatusCounts;
}

/** Counts events by type and counterpart, each by status. */
export function countKinds(selections: Iterable<Selection>): KindCounts {
  const counts: KindCounts = { type: new Map(), counterpart: new Map() };
  for (const { columns, rows } of selections) {
    addPairs(counts.type, columns.type, columns.status, rows);
    addPairs(counts.counterpart, columns.counterpart, columns.status, rows);
  }
  return counts;
}

/** Of one value the sum over all statuses. */
export function sumOf(byStatus: ReadonlyMap<string, number>): number {
  return [...byStatus.values()].reduce((sum, count) => sum + count, 0);
}

function addPairs(
  counts: StatusCounts,
  { values, codes }: CodedColumn<string>,
  status: CodedColumn<string>,
  rows: Int32Array,
): void {
  const pairs = new Int32Array(values.length * status.values.length);
  for (const row of rows) {
    const place = (codes[row] as number) * status.values.length + (status.codes[row] as number);
    pairs[place] = (pairs[place] as number) + 1;
  }
  for (const [place, count] of pairs.entries()) {
    if (count === 0) continue;
    const value = values[Math.floor(place / status.values.length)] as string;
    const state = status.values[place % status.values.length] as string;
    const byStatus = counts.get(value) ?? new Map<string, number>();
    counts.set(value, byStatus.set(state, (byStatus.get(state) ?? 0) + count));
  }
}
