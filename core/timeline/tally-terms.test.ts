import fc from "fast-check";
import { expect, test } from "vitest";
import { type ColumnRow, toColumns } from "./columns";
import { addRow, emptySet, encodeRows, overlapWith } from "./row-set";
import { type TermTally, tallyTerms } from "./tally-terms";

const size = 300;
const rowSet = fc.uniqueArray(fc.nat(size - 1)).map((rows) => rows.sort((a, b) => a - b));

test("a written set has the rows in common with another that both have, however it is written", () => {
  fc.assert(
    fc.property(rowSet, rowSet, fc.constantFrom(size, 70_000), (written, others, of) => {
      const set = emptySet(of);
      for (const row of others) addRow(set, row);
      const shared = written.filter((row) => others.includes(row));
      const [first, last] = [shared.at(0), shared.at(-1)];
      expect(overlapWith(encodeRows(written, of), set)).toEqual(
        shared.length > 0 ? { count: shared.length, first, last } : null,
      );
    }),
  );
});

test("terms are counted with their first and last day, over several blocks", () => {
  const block = fc.record({
    days: fc.array(fc.integer({ min: -9_000, max: 9_000 }), { minLength: size, maxLength: size }),
    sets: fc.tuple(rowSet, rowSet),
    selected: rowSet,
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
      const tallies = new Map<string, TermTally>();
      const days = new Map<string, number[]>();
      for (const { days: unsorted, sets, selected } of blocks) {
        const sort = unsorted.toSorted((a, b) => a - b);
        const columns = toColumns(sort.map((day, seq) => rowOn(day, seq)));
        const terms = { terms: ["a", "b"], sets: sets.map((rows) => encodeRows(rows, size)) };
        tallyTerms(tallies, { columns, rows: Int32Array.from(selected), isKept: false }, terms);
        for (const [index, term] of terms.terms.entries()) {
          const found = (sets[index] ?? []).filter((row) => selected.includes(row)).map((row) => sort[row] as number);
          days.set(term, [...(days.get(term) ?? []), ...found]);
        }
      }
      for (const [term, found] of days)
        expect(tallies.get(term)).toEqual(
          found.length > 0 ? { count: found.length, first: Math.min(...found), last: Math.max(...found) } : undefined,
        );
    }),
    { numRuns: 30 },
  );
});

function rowOn(day: number, seq: number): ColumnRow {
  return {
    ...{ seq, sort: day, start: day, end: day, counterpart: "US", countries: ["US"], salience: 1, isCurrent: true },
    ...{ type: "call" as const, status: "held" as const, knownFrom: day, knownTo: null },
  };
}
