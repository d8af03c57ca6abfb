import { dayNumber } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { never } from "#core/timeline/columns";
import type { LaneChoice } from "#core/timeline/lanes";
import { placesOf, rollupOf } from "#core/timeline/rollup";
import {
  addStretch,
  countInto,
  type LaneTally,
  laneIdsOf,
  laneOf,
  type Selection,
  tallyInto,
} from "#core/timeline/tally";

/** How rows are to be counted. */
export interface TallyPlan {
  lanes: LaneChoice;
  /** only these lanes; null = all */
  only: ReadonlySet<string> | null;
  stretches: readonly Window[];
  density: readonly Window[];
}

export interface Tally {
  total: number;
  lanes: Map<string, LaneTally>;
  /** how many rows begin in each stretch of `density` */
  density: Int32Array;
}

/**
 * Counts rows by lane and stretch. What begins before the first stretch (and reaches into it) counts there, and what
 * begins after the last one counts in that.
 */
export function tallyRows(selections: Iterable<Selection>, plan: TallyPlan): Tally {
  const lanes = new Map<string, LaneTally>();
  const density = new Int32Array(plan.density.length);
  const [starts, densityStarts] = [startsOf(plan.stretches), startsOf(plan.density)];
  for (const selection of selections) {
    const shown = plan.only ? inLanes(selection, plan.lanes, plan.only) : selection;
    countInto(density, shown, densityStarts);
    if (!addRollup(lanes, shown, plan.lanes, starts)) tallyInto(lanes, shown, plan.lanes, starts);
  }
  for (const [id, lane] of lanes) if (lane.counts.every((count) => count === 0)) lanes.delete(id);
  return { total: density.reduce((sum, count) => sum + count, 0), lanes, density };
}

function inLanes({ columns, rows }: Selection, choice: LaneChoice, only: ReadonlySet<string>): Selection {
  const idOf = laneIdsOf(columns, choice);
  return { columns, rows: rows.filter((row) => only.has(idOf(row))), isKept: false };
}

/** Adds the kept rows of a block by their months, where these fit into the stretches: tells whether they do. */
function addRollup(
  lanes: Map<string, LaneTally>,
  selection: Selection,
  choice: LaneChoice,
  starts: Int32Array,
): boolean {
  const rollup = selection.isKept ? rollupOf(selection, choice) : null;
  const places = rollup && placesOf(rollup, starts);
  if (!rollup || !places) return false;
  for (const [id, months] of rollup.lanes) addMonths(laneOf(lanes, id, starts.length - 1), months, places);
  return true;
}

function addMonths(lane: LaneTally, months: LaneTally, places: readonly number[]): void {
  for (const [month, place] of places.entries()) if (months.counts[month]) addStretch(lane, place, months, month);
}

/** The first days of stretches, and one that never comes. */
function startsOf(stretches: readonly Window[]): Int32Array {
  return Int32Array.from([...stretches.map(({ from }) => dayNumber(from)), never]);
}
