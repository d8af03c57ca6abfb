import { join } from "node:path";
import { BenchDatabases } from "./bench/databases";
import { readOptions } from "./bench/options";
import { runPart } from "./bench/parts";
import { Progress } from "./setup/progress.js";
import { usages } from "./usages.js";

// An end by signal lets go of the database server, too, as any other end does.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

process.exitCode = await main(process.argv.slice(2));

/** Measures the parts that were asked for, one after the other, and writes the figures. The exit code is 1 if one failed. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n${usages.bench}`);
    return 1;
  }
  process.chdir(join(import.meta.dirname, ".."));
  const progress = new Progress();
  const databases = new BenchDatabases(progress);
  let failed = 0;
  try {
    for (const part of options.parts) {
      console.log(`▸ ${part}`);
      await runPart(part, { options, databases, progress }).catch((error: Error) => {
        failed += 1;
        console.error(`The part “${part}” failed: ${error.stack}`);
      });
    }
  } finally {
    await databases.close();
  }
  return failed > 0 ? 1 : 0;
}
