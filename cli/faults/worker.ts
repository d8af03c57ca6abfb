// The process that killed.ts kills: `worker.ts WORK FROM FILE`, on the database that the environment names.
import { openDatabase } from "#data/client";
import { DataError, toDataError } from "#data/errors";
import { doWork, type Work } from "./works";

const [work, from, file] = process.argv.slice(2) as [Work, string, string];
try {
  const database = await openDatabase();
  process.stdout.write("open\n");
  await doWork(work, database, { from: Number(from), file, say: (done) => process.stdout.write(`${done}\n`) });
  await database.close();
} catch (cause) {
  const error = toDataError(cause);
  if (!(error instanceof DataError)) throw cause;
  // What a person would read; the connections to a database that is gone would keep the process.
  process.stderr.write(`${error.message}\n`, () => process.exit(1));
}
