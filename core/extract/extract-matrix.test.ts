import { describe, expect, it } from "vitest";
import { floors } from "./testing/matrix/floors";
import { eventNouns } from "./testing/matrix/nouns";
import { predicates } from "./testing/matrix/predicates";
import { listCells, readCells, sampleCells, sharesBy } from "./testing/matrix/read-matrix";

const cells = readCells(sampleCells());
const shares = sharesBy(cells, ({ column }) => column);

/** Sentences of a construction that are not read right, for whoever looks for the reason of a fall. */
function wrongIn(column: string): string {
  const wrong = cells.filter(({ cell, verdict }) => cell.column === column && verdict !== "right");
  return wrong.map(({ cell, verdict }) => `${verdict}: ${cell.text}`).join("\n");
}

describe("the matrix of predicates and constructions", () => {
  it("crosses the verbs and nouns of the language with all its constructions, each cell once", () => {
    expect(predicates.length).toBeGreaterThan(150);
    expect(eventNouns.length).toBeGreaterThan(80);
    const all = listCells();
    expect(new Set(all.map(({ row, column }) => `${row} ${column}`)).size).toBe(all.length);
    expect(all.map(({ text }) => text).filter((text) => /[{}@]|\b(undefined|null)\b/.test(text))).toEqual([]);
  });

  it("has a floor for every construction and for no other", () =>
    expect([...shares.keys()].sort()).toEqual(Object.keys(floors).sort()));

  it.each(Object.entries(floors))("%s: at least %d %% are read right", (column, floor) =>
    expect(shares.get(column), wrongIn(column)).toBeGreaterThanOrEqual(floor),
  );
});
