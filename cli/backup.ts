import { writeBackup } from "#data/backup/backup-file";
import { readBackupArgument } from "./backup/argument";
import { describeRows } from "./backup/rows";
import { exitCodeOn } from "./exit-code";
import { Progress } from "./setup/progress.js";

process.exitCode = await main(process.argv.slice(2));

/** Writes the whole database to a file. The exit code is 1 if it could not. */
async function main(args: string[]): Promise<number> {
  const file = readBackupArgument("backup", args);
  if (!file) return 1;
  return exitCodeOn(async ({ connection }) => {
    const report = await new Progress().run("Backing up", (onProgress) => writeBackup(connection, file, onProgress));
    console.log(`Wrote ${file}: ${describeRows(report.rows)}; SHA-256 of the rows ${report.sha256}.`);
    return 0;
  });
}
