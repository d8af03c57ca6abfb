import type { EventStatus, EventType } from "#core/event";

/** An event as it was known for a time: what filters, lanes and counts ask of it. Days are numbers (core/dates/calendar.ts). */
export interface ColumnRow {
  /** the short number of the event */
  seq: number;
  /** the day that orders it */
  sort: number;
  /** first and last possible day; null = open */
  start: number | null;
  end: number | null;
  type: EventType;
  status: EventStatus;
  /** the lane by country: core/timeline/counterpart.ts */
  counterpart: string;
  /** ISO 3166 codes of all participants */
  countries: readonly string[];
  salience: number;
  /** since when it was known to be so; null = the day is not known, so that no day of knowledge shows it */
  knownFrom: number | null;
  /** until the day before this one; null = still */
  knownTo: number | null;
  /** whether this is how the event stands today */
  isCurrent: boolean;
}

/** A column of few different values: each row holds the place of its value in `values`. */
export interface CodedColumn<T> {
  values: T[];
  codes: Uint16Array;
}

/**
 * Rows as columns, by far the quickest form to count a million events in: a filter reads the few columns that it asks
 * about, one after the other. Rows are in the order of lists.
 */
export interface Columns {
  size: number;
  seq: Int32Array;
  sort: Int32Array;
  start: Int32Array;
  end: Int32Array;
  knownFrom: Int32Array;
  knownTo: Int32Array;
  salience: Int32Array;
  isCurrent: Uint8Array;
  type: CodedColumn<string>;
  status: CodedColumn<string>;
  counterpart: CodedColumn<string>;
  countries: CodedColumn<readonly string[]>;
  /** rows that last longer than their sort day or begin before it: only these reach into other stretches of time */
  spanning: Int32Array;
}

/** Before and after all days. */
export const always = -0x8000_0000;
export const never = 0x7fff_ffff;

const numbers = ["seq", "sort", "start", "end", "knownFrom", "knownTo", "salience"] as const;
const coded = ["type", "status", "counterpart", "countries"] as const;

/** Columns of rows, which must be in the order of lists. */
export function toColumns(rows: readonly ColumnRow[]): Columns {
  const column = (read: (row: ColumnRow) => number) => Int32Array.from(rows, read);
  return withSpanning({
    size: rows.length,
    seq: column((row) => row.seq),
    sort: column((row) => row.sort),
    start: column((row) => row.start ?? always),
    end: column((row) => row.end ?? never),
    knownFrom: column((row) => row.knownFrom ?? never),
    knownTo: column((row) => row.knownTo ?? never),
    salience: column((row) => row.salience),
    isCurrent: Uint8Array.from(rows, (row) => (row.isCurrent ? 1 : 0)),
    type: code(rows, (row) => row.type),
    status: code(rows, (row) => row.status),
    counterpart: code(rows, (row) => row.counterpart),
    countries: code(rows, (row) => row.countries),
  });
}

/** Columns as bytes, for storage. Days are written as differences, which compress well. */
export function encodeColumns(columns: Columns): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({ size: columns.size, values: coded.map((name) => columns[name].values) }),
  );
  const { size } = columns;
  const bytes = new Uint8Array(4 + header.length + size * (4 * numbers.length + 2 * coded.length + 1));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + header.length;
  for (const name of numbers)
    for (let row = 0; row < size; row += 1, at += 4)
      view.setInt32(at, difference(columns, name, row, columns[name][row] as number), true);
  for (const name of coded)
    for (let row = 0; row < size; row += 1, at += 2) view.setUint16(at, columns[name].codes[row] as number, true);
  bytes.set(columns.isCurrent, at);
  return bytes;
}

/** The columns of bytes that {@link encodeColumns} wrote. */
export function decodeColumns(bytes: Uint8Array): Columns {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bodyAt = 4 + view.getUint32(0, true);
  const { size, values } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, bodyAt))) as Header;
  const columns = emptyColumns(size, values);
  let at = bodyAt;
  for (const name of numbers)
    for (let row = 0; row < size; row += 1, at += 4)
      columns[name][row] = fromDifference(columns, name, row, view.getInt32(at, true));
  for (const name of coded)
    for (let row = 0; row < size; row += 1, at += 2) columns[name].codes[row] = view.getUint16(at, true);
  columns.isCurrent.set(bytes.subarray(at, at + size));
  return withSpanning(columns);
}

interface Header {
  size: number;
  values: [string[], string[], string[], string[][]];
}

type Unspanned = Omit<Columns, "spanning">;
type NumberName = (typeof numbers)[number];

function emptyColumns(size: number, [type, status, counterpart, countries]: Header["values"]): Unspanned {
  const number = () => new Int32Array(size);
  const codes = () => new Uint16Array(size);
  return {
    ...{ size, seq: number(), sort: number(), start: number(), end: number(), knownFrom: number(), knownTo: number() },
    ...{ salience: number(), isCurrent: new Uint8Array(size) },
    type: { values: type, codes: codes() },
    status: { values: status, codes: codes() },
    counterpart: { values: counterpart, codes: codes() },
    countries: { values: countries, codes: codes() },
  };
}

/** The sort day is told from that of the row before, all other days from the sort day. */
function difference(columns: Unspanned, name: NumberName, row: number, value: number): number {
  return value === always || value === never ? value : value - baseOf(columns, name, row);
}

function fromDifference(columns: Unspanned, name: NumberName, row: number, value: number): number {
  return value === always || value === never ? value : value + baseOf(columns, name, row);
}

function baseOf(columns: Unspanned, name: NumberName, row: number): number {
  if (name === "seq" || name === "salience") return 0;
  if (name === "sort") return row === 0 ? 0 : (columns.sort[row - 1] as number);
  return columns.sort[row] as number;
}

function code<T extends string | readonly string[]>(
  rows: readonly ColumnRow[],
  read: (row: ColumnRow) => T,
): CodedColumn<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  const codes = Uint16Array.from(rows, (row) => {
    const value = read(row);
    const key = typeof value === "string" ? value : value.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, codes };
}

function withSpanning(columns: Unspanned): Columns {
  const { size, sort, start, end } = columns;
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) if (start[row] !== sort[row] || end[row] !== sort[row]) rows.push(row);
  return { ...columns, spanning: Int32Array.from(rows) };
}
