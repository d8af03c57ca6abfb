import { always, type Columns, never } from "#core/timeline/columns";
import { type LaneChoice, laneColumn } from "#core/timeline/lanes";

/** Selected rows of a block, ascending. */
export interface Selection {
  columns: Columns;
  rows: Int32Array;
  /** whether `rows` is one array for all who ask the same of the block, so that what they come to may be kept (core/timeline/kept-rows.ts) */
  isKept: boolean;
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

/** Counts rows by stretch, told by its first day. */
export function countInto(counts: Int32Array, selection: Selection, starts: Int32Array): void {
  eachStretch(selection, starts, (place, from, to) => {
    counts[place] = (counts[place] as number) + to - from;
  });
}

/** Counts rows by lane and stretch. */
export function tallyInto(
  lanes: Map<string, LaneTally>,
  selection: Selection,
  choice: LaneChoice,
  starts: Int32Array,
): void {
  const { columns, rows } = selection;
  const name = laneColumn(choice);
  const codes = name ? columns[name].codes : new Uint16Array(columns.size);
  const tallies = (name ? columns[name].values : ["all"]).map((id) => laneOf(lanes, id, starts.length - 1));
  const room = roomFor(tallies.length);
  eachStretch(selection, starts, (place, from, to) => {
    openStretch(room, tallies, place);
    tallyStretch(room, tallies, { columns, rows, codes, place, from, to });
    closeStretch(room, tallies, place);
  });
}

/**
 * The stretches in which rows begin, each with the places among `rows` from which and up to which these are: rows are in the
 * order of time, so that the ends are found by halving. What is earlier than all stretches is in the first one.
 */
function eachStretch(
  { columns: { sort }, rows }: Selection,
  starts: Int32Array,
  visit: (place: number, from: number, to: number) => void,
): void {
  for (let [from, place] = [0, 0]; from < rows.length; ) {
    const day = sort[rows[from] as number] as number;
    while (day >= (starts[place + 1] as number)) place += 1;
    const to = firstOn(sort, rows, starts[place + 1] as number, from);
    visit(place, from, to);
    from = to;
  }
}

/** The first place among rows, from `low` on, whose row begins on a day or later. */
function firstOn(sort: Int32Array, rows: Int32Array, day: number, low: number): number {
  let [start, end] = [low, rows.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sort[rows[middle] as number] as number) < day) start = middle + 1;
    else end = middle;
  }
  return start;
}

/** What one stretch comes to by code of lane, in numbers side by side: a million rows are counted into them. */
interface Room {
  counts: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** the least of the best rows so far */
  salience: Int32Array;
  seq: Int32Array;
}

function roomFor(lanes: number): Room {
  const numbers = () => new Int32Array(lanes);
  return { counts: numbers(), first: numbers(), last: numbers(), salience: numbers(), seq: numbers() };
}

function openStretch({ salience, seq }: Room, tallies: readonly LaneTally[], place: number): void {
  const least = named * place + named - 1;
  for (const [code, tally] of tallies.entries()) {
    salience[code] = tally.salience[least] as number;
    seq[code] = tally.seq[least] as number;
  }
}

interface StretchRows {
  columns: Columns;
  rows: Int32Array;
  codes: Uint16Array;
  place: number;
  from: number;
  to: number;
}

function tallyStretch(
  { counts, first, last, salience: least, seq: leastSeq }: Room,
  tallies: readonly LaneTally[],
  { columns: { sort, salience, seq }, rows, codes, place, from, to }: StretchRows,
): void {
  for (let index = from; index < to; index += 1) {
    const row = rows[index] as number;
    const code = codes[row] as number;
    const count = counts[code] as number;
    if (count === 0) first[code] = sort[row] as number;
    last[code] = sort[row] as number;
    counts[code] = count + 1;
    const offered = salience[row] as number;
    const held = least[code] as number;
    if (offered < held || (offered === held && (seq[row] as number) >= (leastSeq[code] as number))) continue;
    const tally = tallies[code] as LaneTally;
    offer(tally, place, offered, seq[row] as number);
    least[code] = tally.salience[named * place + named - 1] as number;
    leastSeq[code] = tally.seq[named * place + named - 1] as number;
  }
}

function closeStretch({ counts, first, last }: Room, tallies: readonly LaneTally[], place: number): void {
  for (const [code, tally] of tallies.entries()) {
    const count = counts[code] as number;
    if (count === 0) continue;
    tally.counts[place] = (tally.counts[place] as number) + count;
    tally.first[place] = Math.min(tally.first[place] as number, first[code] as number);
    tally.last[place] = Math.max(tally.last[place] as number, last[code] as number);
    counts[code] = 0;
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
