import { backupFolder, startBackups } from "#data/backup/scheduled-backups";
import { type OpenDatabase, openDatabase } from "#data/client";
import { type Env, env as readEnv } from "#data/env";
import { DataError, toDataError } from "#data/errors";
import { BadSeeds } from "#data/seed-files";
import { Progress } from "../setup/progress.js";
import { SetUpError, toSetUpError } from "../setup/set-up-error.js";
import { buildIfStale } from "./build";
import { prepareDatabase } from "./database";
import { askFirst } from "./first-answers";
import { findPortProblem } from "./port";
import { startServer } from "./server";
import { SiteError } from "./site-error";

/**
 * Prepares the database and the build, serves the site until this process is asked to stop, and leaves everything in
 * order: the server ends first, the database after it.
 *
 * @returns the exit code
 */
export async function runSite(root: string, mode: "start" | "dev"): Promise<number> {
  process.chdir(root);
  const stop = listenForStop();
  try {
    await serve(root, mode, stop);
    console.log("Stopped. Everything is written to disk.");
    return 0;
  } catch (cause) {
    const error = toSetUpError(toDataError(cause), root);
    if (!isForPeople(error)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}

async function serve(root: string, mode: "start" | "dev", stop: AbortSignal): Promise<void> {
  const env = readEnv();
  await requireFreePort(env.port);
  const progress = new Progress();
  progress.say(`Serving from ${nameDatabase(env)}.`);
  const database = await progress.run("Opening the database", () => openOwnDatabase(env));
  try {
    await inParallel(stop, [
      () => prepareDatabase(database, progress, env),
      (signal) => (mode === "start" ? buildIfStale(root, progress, signal) : Promise.resolve()),
    ]);
    const endBackups = mode === "start" ? scheduleBackups(database, env) : async () => undefined;
    try {
      await runServer(root, mode, env, stop);
    } finally {
      await endBackups();
    }
  } finally {
    await database.close();
  }
}

/** A server has backups of its own; the embedded database has nobody else to make them. */
function scheduleBackups({ engine, connection }: OpenDatabase, env: Env): () => Promise<void> {
  if (engine === "server" || env.backupHours === null) return async () => undefined;
  return startBackups(connection, {
    folder: backupFolder(env),
    everyMs: env.backupHours * 3_600_000,
    keep: env.backupKeep,
    report: (words) => console.log(words),
  });
}

/** The site outlives no other process: it has to hold the embedded database itself. */
async function openOwnDatabase({ dataDir }: Env): Promise<OpenDatabase> {
  const database = await openDatabase();
  if (database.guestOf === undefined) return database;
  await database.close();
  throw new SiteError(
    `The database in ${dataDir} is held by process ${database.guestOf}: another npm start, or a command at work. ` +
      `Use that site, stop it (kill ${database.guestOf}), or start this one on a folder of its own: ` +
      `DATA_DIR=${dataDir}-2 npm start`,
  );
}

async function runServer(root: string, mode: "start" | "dev", { host, port }: Env, stop: AbortSignal): Promise<void> {
  if (stop.aborted) throw new SiteError("Stopped before the site was ready.");
  await requireFreePort(port);
  const server = startServer(root, mode, { host, port });
  const stopped = whenAborted(stop);
  try {
    await Promise.race([server.ready, stopped]);
    if (!stop.aborted) console.log(`Ready on http://${host ?? "localhost"}:${port}`);
    if (mode === "start") void askFirst({ host, port }, stop);
    const end = await Promise.race([server.ended, stopped]);
    if (end) throw new SiteError(`The server ended by itself (${end}). What it said stands above.`);
  } finally {
    await server.stop();
  }
}

/** Never with the user and the password of an address. */
function nameDatabase({ databaseUrl, dataDir }: Env): string {
  if (!databaseUrl) return `the embedded database in ${dataDir}`;
  const { host, pathname } = new URL(databaseUrl);
  return `the database ${pathname.slice(1)} on the PostgreSQL server ${host}`;
}

async function requireFreePort(port: number): Promise<void> {
  const problem = await findPortProblem(port);
  if (problem) throw new SiteError(problem);
}

/** Runs the works at the same time. When one fails the others are told, and it ends when all have ended. */
async function inParallel(stop: AbortSignal, works: ((signal: AbortSignal) => Promise<unknown>)[]): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([stop, failed.signal]);
  const results = await Promise.allSettled(
    works.map(async (work) => {
      try {
        await work(signal);
      } catch (error) {
        failed.abort();
        throw error;
      }
    }),
  );
  const first = results.find((result) => result.status === "rejected" && result.reason?.name !== "AbortError");
  if (first?.status === "rejected") throw first.reason;
}

/** One Ctrl-C arrives twice, from the terminal and by way of npm: only a later one is a second one. */
const repeatMs = 1_000;

/** Aborted by the first signal that asks this process to stop; a second one ends it at once. */
function listenForStop(): AbortSignal {
  const controller = new AbortController();
  let askedAt: number | undefined;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (askedAt !== undefined && Date.now() - askedAt > repeatMs) process.exit(1);
      if (askedAt !== undefined) return;
      askedAt = Date.now();
      console.error("\nStopping …");
      controller.abort();
    });
  }
  return controller.signal;
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function isForPeople(error: unknown): error is Error {
  return [SiteError, SetUpError, DataError, BadSeeds].some((kind) => error instanceof kind);
}
