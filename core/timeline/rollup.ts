import { type Day, dayNumber, dayOf, partsOf, toDay } from "#core/dates/calendar";
import { never } from "#core/timeline/columns";
import type { LaneChoice } from "#core/timeline/lanes";
import { type LaneTally, type Selection, tallyInto } from "#core/timeline/tally";

/** What kept rows of a block come to by lane and month: counted once for all who ask for every event. */
export interface Rollup {
  /** the first day of each month that the block lies in */
  months: readonly number[];
  lanes: ReadonlyMap<string, LaneTally>;
}

/** A block that lies in more months than this has few events in each. */
const mostMonths = 600;

const rollups = new WeakMap<Int32Array, Map<LaneChoice, Rollup>>();

/** The rollup of a block's kept rows, of which there must be some; null where it would not be worth it. */
export function rollupOf({ columns, rows }: Selection, choice: LaneChoice): Rollup | null {
  const known = rollups.get(rows)?.get(choice);
  if (known) return known;
  const months = monthsBetween(
    columns.sort[rows[0] as number] as number,
    columns.sort[rows.at(-1) as number] as number,
  );
  if (!months) return null;
  const starts = Int32Array.from([...months, never]);
  const lanes = new Map<string, LaneTally>();
  tallyInto(lanes, { columns, rows, isKept: true }, choice, starts);
  const rollup = { months, lanes };
  rollups.set(rows, (rollups.get(rows) ?? new Map<LaneChoice, Rollup>()).set(choice, rollup));
  return rollup;
}

/** The stretch in which each month lies, of stretches told by their first days; null where one begins within a month. */
export function placesOf({ months }: Rollup, starts: Int32Array): number[] | null {
  const [first, last] = [months[0] as number, dayNumber(nextMonth(dayOf(months.at(-1) as number)))];
  for (let place = 1; place < starts.length; place += 1) {
    const start = starts[place] as number;
    if (start > first && start < last && !months.includes(start)) return null;
  }
  let place = 0;
  return months.map((month) => {
    while (month >= (starts[place + 1] as number)) place += 1;
    return place;
  });
}

function monthsBetween(first: number, last: number): number[] | null {
  const months: number[] = [];
  for (let month = `${dayOf(first).slice(0, 7)}-01`; dayNumber(month) <= last; month = nextMonth(month)) {
    if (months.push(dayNumber(month)) > mostMonths) return null;
    if (month >= "9999-12-01") break;
  }
  return months;
}

function nextMonth(month: Day): Day {
  const { year, month: number } = partsOf(month);
  return number === 12 ? toDay(year + 1, 1, 1) : toDay(year, number + 1, 1);
}
