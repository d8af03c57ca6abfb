import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assignment, assign } from "./assign";

type Weights = readonly (readonly number[])[];

const total = (weights: Weights, pairs: Assignment) =>
  pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);

/** The greatest total by trying everything. */
function best([row, ...rest]: Weights, taken: ReadonlySet<number> = new Set()): number {
  if (!row) return 0;
  const choices = row.map((weight, column) =>
    taken.has(column) ? 0 : weight + best(rest, new Set([...taken, column])),
  );
  return Math.max(best(rest, taken), ...choices);
}

const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe("assign", () => {
  it("gives up a good pair for two that are better together", () => {
    expect(
      assign([
        [5, 4],
        [4, 0],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each<[string, Weights]>([
    ["no rows", []],
    ["no columns", [[], []]],
    ["no weight", [[0, 0]]],
  ])("pairs nothing where there are %s", (_, weights) => expect(assign(weights)).toEqual([]));

  it("finds the greatest total, each row and column once, without worthless pairs", () => {
    fc.assert(
      fc.property(tables, (weights) => {
        const pairs = assign(weights);
        expect(total(weights, pairs)).toBe(best(weights));
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        for (const [row, column] of pairs) expect(weights[row]?.[column]).toBeGreaterThan(0);
      }),
    );
  });
});
