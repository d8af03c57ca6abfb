import { openDatabase } from "#data/client";
import { readEnv } from "#data/env";
import { DataError } from "#data/errors";
import { Progress } from "../setup/progress.js";
import { SetUpError, toSetUpError } from "../setup/set-up-error.js";
import { buildIfStale } from "./build";
import { prepareDatabase } from "./database";
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
    const error = toSetUpError(cause, root);
    if (!isForPeople(error)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}

async function serve(root: string, mode: "start" | "dev", stop: AbortSignal): Promise<void> {
  const env = readEnv();
  await requireFreePort(env.port);
  const database = await openDatabase(env);
  try {
    const progress = new Progress();
    await inParallel(stop, [
      () => prepareDatabase(database, progress),
      (signal) => (mode === "start" ? buildIfStale(root, progress, signal) : Promise.resolve()),
    ]);
    await runServer(root, mode, env.port, stop);
  } finally {
    await database.close();
  }
}

async function runServer(root: string, mode: "start" | "dev", port: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) throw new SiteError("Stopped before the site was ready.");
  await requireFreePort(port);
  const server = startServer(root, mode, port);
  const stopped = whenAborted(stop);
  try {
    await Promise.race([server.ready, stopped]);
    if (!stop.aborted) console.log(`Ready on http://localhost:${port}`);
    const end = await Promise.race([server.ended, stopped]);
    if (end) throw new SiteError(`The server ended by itself (${end}). What it said stands above.`);
  } finally {
    await server.stop();
  }
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

function listenForStop(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) console.error("\nStopping …");
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
  return error instanceof SiteError || error instanceof SetUpError || error instanceof DataError;
}
