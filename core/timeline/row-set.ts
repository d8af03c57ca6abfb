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
  const bytes = new Uint8Array(headLength + bitLength);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, bits);
  view.setUint32(1, bitLength, true);
  const set = bytes.subarray(headLength);
  for (const row of rows) addRow(set, row);
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
