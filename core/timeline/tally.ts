import { always, type Columns, never } from "#core/timeline/columns";
import { type LaneChoice, laneColumn } from "#core/timeline/lanes";

/** Selected rows of a block, ascending. */
export interface Selection {
  columns: Columns;
  rows: Int32Array;
  /** whether these are all rows of today that the block has */
  isWhole: boolean;
}

/** How many of its most salient events a stretch of a lane names. */
export const named = 3;

/** What one lane holds in each stretch. */
export interface LaneTally {
  counts: Int32Array;
  /** the first and last sort days */
  first: Int32Array;
  last: Int32Array;
  /** of each stretch its best rows, best first: their salience and the short numbers of their events */
  salience: Int32Array;
  seq: Int32Array;
}

/** A lane that holds nothing yet. */
export function emptyLane(stretches: number): LaneTally {
  return {
    counts: new Int32Array(stretches),
    first: new Int32Array(stretches).fill(never),
    last: new Int32Array(stretches).fill(always),
    salience: new Int32Array(named * stretches).fill(always),
    seq: new Int32Array(named * stretches),
  };
}

/** Adds what a stretch of one lane holds to a stretch of another. */
export function addStretch(into: LaneTally, place: number, from: LaneTally, source: number): void {
  into.counts[place] = (into.counts[place] as number) + (from.counts[source] as number);
  into.first[place] = Math.min(into.first[place] as number, from.first[source] as number);
  into.last[place] = Math.max(into.last[place] as number, from.last[source] as number);
  for (let best = named * source; best < named * (source + 1); best += 1)
    if (from.salience[best] !== always) offer(into, place, from.salience[best] as number, from.seq[best] as number);
}

/** The lane of a row by its id; `all` where there is no division. */
export function laneIdsOf(columns: Columns, choice: LaneChoice): (row: number) => string {
  const name = laneColumn(choice);
  if (!name) return () => "all";
  const { codes, values } = columns[name];
  return (row) => values[codes[row] as number] as string;
}

/** Counts rows by stretch, told by its first day. They come in the order of time: the place only ever grows. */
export function countInto(counts: Int32Array, { columns: { sort }, rows }: Selection, starts: Int32Array): void {
  let place = 0;
  let next = starts[1] as number;
  for (let index = 0; index < rows.length; index += 1) {
    const day = sort[rows[index] as number] as number;
    while (day >= next) {
      place += 1;
      next = starts[place + 1] as number;
    }
    counts[place] = (counts[place] as number) + 1;
  }
}

/** Counts rows by lane and stretch. */
export function tallyInto(
  lanes: Map<string, LaneTally>,
  { columns, rows }: Selection,
  choice: LaneChoice,
  starts: Int32Array,
): void {
  const { sort, salience, seq } = columns;
  const name = laneColumn(choice);
  const codes = name ? columns[name].codes : new Uint16Array(columns.size);
  const tallies = (name ? columns[name].values : ["all"]).map((id) => laneOf(lanes, id, starts.length - 1));
  let place = 0;
  let next = starts[1] as number;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const day = sort[row] as number;
    while (day >= next) {
      place += 1;
      next = starts[place + 1] as number;
    }
    const tally = tallies[codes[row] as number] as LaneTally;
    tally.counts[place] = (tally.counts[place] as number) + 1;
    if (day < (tally.first[place] as number)) tally.first[place] = day;
    if (day > (tally.last[place] as number)) tally.last[place] = day;
    const worst = tally.salience[named * place + named - 1] as number;
    if ((salience[row] as number) >= worst) offer(tally, place, salience[row] as number, seq[row] as number);
  }
}

/** The lane of an id, which is made if need be. */
export function laneOf(lanes: Map<string, LaneTally>, id: string, stretches: number): LaneTally {
  const lane = lanes.get(id) ?? emptyLane(stretches);
  lanes.set(id, lane);
  return lane;
}

/** Of equals the lower number comes first, so that the same events give the same names in whatever order they come. */
function offer({ salience, seq }: LaneTally, stretch: number, offered: number, number: number): void {
  const start = named * stretch;
  let place = start + named;
  while (place > start && isBetter(offered, number, salience[place - 1] as number, seq[place - 1] as number))
    place -= 1;
  if (place === start + named) return;
  salience.copyWithin(place + 1, place, start + named - 1);
  seq.copyWithin(place + 1, place, start + named - 1);
  salience[place] = offered;
  seq[place] = number;
}

function isBetter(salience: number, seq: number, heldSalience: number, heldSeq: number): boolean {
  return salience > heldSalience || (salience === heldSalience && seq < heldSeq);
}
