import { writeBackup } from "#data/backup/backup-file";
import { openDatabase } from "#data/client";
import { DataError, toDataError } from "#data/errors";
import { readBackupArgument } from "./backup/argument";
import { describeRows } from "./backup/rows";
import { Progress } from "./setup/progress.js";

process.exitCode = await main(process.argv.slice(2));

/** Writes the whole database to a file. The exit code is 1 if it could not. */
async function main(args: string[]): Promise<number> {
  const file = readBackupArgument("backup", args);
  if (!file) return 1;
  try {
    const database = await openDatabase();
    try {
      const report = await new Progress().run("Backing up", (onProgress) =>
        writeBackup(database.connection, file, onProgress),
      );
      console.log(`Wrote ${file}: ${describeRows(report.rows)}; SHA-256 of the rows ${report.sha256}.`);
      return 0;
    } finally {
      await database.close();
    }
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
}
