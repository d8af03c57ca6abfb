import type { OpenDatabase } from "#data/client";
import { refreshIndex } from "#data/event-index/refresh-index";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import type { Progress } from "../setup/progress.js";

/**
 * Brings an open database to where pages and commands can work with it: all migrations applied, and the seeds loaded
 * if it holds no event, and all events in the index. Costs a few queries when there is nothing to do.
 */
export async function prepareDatabase({ db, connection }: OpenDatabase, progress: Progress): Promise<void> {
  await progress.run("Preparing the database", () => deployMigrations(connection));
  await progress.run("Loading the seeds", (report) => seedIfEmpty(db, { onProgress: report }));
  await progress.run("Indexing the events", (report) => refreshIndex(db, report));
}
