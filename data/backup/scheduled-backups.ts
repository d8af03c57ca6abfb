import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { withClient } from "#data/client-session";
import type { Env } from "#data/env";
import { readSummary, writeBackup } from "./backup-file";
import { findFilledTable } from "./table-list";

/** When and where backups are made by themselves. */
export interface BackupPlan {
  folder: string;
  /** between two of them */
  everyMs: number;
  /** so many are kept, the newest */
  keep: number;
  /** Told of each backup that was made, or why it was not. */
  report: (words: string) => void;
}

const nameOfBackup = /^panmunjom-\d{8}T\d{6}Z\.ndjson\.gz$/;

/** How often the plan looks at the clock: a machine that slept meanwhile makes up for it soon. */
const lookMs = 60_000;

/**
 * Makes backups at intervals until it is ended; the first at once if the newest is older than the interval. What fails is
 * told and tried again at the next look.
 * @returns the function that ends it, which waits for a backup that is being made
 */
export function startBackups(connection: PoolConfig, plan: BackupPlan): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isDone = false;
  const look = () => {
    last = last.then(async () => {
      if (!isDone && isDue(plan, Date.now())) await backUp(connection, plan);
    });
  };
  const timer = setInterval(look, Math.min(lookMs, plan.everyMs)).unref();
  look();
  return () => {
    isDone = true;
    clearInterval(timer);
    return last;
  };
}

/** Makes a backup now and removes those that are too many; words say what came of it. It never throws. */
async function backUp(connection: PoolConfig, plan: BackupPlan): Promise<void> {
  try {
    const path = await addBackup(connection, plan.folder, new Date());
    prune(plan);
    plan.report(`Backed up to ${path}.`);
  } catch (error) {
    plan.report(`The scheduled backup failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Writes a backup that is named for the time. Where nothing has changed since the newest one, that one takes the new name
 * instead: so those that are kept are of as many different states.
 * @returns the path
 */
export async function addBackup(connection: PoolConfig, folder: string, now: Date): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const path = join(folder, `panmunjom-${stamp}.ndjson.gz`);
  const [newest] = listBackups(folder);
  const { sha256 } = await writeBackup(connection, path);
  if (newest && newest !== path && (await readSummary(newest))?.sha256 === sha256) {
    renameSync(newest, path);
    utimesSync(path, now, now);
  }
  return path;
}

/**
 * Backs up an embedded database before its tables change, under a name that tells before what. It is not counted among the
 * scheduled ones and never pruned: the way back from an update that turns out wrong.
 * @returns the path; null where there is nothing to lose yet
 */
export async function backUpBefore(connection: PoolConfig, folder: string, migration: string): Promise<string | null> {
  if (!(await withClient(connection, findFilledTable))) return null;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `before-${migration}.ndjson.gz`);
  await writeBackup(connection, path);
  return path;
}

/** Where backups of the embedded database go. */
export function backupFolder({ dataDir, backupDir }: Pick<Env, "dataDir" | "backupDir">): string {
  return backupDir ?? join(dataDir, "backups");
}

/** The paths of the backups in a folder that bear the names of scheduled ones, the newest first. */
export function listBackups(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => nameOfBackup.test(name));
    return names
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A clock that was set back leaves backups of the future behind: they do not keep new ones from being made. */
function isDue({ folder, everyMs }: BackupPlan, now: number): boolean {
  const [newest] = listBackups(folder);
  return !newest || Math.abs(now - statSync(newest).mtimeMs) >= everyMs;
}

function prune({ folder, keep }: BackupPlan): void {
  for (const path of listBackups(folder).slice(keep)) rmSync(path, { force: true });
}
