import { dayNumber } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { always, type Columns, never } from "#core/timeline/columns";
import type { LaneChoice } from "#core/timeline/lanes";

/** Selected rows of a block, ascending. */
export interface Selection {
  columns: Columns;
  rows: Int32Array;
}

/** How many of its most salient events a stretch of a lane names. */
const named = 3;

/** What one lane holds in each stretch. */
export class LaneTally {
  count = 0;
  readonly counts: Int32Array;
  /** the first and last sort days */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** of each stretch its best rows, best first: their salience and the short numbers of their events */
  readonly #salience: Int32Array;
  readonly #seq: Int32Array;

  constructor(stretches: number) {
    this.counts = new Int32Array(stretches);
    this.first = new Int32Array(stretches).fill(never);
    this.last = new Int32Array(stretches).fill(always);
    this.#salience = new Int32Array(named * stretches).fill(always);
    this.#seq = new Int32Array(named * stretches);
  }

  add({ sort, salience, seq }: Columns, row: number, stretch: number): void {
    const day = sort[row] as number;
    this.count += 1;
    this.counts[stretch] = (this.counts[stretch] as number) + 1;
    if (day < (this.first[stretch] as number)) this.first[stretch] = day;
    if (day > (this.last[stretch] as number)) this.last[stretch] = day;
    this.#offer(stretch, salience[row] as number, seq[row] as number);
  }

  /** Both lanes as one. */
  plus(other: LaneTally): LaneTally {
    const sum = new LaneTally(this.counts.length);
    for (const part of [this, other]) sum.#include(part);
    return sum;
  }

  /** The short numbers of a stretch's most salient events, best first. */
  bestOf(stretch: number): number[] {
    return [...this.#seq.subarray(named * stretch, named * stretch + this.#held(stretch))];
  }

  #include(part: LaneTally): void {
    this.count += part.count;
    for (let stretch = 0; stretch < this.counts.length; stretch += 1) {
      this.counts[stretch] = (this.counts[stretch] as number) + (part.counts[stretch] as number);
      this.first[stretch] = Math.min(this.first[stretch] as number, part.first[stretch] as number);
      this.last[stretch] = Math.max(this.last[stretch] as number, part.last[stretch] as number);
      for (let place = named * stretch; place < named * stretch + part.#held(stretch); place += 1)
        this.#offer(stretch, part.#salience[place] as number, part.#seq[place] as number);
    }
  }

  #held(stretch: number): number {
    return Math.min(named, this.counts[stretch] as number);
  }

  /** Of equals the lower number comes first, so that the same events give the same names in whatever order they come. */
  #offer(stretch: number, salience: number, seq: number): void {
    const start = named * stretch;
    let place = start + named;
    while (place > start && this.#isBetter(salience, seq, place - 1)) place -= 1;
    if (place === start + named) return;
    this.#salience.copyWithin(place + 1, place, start + named - 1);
    this.#seq.copyWithin(place + 1, place, start + named - 1);
    this.#salience[place] = salience;
    this.#seq[place] = seq;
  }

  #isBetter(salience: number, seq: number, place: number): boolean {
    const held = this.#salience[place] as number;
    return salience > held || (salience === held && seq < (this.#seq[place] as number));
  }
}

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
  const tally: Tally = { total: 0, lanes: new Map(), density: new Int32Array(plan.density.length) };
  const [starts, densityStarts] = [startsOf(plan.stretches), startsOf(plan.density)];
  for (const { columns, rows } of selections) {
    const laneOf = lanesOfRows(columns, plan, tally.lanes);
    let [stretch, density] = [0, 0];
    for (const row of rows) {
      const lane = laneOf(row);
      if (!lane) continue;
      const day = columns.sort[row] as number;
      while (day >= (starts[stretch + 1] as number)) stretch += 1;
      while (day >= (densityStarts[density + 1] as number)) density += 1;
      lane.add(columns, row, stretch);
      tally.density[density] = (tally.density[density] as number) + 1;
      tally.total += 1;
    }
  }
  for (const [id, lane] of tally.lanes) if (lane.count === 0) tally.lanes.delete(id);
  return tally;
}

/** The lane of a row by its id; `all` where there is no division. */
export function laneIdsOf(columns: Columns, choice: LaneChoice): (row: number) => string {
  if (choice === "none") return () => "all";
  const { codes, values } = columns[choice === "country" ? "counterpart" : choice];
  return (row) => values[codes[row] as number] as string;
}

function lanesOfRows(columns: Columns, plan: TallyPlan, lanes: Map<string, LaneTally>) {
  const { codes, values } = choiceColumn(columns, plan.lanes);
  const tallies = values.map((id) => {
    if (plan.only && !plan.only.has(id)) return null;
    const lane = lanes.get(id) ?? new LaneTally(plan.stretches.length);
    lanes.set(id, lane);
    return lane;
  });
  return codes ? (row: number) => tallies[codes[row] as number] : () => tallies[0];
}

function choiceColumn(columns: Columns, choice: LaneChoice): { codes: Uint16Array | null; values: string[] } {
  return choice === "none" ? { codes: null, values: ["all"] } : columns[choice === "country" ? "counterpart" : choice];
}

/** The first days of stretches, and one that never comes. */
function startsOf(stretches: readonly Window[]): Int32Array {
  return Int32Array.from([...stretches.map(({ from }) => dayNumber(from)), never]);
}
