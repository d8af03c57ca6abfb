import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning, type RunningProcess, thisProcess } from "./running-process";

/** What the lock of a folder says about who holds it. */
export interface Holder extends RunningProcess {
  /** the folder of the socket through which others reach the database */
  socketFolder: string;
}

/** A lock that this process holds. */
export interface HeldLock {
  /** Lets the next process have the folder. */
  release(): void;
}

/**
 * Takes the exclusive lock of a folder, or tells who holds it. A lock whose process is dead is taken over.
 *
 * The lock is the file with the highest number in `folder/lock`; an empty file is a lock that was released. Whoever takes it
 * creates the next number, which the file system grants to one process only. Files are never taken away before a higher one
 * is there: were they, a slow process could take a number that had been held and released since it looked.
 *
 * @param isDead whether the holder is gone; asked only about a holder whose process does not run
 */
export async function takeLock(
  folder: string,
  socketFolder: string,
  isDead: (holder: Holder) => Promise<boolean>,
): Promise<HeldLock | Holder> {
  const locks = join(folder, "lock");
  mkdirSync(locks, { recursive: true });
  const newest = newestLock(locks);
  const holder = newest > 0 ? readHolder(join(locks, String(newest))) : null;
  if (holder && (isRunning(holder) || !(await isDead(holder)))) return holder;
  const mine = claim(locks, newest + 1, { ...thisProcess(), socketFolder });
  return mine ?? takeLock(folder, socketFolder, isDead);
}

/** Whether {@link takeLock} got the lock. */
export function isHeld(lock: HeldLock | Holder): lock is HeldLock {
  return "release" in lock;
}

/** Creates lock number `number`, whole at once; null if another process was first. */
function claim(locks: string, number: number, holder: Holder): HeldLock | null {
  const path = join(locks, String(number));
  const draft = join(locks, `draft-${process.pid}-${number}`);
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw error;
  } finally {
    rmSync(draft);
  }
  if (newestLock(locks) !== number) {
    rmSync(path, { force: true });
    return null;
  }
  for (const older of lockNumbers(locks)) if (older < number) rmSync(join(locks, String(older)), { force: true });
  return { release: () => truncateSync(path) };
}

function newestLock(locks: string): number {
  return Math.max(0, ...lockNumbers(locks));
}

function lockNumbers(locks: string): number[] {
  return readdirSync(locks)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Null = released. A file that cannot be read as a lock was cut off by a power failure: its process is gone. */
function readHolder(path: string): Holder | null {
  try {
    const { pid, started, socketFolder } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && typeof socketFolder === "string"
      ? { pid, started: started ?? null, socketFolder }
      : null;
  } catch (error) {
    const gone = error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT";
    if (gone) return null;
    throw error;
  }
}
