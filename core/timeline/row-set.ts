/**
 * Sets of rows of a block, as bytes for storage: a list where few rows are in it, else one bit a row. Several written one
 * after the other can be read as their union.
 */
const list16 = 1;
const list32 = 2;
const bits = 3;
const headLength = 5;

/** One bit a row, the lowest bit of a byte first. */
export type RowSet = Uint8Array;

/** Writes ascending row numbers of a block that has `size` rows. */
export function encodeRows(rows: readonly number[], size: number): Uint8Array {
  const width = size > 0x1_0000 ? 4 : 2;
  const bitLength = Math.ceil(size / 8);
  if (rows.length * width > bitLength) return encodeBits(rows, bitLength);
  const bytes = new Uint8Array(headLength + rows.length * width);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, width === 2 ? list16 : list32);
  view.setUint32(1, rows.length, true);
  for (const [index, row] of rows.entries()) {
    if (width === 2) view.setUint16(headLength + 2 * index, row, true);
    else view.setUint32(headLength + 4 * index, row, true);
  }
  return bytes;
}

/** Writes a set of rows of a block that has `size` rows, in the shorter form. */
export function encodeSet(set: RowSet, size: number): Uint8Array {
  let count = 0;
  for (let index = 0; index < set.length; index += 1) count += bitCounts[set[index] as number] as number;
  if (count * (size > 0x1_0000 ? 4 : 2) > set.length) return withBits(set);
  const rows: number[] = [];
  visitBits(set, (row) => rows.push(row));
  return encodeRows(rows, size);
}

/** Adds to a set of rows all that `bytes` name: one or more sets, one after the other. */
export function addEncodedRows(set: RowSet, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const form = view.getUint8(at);
    const length = view.getUint32(at + 1, true);
    at += headLength;
    if (form === bits) at = addBits(set, bytes, at, length);
    else at = addList(set, view, at, { length, width: form === list16 ? 2 : 4 });
  }
}

/** Tells `visit` every row that `bytes` name, set after set; of one set ascending, each once. */
export function visitEncodedRows(bytes: Uint8Array, visit: (row: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const form = view.getUint8(at);
    const length = view.getUint32(at + 1, true);
    at += headLength;
    if (form === bits) visitBits(bytes.subarray(at, at + length), visit);
    else visitList(view, { at, length, width: form === list16 ? 2 : 4 }, visit);
    at += length * (form === list32 ? 4 : form === list16 ? 2 : 1);
  }
}

/** How many rows of a set are in another one, and the first and the last of them; null where none is. */
export interface Overlap {
  count: number;
  first: number;
  last: number;
}

/** The rows that one written set has in common with a set of the same block. */
export function overlapWith(bytes: Uint8Array, set: RowSet): Overlap | null {
  const form = bytes[0] as number;
  if (form === bits) return overlapOfBits(bytes.subarray(headLength), set);
  const width = form === list16 ? 2 : 4;
  let [count, first, last] = [0, 0, 0];
  for (let place = headLength; place < bytes.length; place += width) {
    // Much quicker than a view of the bytes, which asks for each number whether it lies within.
    let row = (bytes[place] as number) | ((bytes[place + 1] as number) << 8);
    if (width === 4) row |= ((bytes[place + 2] as number) << 16) | ((bytes[place + 3] as number) << 24);
    if ((((set[row >> 3] as number) >> (row & 7)) & 1) === 0) continue;
    if (count === 0) first = row;
    last = row;
    count += 1;
  }
  return count > 0 ? { count, first, last } : null;
}

/** How many bits each byte has. */
const bitCounts = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll("0", "").length);

/** Byte by byte: a hundred times as quick as row by row, where most bytes have nothing in common. */
function overlapOfBits(a: RowSet, b: RowSet): Overlap | null {
  let [count, first, last] = [0, -1, 0];
  for (let index = 0; index < a.length; index += 1) {
    const byte = (a[index] as number) & (b[index] as number);
    if (byte === 0) continue;
    if (first < 0) first = index;
    last = index;
    count += bitCounts[byte] as number;
  }
  if (first < 0) return null;
  const [low, high] = [(a[first] as number) & (b[first] as number), (a[last] as number) & (b[last] as number)];
  return { count, first: (first << 3) + 31 - Math.clz32(low & -low), last: (last << 3) + 31 - Math.clz32(high) };
}

/** A set of no rows of a block that has `size` rows. */
export function emptySet(size: number): RowSet {
  return new Uint8Array(Math.ceil(size / 8));
}

/** Whether a row is in a set. */
export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >> 3] as number) >> (row & 7)) & 1) === 1;
}

/** The rows that are in both sets. */
export function intersect(a: RowSet, b: RowSet): RowSet {
  return a.map((byte, index) => byte & (b[index] as number));
}

/** The rows that are in one of both sets. */
export function unite(a: RowSet, b: RowSet): RowSet {
  return a.map((byte, index) => byte | (b[index] as number));
}

/** The rows that are not in a set; beyond the last row it means nothing. */
export function complement(set: RowSet): RowSet {
  return set.map((byte) => ~byte);
}

/** Whether all `size` rows of a block are in a set. */
export function isFull(set: RowSet, size: number): boolean {
  const whole = size >> 3;
  for (let index = 0; index < whole; index += 1) if (set[index] !== 0xff) return false;
  return (size & 7) === 0 || set[whole] === (1 << (size & 7)) - 1;
}

function encodeBits(rows: readonly number[], bitLength: number): Uint8Array {
  const set = new Uint8Array(bitLength);
  for (const row of rows) addRow(set, row);
  return withBits(set);
}

function withBits(set: RowSet): Uint8Array {
  const bytes = new Uint8Array(headLength + set.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, bits);
  view.setUint32(1, set.length, true);
  bytes.set(set, headLength);
  return bytes;
}

function visitBits(set: RowSet, visit: (row: number) => void): void {
  for (let byte = 0; byte < set.length; byte += 1)
    for (let left = set[byte] as number, row = byte << 3; left > 0; left >>= 1, row += 1)
      if ((left & 1) === 1) visit(row);
}

function visitList(
  view: DataView,
  { at, length, width }: { at: number; length: number; width: 2 | 4 },
  visit: (row: number) => void,
): void {
  const end = at + length * width;
  for (let place = at; place < end; place += width)
    visit(width === 2 ? view.getUint16(place, true) : view.getUint32(place, true));
}

/** Puts a row into a set. */
export function addRow(set: RowSet, row: number): void {
  set[row >> 3] = (set[row >> 3] as number) | (1 << (row & 7));
}

function addBits(set: RowSet, bytes: Uint8Array, at: number, length: number): number {
  for (let index = 0; index < length; index += 1) set[index] = (set[index] as number) | (bytes[at + index] as number);
  return at + length;
}

function addList(set: RowSet, view: DataView, at: number, { length, width }: { length: number; width: 2 | 4 }): number {
  const end = at + length * width;
  for (let place = at; place < end; place += width)
    addRow(set, width === 2 ? view.getUint16(place, true) : view.getUint32(place, true));
  return end;
}
