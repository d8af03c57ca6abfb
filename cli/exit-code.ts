import { type OpenDatabase, openDatabase } from "#data/client";
import { DataError, toDataError } from "#data/errors";

/** What `work` returns, or 1 where the world refused, with the reason on standard error. Our own bugs are thrown. */
export async function exitCodeOf(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** The same for work on the configured database, which is closed after it. */
export function exitCodeOn(work: (database: OpenDatabase) => Promise<number>): Promise<number> {
  return exitCodeOf(async () => {
    const database = await openDatabase();
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}
