import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { committedFigures } from "#core/quality/figures-file";
import { expectedOfNews, firstReadings } from "#core/quality/first-readings";

describe("firstReadings", () => {
  test("are of sets that are development articles by now", () => {
    const sets = Object.keys(committedFigures.sets);
    expect(firstReadings.filter(({ set }) => !sets.includes(set))).toEqual([]);
  });

  test("are those of the table in docs/quality.md", () => {
    const docs = readFileSync(join(import.meta.dirname, "../../docs/quality.md"), "utf8");
    const rows = [...docs.matchAll(/^\| `(\w+)` +\| ([\d.]+) +\| ([\d.]+) +\|$/gm)].map(([, ...cells]) => cells);
    const told = firstReadings.map(({ set, f1, composite }) => [set, percent(f1), percent(composite)]);
    expect(rows).toEqual(told);
  });
});

describe("expectedOfNews", () => {
  const reading = (set: string, f1: number, isNews: boolean) => ({ set, f1, composite: f1 - 0.1, isNews });

  test("counts each set of news once, whatever its size, and no other", () => {
    const expected = expectedOfNews([reading("a", 0.5, false), reading("b", 0.7, true), reading("c", 0.9, true)]);
    expect(expected?.sets).toBe(2);
    expect(expected?.f1).toBeCloseTo(0.8);
    expect(expected?.composite).toBeCloseTo(0.7);
  });

  test("says nothing where there is nothing to say", () => {
    expect(expectedOfNews([reading("a", 0.5, false)])).toBeNull();
  });
});

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
