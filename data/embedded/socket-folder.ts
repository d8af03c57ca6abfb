import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { Refused } from "#data/errors";

/** The port in the name of the socket: clients of PostgreSQL call it `.s.PGSQL.<port>`. */
export const socketPort = 5432;

/** Paths of Unix sockets end at 103 bytes on macOS and the BSDs, at 107 on Linux. */
const maxPathBytes = 103;

/** The database of an embedded cluster; it has no other. */
export const databaseName = "postgres";

/**
 * The engine does one thing at a time: on a busy machine whoever comes waits for the end of a checkpoint, or of a backup. It is not away
 * as long as its process lives, and a process that is gone is told at once.
 */
const patienceMs = 60_000;

/** How `pg` reaches the database whose socket is in a folder. */
export function connectionTo(folder: string): PoolConfig {
  const connection = { host: folder, port: socketPort, user: "postgres", database: databaseName };
  return { ...connection, connectionTimeoutMillis: patienceMs };
}

export function socketPath(folder: string): string {
  return join(folder, `.s.PGSQL.${socketPort}`);
}

/** Where the socket of a data folder goes: inside it, or, where its path is too long for a socket, in the system's folder for temporary files. */
export function socketFolderOf(dataFolder: string): string {
  const inside = join(dataFolder, "run");
  if (Buffer.byteLength(socketPath(inside)) <= maxPathBytes) return inside;
  const hash = createHash("sha256").update(dataFolder).digest("hex").slice(0, 16);
  return join(tmpdir(), `panmunjom-${hash}`);
}

/** Makes the folder for the owner alone. In a folder that everybody may write to, somebody else may have made it first. */
export function makeSocketFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { mode, uid } = lstatSync(folder);
  const isDirectory = (mode & 0o170000) === 0o040000;
  const isOurs = process.getuid === undefined || uid === process.getuid();
  if (!isDirectory || !isOurs || (mode & 0o077) !== 0) {
    throw new Refused(
      `The folder ${folder} must be open to its owner only, as the database is reached through it. Remove it, or run \`chmod 700 ${folder}\` if it is yours.`,
    );
  }
}
