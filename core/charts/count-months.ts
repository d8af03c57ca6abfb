import { firstDayNumber, type Month, monthOf } from "#core/charts/month";
import { dayOf } from "#core/dates/calendar";
import { always, never } from "#core/timeline/columns";
import type { Selection } from "#core/timeline/tally";

/**
 * A date that leaves more days open than this, or an event that lasts longer, tells no month: a season has up to 92 days.
 */
export const mostDays = 92;

/** How many events begin in each month, and those of each year that cannot be given to a month. */
export interface MonthCounts {
  months: Map<Month, number>;
  years: Map<number, number>;
}

/**
 * Counts events by the month in which they begin. Those whose date is a year, or otherwise wider than a season, count for
 * the year in which it begins alone: they would all stand in January, where nothing says that they belong.
 */
export function countMonths(selections: Iterable<Selection>): MonthCounts {
  const counts: MonthCounts = { months: new Map(), years: new Map() };
  for (const selection of selections) addMonths(counts, selection);
  return counts;
}

/** Rows come in the order of time: only where a month ends it is asked which one comes. */
function addMonths({ months, years }: MonthCounts, { columns, rows }: Selection): void {
  const { sort } = columns;
  for (let from = 0; from < rows.length; ) {
    const month = monthOf(dayOf(sort[rows[from] as number] as number));
    const end = firstDayNumber(month + 1);
    let [to, wide] = [from, 0];
    while (to < rows.length && (sort[rows[to] as number] as number) < end) {
      if (isWide(columns, rows[to] as number)) wide += 1;
      to += 1;
    }
    add(months, month, to - from - wide);
    add(years, Math.floor(month / 12), wide);
    from = to;
  }
}

function isWide({ start, end }: Selection["columns"], row: number): boolean {
  const [first, last] = [start[row] as number, end[row] as number];
  return first !== always && last !== never && last - first >= mostDays;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}
