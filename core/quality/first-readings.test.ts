import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { committedFigures, toPercent } from "#core/quality/figures-file";
import { firstReadings, meanOfKind } from "#core/quality/first-readings";

describe("firstReadings", () => {
  test("are of sets that are development articles by now", () => {
    const sets = Object.keys(committedFigures.sets);
    expect(firstReadings.filter(({ set }) => !sets.includes(set))).toEqual([]);
  });

  test("are those of the table in docs/quality.md", () => {
    const docs = readFileSync(join(import.meta.dirname, "../../docs/quality.md"), "utf8");
    const rows = [...docs.matchAll(/^\| `(\w+)` +\| ([\d.]+) +\| ([\d.]+) +\|$/gm)].map(([, ...cells]) => cells);
    const told = firstReadings.map(({ set, f1, composite }) => [set, toPercent(f1), toPercent(composite)]);
    expect(rows).toEqual(told);
  });
});

describe("meanOfKind", () => {
  const reading = (set: string, f1: number, kind: "dense" | "real") => ({ set, f1, composite: f1 - 0.1, kind });

  test("counts each set of the kind once, whatever its size, and no other", () => {
    const mean = meanOfKind([reading("a", 0.5, "dense"), reading("b", 0.7, "real"), reading("c", 0.9, "real")], "real");
    expect(mean?.sets).toBe(2);
    expect(mean?.f1).toBeCloseTo(0.8);
    expect(mean?.composite).toBeCloseTo(0.7);
  });

  test("says nothing where there is nothing to say", () => {
    expect(meanOfKind([reading("a", 0.5, "dense")], "real")).toBeNull();
  });
});
