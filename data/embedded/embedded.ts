import { mkdirSync, realpathSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { PoolConfig } from "pg";
import { type HeldLock, type Holder, isHeld, takeLock } from "./folder-lock";
import { answers } from "./probe";
import { toRefusal, unreachableHolder } from "./refusals";
import { connectionTo, socketFolderOf } from "./socket-folder";

/** An open embedded database. */
export interface Embedded {
  /** how `pg` reaches it */
  connection: PoolConfig;
  /** whether this process holds the folder, or reaches it through the process that does */
  role: "holder" | "guest";
  /** the number of the process that holds the folder */
  holderPid: number;
  /** Writes everything to the disk and lets go of the folder. A guest has nothing to do. */
  close(): Promise<void>;
}

/**
 * Opens the embedded database in a folder, which is made if need be. One process holds the folder and serves all others.
 * @param patienceMs how long a holder that runs may take until it answers; its first start makes the database
 * @throws Refused if the folder cannot be used, in words that say what to do; nothing in it has then been altered
 */
export async function openEmbedded(dataFolder: string, patienceMs = 30_000): Promise<Embedded> {
  const folder = makeDataFolder(dataFolder);
  const until = Date.now() + patienceMs;
  for (;;) {
    const lock = await lockFolder(folder);
    if (isHeld(lock)) return hold(folder, lock);
    if (await answers(lock.socketFolder, Math.min(patienceMs, 5_000)))
      return {
        connection: connectionTo(lock.socketFolder),
        role: "guest",
        holderPid: lock.pid,
        close: async () => undefined,
      };
    if (Date.now() > until) throw unreachableHolder(folder, lock.pid);
    await sleep(100);
  }
}

function makeDataFolder(dataFolder: string): string {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return realpathSync(dataFolder);
  } catch (error) {
    throw toRefusal(error, dataFolder);
  }
}

async function lockFolder(folder: string): Promise<HeldLock | Holder> {
  try {
    // A process in another container does not show among ours, but its socket does.
    return await takeLock(
      folder,
      socketFolderOf(folder),
      async (holder) => !(await answers(holder.socketFolder, 5_000)),
    );
  } catch (error) {
    throw toRefusal(error, folder);
  }
}

async function hold(folder: string, lock: HeldLock): Promise<Embedded> {
  try {
    // Guests never need the engine, which is large: it is loaded only here.
    const { holdFolder } = await import("./holder");
    const held = await holdFolder(folder, lock);
    return { ...held, role: "holder", holderPid: process.pid };
  } catch (error) {
    lock.release();
    throw toRefusal(error, folder);
  }
}
