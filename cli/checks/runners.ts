import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeRun, readPlaywright, readVitest } from "./report";
import { type Outcome, type Part, runTool } from "./step";

/** The tests of one Vitest project (vitest.config.ts). `folder` takes the report. */
export function vitestPart(title: string, project: string, folder: string): Part {
  const file = join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    title,
    async run() {
      const exitCode = await runTool({ file: "vitest/vitest.mjs", args: ["run", "--project", project, ...reporters] });
      return judgeRun(
        exitCode,
        readReport(file, (report) => readVitest(report, process.cwd())),
      );
    },
  };
}

/** The end-to-end tests. `folder` takes the report. */
export function playwrightPart(title: string, folder: string): Part {
  const file = join(folder, "e2e.json");
  return {
    title,
    async run() {
      const exitCode = await runTool({
        file: "@playwright/test/cli.js",
        args: ["test", "--reporter=list,json"],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      });
      return judgeRun(exitCode, readReport(file, readPlaywright));
    },
  };
}

/** Null when the runner left no report, or half of one. */
function readReport(file: string, read: (report: unknown) => Outcome): Outcome | null {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`No usable report of this part: ${(error as Error).message}`);
    return null;
  }
}
