import type { Filter } from "#core/timeline/filter";
import type { Matches } from "#data/event-index/matches";

/** The most salient events of a filter, as short numbers, best first; of equals the later one. */
export function topEvents(matches: Matches, filter: Filter, most: number): number[] {
  const best: { seq: number; salience: number; sort: number }[] = [];
  // Of equals the later one is better: those that come first are seldom put out of their place by others of their block.
  for (const { columns, rows } of matches.select(filter))
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      const row = rows[index] as number;
      const next = {
        seq: columns.seq[row] as number,
        salience: columns.salience[row] as number,
        sort: columns.sort[row] as number,
      };
      const worst = best[most - 1];
      if (worst && compare(next, worst) >= 0) continue;
      const place = best.findIndex((other) => compare(next, other) < 0);
      best.splice(place < 0 ? best.length : place, 0, next);
      best.length = Math.min(best.length, most);
    }
  return best.map(({ seq }) => seq);
}

function compare(a: { salience: number; sort: number; seq: number }, b: typeof a): number {
  return b.salience - a.salience || b.sort - a.sort || a.seq - b.seq;
}
