import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#core/dates/calendar";
import { blockSize, divideDays, toBlock } from "#core/timeline/block";
import { type ColumnRow, decodeColumns, encodeColumns, toColumns } from "#core/timeline/columns";
import { addEncodedRows, addRow, emptySet, encodeRows, hasRow, isFull } from "#core/timeline/row-set";
import { anyRows } from "#core/timeline/testing/any-rows";

test("columns come back from storage as they were", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const columns = toColumns(rows);
      expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
    }),
  );
});

test("sets of rows come back from storage, several as their union", () => {
  const numbers = fc.uniqueArray(fc.nat(299)).map((rows) => rows.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 4 }), (sets) => {
      const bytes = Uint8Array.from(sets.flatMap((rows) => [...encodeRows(rows, 300)]));
      const union = emptySet(300);
      addEncodedRows(union, bytes);
      for (let row = 0; row < 300; row += 1) expect(hasRow(union, row)).toBe(sets.some((rows) => rows.includes(row)));
    }),
  );
});

test("a set of a block with very many rows keeps their numbers", () => {
  const [set, size] = [emptySet(70_000), 70_000];
  addEncodedRows(set, encodeRows([3, 69_999], size));
  expect([hasRow(set, 3), hasRow(set, 4), hasRow(set, 69_999)]).toEqual([true, false, true]);
});

test("a set is full when no row is missing", () => {
  for (let size = 1; size < 40; size += 1) {
    const set = emptySet(size);
    for (let row = 0; row < size; row += 1) {
      expect(isFull(set, size)).toBe(false);
      addRow(set, row);
    }
    expect(isFull(set, size)).toBe(true);
  }
});

test("blocks hold no more rows than they may, and never a part of a day", () => {
  const days = [
    ...Array.from({ length: 30 }, (_, n) => ({ day: addDays("2018-01-01", n), rows: 1 + (n % 7) })),
    { day: "2018-06-12", rows: 5_000 },
  ];
  const parts = divideDays(days, 10);
  for (const { firstDay, lastDay } of parts) {
    const held = days.filter((entry) => entry.day >= firstDay && entry.day <= lastDay);
    expect(held.length === 1 || sum(held.map(({ rows }) => rows)) <= 10).toBe(true);
  }
  expect(parts.at(-1)).toEqual({ firstDay: "2018-06-12", lastDay: "2018-06-12" });
  expect(blockSize).toBeGreaterThan(5_000);
});

test("words that occur in the same events are kept together", () => {
  const rows = [1, 2, 2, 3].map((seq, index) => ({ ...(rowOf(index) as ColumnRow), seq }));
  const texts = [
    [1, "kimjongun kimchongun summit"],
    [2, "summit talks"],
    [3, "kimjongun kimchongun"],
  ] as const;
  const { words, terms } = toBlock(rows, { texts, terms: [["tag", "talks", [2]]] });
  const rowsOf = (positions: Uint8Array) => {
    const set = emptySet(rows.length);
    addEncodedRows(set, positions);
    return rows.flatMap((_, row) => (hasRow(set, row) ? [row] : []));
  };
  expect(Object.fromEntries(words.map((group) => [group.words, rowsOf(group.positions)]))).toEqual({
    "kimjongun kimchongun": [0, 3],
    summit: [0, 1, 2],
    talks: [1, 2],
  });
  expect(terms.map(({ term, positions }) => [term, rowsOf(positions)])).toEqual([["talks", [1, 2]]]);
});

function rowOf(sort: number): ColumnRow {
  return {
    ...{ seq: 1, sort, start: sort, end: sort, type: "visit", status: "held", counterpart: "US", countries: ["US"] },
    ...{ salience: 1, knownFrom: null, knownTo: null, isCurrent: true },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
