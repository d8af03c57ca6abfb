import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./checks/browser";
import { firstLine } from "./checks/report";
import { playwrightPart, vitestPart } from "./checks/runners";
import { checkPart, type Outcome, type Part } from "./checks/step";
import { Progress } from "./setup/progress.js";
import { buildIfStale } from "./site/build";

const root = join(import.meta.dirname, "..");
process.chdir(root);
const reports = mkdtempSync(join(tmpdir(), "panmunjom-test-"));

const parts: Record<string, Part> = {
  lint: checkPart(
    "Lint, format and spelling",
    { file: "@biomejs/biome/bin/biome", args: ["ci", "--error-on-warnings"] },
    { file: "cspell/bin.mjs", args: ["lint", "--no-progress", "--no-summary"] },
  ),
  types: checkPart(
    "Types",
    { file: "next/dist/bin/next", args: ["typegen"] },
    { file: "typescript/bin/tsc", args: ["--noEmit"] },
  ),
  unit: vitestPart("Unit tests", "unit", reports),
  data: vitestPart("Data tests", "data", reports),
  build: { title: "Production build", run: () => attempt(build) },
  e2e: {
    title: "End-to-end tests",
    async run() {
      const browser = await attempt(() => ensureBrowser(new Progress()));
      return browser.failures.length > 0 ? browser : playwrightPart("End-to-end tests", reports).run();
    },
  },
};

process.exitCode = await main(process.argv.slice(2));
rmSync(reports, { recursive: true, force: true });

/**
 * Runs the named parts, or all; a part that fails does not keep the next ones from being run. What failed is named again
 * at the end, below thousands of lines that passed.
 */
async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no part “${unknown.join("”, “")}”. Parts are: ${Object.keys(parts).join(", ")}.`);
    return 2;
  }
  let passed = 0;
  const failures: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n▸ ${part.title}`);
    const outcome = await part.run();
    passed += outcome.passed;
    failures.push(...outcome.failures.map((failure) => `${part.title}: ${failure}`));
  }
  for (const failure of failures) console.log(`\n✗ ${failure}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
}

async function build(): Promise<void> {
  const outcome = await buildIfStale(root, new Progress());
  console.log(outcome === "fresh" ? "The last build was made from these very sources." : "Built.");
}

/** One check that passes unless the work throws; what it throws is told. */
async function attempt(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { passed: 1, failures: [] };
  } catch (error) {
    const { message } = error as Error;
    console.error(message);
    return { passed: 0, failures: [firstLine(message)] };
  }
}
