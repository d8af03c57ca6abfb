import { type Columns, never } from "#core/timeline/columns";
import { hasRow, type RowSet } from "#core/timeline/row-set";

/** First and last day, as numbers. */
export interface Days {
  from: number;
  to: number;
}

/** The first place of an ascending column whose value is at least `value`. */
export function firstFrom(column: Int32Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place after the last row that begins on a day or before. */
export function endOf(sort: Int32Array, to: number): number {
  return to === never ? sort.length : firstFrom(sort, to + 1);
}

/**
 * Writes to `out` the rows that have to do with days, ascending: those that begin within them, and of all others those that reach
 * into them. Tells how many there are.
 */
export function takeTouching(columns: Columns, days: Days, allowed: RowSet | null, out: Int32Array): number {
  const { sort, size } = columns;
  const range = { first: firstFrom(sort, days.from), end: endOf(sort, days.to) };
  if (size > 0 && range.first === size) return takeReaching(columns, days, { allowed, out, side: "before" });
  if (size > 0 && range.end === 0) return takeReaching(columns, days, { allowed, out, side: "after" });
  const { start, end, spanning } = columns;
  const { from, to } = days;
  let count = 0;
  const take = (place: number) => {
    const row = spanning[place] as number;
    const reaches = (end[row] as number) >= from && (start[row] as number) <= to;
    if (reaches && (allowed === null || hasRow(allowed, row))) out[count++] = row;
  };
  const before = firstFrom(spanning, range.first);
  for (let place = 0; place < before; place += 1) take(place);
  count = takeRange(range, allowed, out, count);
  for (let place = firstFrom(spanning, range.end); place < spanning.length; place += 1) take(place);
  return count;
}

/** Writes the rows of a range to `out`, after those that are there already. */
export function takeRange(
  { first, end }: { first: number; end: number },
  allowed: RowSet | null,
  out: Int32Array,
  taken: number,
): number {
  let count = taken;
  if (allowed === null) for (let row = first; row < end; row += 1) out[count++] = row;
  else
    for (let byte = first >> 3; byte << 3 < end; byte += 1)
      for (let bits = allowed[byte] as number, row = byte << 3; bits > 0; bits >>= 1, row += 1)
        if ((bits & 1) === 1 && row >= first && row < end) out[count++] = row;
  return count;
}

interface Reach {
  /** the rows that last, those that end last first */
  byEnd: Int32Array;
  /** those that begin first, first */
  byStart: Int32Array;
}

/** A million events have some 240,000 rows that last: most blocks lie apart from a short window, and few of their rows reach it. */
const reaches = new WeakMap<Columns, Reach>();

function reachOf(columns: Columns): Reach {
  const known = reaches.get(columns);
  if (known) return known;
  const { spanning, start, end } = columns;
  const byEnd = spanning.slice().sort((a, b) => (end[b] as number) - (end[a] as number));
  const byStart = spanning.slice().sort((a, b) => (start[a] as number) - (start[b] as number));
  const reach = { byEnd, byStart };
  reaches.set(columns, reach);
  return reach;
}

/** Of a block that lies wholly before or after days: only until one of its rows does not reach so far. */
function takeReaching(
  columns: Columns,
  { from, to }: Days,
  { allowed, out, side }: { allowed: RowSet | null; out: Int32Array; side: "before" | "after" },
): number {
  const { start, end } = columns;
  const { byEnd, byStart } = reachOf(columns);
  const order = side === "before" ? byEnd : byStart;
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] as number;
    const [isLate, isEarly] = [(end[row] as number) >= from, (start[row] as number) <= to];
    if (!(side === "before" ? isLate : isEarly)) break;
    if (isLate && isEarly && (allowed === null || hasRow(allowed, row))) out[count++] = row;
  }
  if (count > 1) out.subarray(0, count).sort();
  return count;
}
