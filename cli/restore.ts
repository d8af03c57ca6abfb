import { readBackupFile } from "#data/backup/backup-file";
import { restoreBackup } from "#data/backup/restore-backup";
import { refreshIndex } from "#data/event-index/refresh-index";
import { readBackupArgument } from "./backup/argument";
import { describeRows } from "./backup/rows";
import { exitCodeOn } from "./exit-code";
import { Progress } from "./setup/progress.js";

process.exitCode = await main(process.argv.slice(2));

/** Loads a backup into an empty database. The exit code is 1 if it could not; the database then is as it was. */
async function main(args: string[]): Promise<number> {
  const file = readBackupArgument("restore", args);
  if (!file) return 1;
  return exitCodeOn(async ({ db, connection }) => {
    const progress = new Progress();
    const rows = await progress.run("Restoring", (report) =>
      restoreBackup(connection, readBackupFile(file), (count) => report(0, `row ${count}`)),
    );
    await progress.run("Indexing the events", (report) => refreshIndex(db, report));
    console.log(`Restored ${file}: ${describeRows(rows)}.`);
    return 0;
  });
}
