import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "#data/client";
import { env, snapshotPath } from "#data/env";
import { DataError, toDataError } from "#data/errors";
import { makeSnapshot } from "#data/make-snapshot";
import { Progress } from "./setup/progress.js";
import { SetUpError, toSetUpError } from "./setup/set-up-error.js";
import { buildIfStale } from "./site/build";
import { prepareDatabase } from "./site/database";
import { SiteError } from "./site/site-error";

const root = join(import.meta.dirname, "..");

// Ends the process even where something that failed has left a handle open.
process.exit(await main());

/**
 * The build on Vercel: the database first, then the site. With `DATABASE_URL` the database of the branch is brought up to date,
 * which builds that run at the same time do one after the other; without it, the seeds become a file that a preview serves.
 */
async function main(): Promise<number> {
  const progress = new Progress();
  try {
    await prepare(progress);
    await buildIfStale(root, progress);
    completeProxy();
    return 0;
  } catch (cause) {
    const error = toSetUpError(toDataError(cause), root);
    const isForPeople = [SiteError, SetUpError, DataError].some((kind) => error instanceof kind);
    if (!isForPeople) throw error;
    console.error((error as Error).message);
    return 1;
  }
}

/**
 * Next writes CommonJS and says so in a package.json of its own, which it forgets among the files of the proxy: under ours, which
 * says that all is modules, the proxy would not load.
 */
function completeProxy(): void {
  const list = join(root, ".next", "server", "middleware.js.nft.json");
  const traced = JSON.parse(readFileSync(list, "utf8")) as { files: string[] };
  const files = [...new Set([...traced.files, "../package.json"])];
  writeFileSync(list, JSON.stringify({ ...traced, files }));
}

async function prepare(progress: Progress): Promise<void> {
  const { databaseUrl, preview } = env();
  if (!databaseUrl && !preview)
    throw new SiteError(
      "DATABASE_URL is not set. A production site on Vercel needs a PostgreSQL server: nothing that is written there stays without one.",
    );
  if (!databaseUrl) {
    const bytes = await progress.run("Making the snapshot of the seeds", (report) =>
      makeSnapshot(snapshotPath, report),
    );
    progress.say(`${snapshotPath}: ${(bytes / 1e6).toFixed(1)} MB`);
    return;
  }
  const database = await openDatabase();
  try {
    await prepareDatabase(database, progress);
  } finally {
    await database.close();
  }
}
