import { backUpBefore, backupFolder } from "#data/backup/scheduled-backups";
import type { OpenDatabase } from "#data/client";
import { type Env, env as readEnv } from "#data/env";
import { refreshIndex } from "#data/event-index/refresh-index";
import { deployMigrations, listPending } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import type { Progress } from "../setup/progress.js";

/**
 * Brings an open database to where pages and commands can work with it: all migrations applied, and the seeds loaded
 * if it holds no event, and all events in the index. Costs a few queries when there is nothing to do.
 */
export async function prepareDatabase(
  database: OpenDatabase,
  progress: Progress,
  env: Pick<Env, "dataDir" | "backupDir"> = readEnv(),
): Promise<void> {
  const { db } = database;
  await progress.run("Preparing the database", () => migrate(database, progress, env));
  await progress.run("Loading the seeds", (report) => seedIfEmpty(db, { onProgress: report }));
  await progress.run("Indexing the events", (report) => refreshIndex(db, report));
}

/** A server has backups of its own; the rows of the embedded database are saved before its tables change. */
async function migrate(
  { engine, connection }: OpenDatabase,
  progress: Progress,
  env: Pick<Env, "dataDir" | "backupDir">,
): Promise<void> {
  if (engine === "embedded") {
    const [next] = await listPending(connection);
    const saved = next && (await backUpBefore(connection, backupFolder(env), next));
    if (saved) progress.say(`The tables will be changed; the rows as they are now are in ${saved}.`);
  }
  await deployMigrations(connection);
}
