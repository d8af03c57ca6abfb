import { eventsOf } from "#core/extract/testing/reading";
import type { Cell } from "./cell";
import { crossNouns } from "./cross-nouns";
import { crossPredicates } from "./cross-predicates";
import { mix } from "./fillers";
import { judgeCell, type Verdict } from "./judge-cell";

/** A cell with what became of it. */
export interface ReadCell {
  cell: Cell;
  verdict: Verdict;
}

/** Of all cells one in so many, spread evenly: enough to see a construction or a predicate fail. */
const oneIn = 5;

/** The whole matrix: every predicate and noun in every construction that it goes with. */
export function listCells(): Cell[] {
  return [...crossPredicates(), ...crossNouns()];
}

export function sampleCells(): Cell[] {
  return listCells().filter((_, index) => mix(index, 0, 5) % oneIn === 0);
}

export function readCells(cells: readonly Cell[]): ReadCell[] {
  return cells.map((cell) => ({ cell, verdict: judgeCell(cell, eventsOf(cell.text)) }));
}

/** Percent read right by what a cell is put under: its construction, its type, its row. */
export function sharesBy(cells: readonly ReadCell[], keyOf: (cell: Cell) => string): Map<string, number> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { cell, verdict } of cells) {
    const key = keyOf(cell);
    const { right, all } = counts.get(key) ?? { right: 0, all: 0 };
    counts.set(key, { right: right + (verdict === "right" ? 1 : 0), all: all + 1 });
  }
  return new Map([...counts].map(([key, { right, all }]) => [key, Math.floor((100 * right) / all)]));
}
