import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { PassThrough, pipeline as pipe, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { PoolConfig } from "pg";
import { Refused } from "#data/errors";
import type { OnProgress } from "#data/write-batch";
import { parseLine } from "./backup-format";
import { type BackupSummary, readBackup } from "./write-backup";

/** A backup that was written. */
export interface BackupReport extends BackupSummary {
  /** of the file */
  bytes: number;
}

/**
 * Writes a backup of a database to a file, compressed if its name ends in `.gz`. The file has its name when it is whole and on
 * the disk, in place of an earlier one; it is its owner's alone, as it holds the accounts.
 * @throws Refused if the file cannot be written
 */
export async function writeBackup(
  connection: PoolConfig,
  path: string,
  onProgress: OnProgress = () => {},
): Promise<BackupReport> {
  const draft = `${path}.${process.pid}.part`;
  let summary: BackupSummary | undefined;
  const lines = async function* () {
    summary = yield* readBackup(connection, onProgress);
  };
  try {
    const file = createWriteStream(draft, { mode: 0o600, flush: true });
    await pipeline(Readable.from(lines(), { objectMode: true, highWaterMark: 1 }), packer(path), file);
    renameSync(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(draft, { force: true });
    throw toFileRefusal(error, path);
  }
  return { ...(summary as BackupSummary), bytes: statSync(path).size };
}

/** The lines of a backup file, without their ends. @throws Refused if it cannot be read */
export async function* readBackupFile(path: string): AsyncGenerator<string> {
  try {
    const bytes = createReadStream(path);
    yield* linesOf(isPacked(path) ? unpacked(bytes) : bytes);
  } catch (error) {
    throw toFileRefusal(error, path);
  }
}

/** What a backup file says of itself in its last line; null where it is not whole. */
export async function readSummary(path: string): Promise<BackupSummary | null> {
  let last = "";
  try {
    for await (const line of readBackupFile(path)) last = line;
  } catch {
    return null;
  }
  const parsed = parseLine(last);
  return parsed && "end" in parsed ? parsed.end : null;
}

/** Cut at line feeds alone: what else `readline` takes for the end of a line may stand inside a string of JSON. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, to)]).toString();
      pieces = [];
      from = to + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces).toString();
}

function isPacked(path: string): boolean {
  return path.endsWith(".gz");
}

/** What goes wrong on either side is thrown to whoever reads; the callback has nothing to add. */
function unpacked(bytes: Readable): Readable {
  const plain = createGunzip();
  pipe(bytes, plain, () => {});
  return plain;
}

function packer(path: string) {
  return isPacked(path) ? createGzip() : new PassThrough();
}

/** Without this a power cut could take the name of a file whose bytes are safe. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** In words for the person at the keyboard; what is not the file's fault comes back as it was. */
function toFileRefusal(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const words = code ? fileProblems[code] : undefined;
  return words ? new Refused(`${path} ${words}`, { cause: error }) : error;
}

const fileProblems: Record<string, string> = {
  ENOENT: "does not exist, or its folder does not. Check the path.",
  ENOTDIR: "lies below a file. Check the path.",
  EISDIR: "is a folder. Name a file in it.",
  EACCES: "may not be opened by this user. Give yourself permission, or name another file.",
  EPERM: "may not be opened by this user. Give yourself permission, or name another file.",
  EROFS: "is on a read-only disk. Name a file on another one.",
  ENOSPC: "does not fit on the disk, which is full. Free some space and try again; nothing was left half-written.",
  EDQUOT: "does not fit into the quota of this user. Free some space and try again; nothing was left half-written.",
  Z_DATA_ERROR: "is damaged: it cannot be unpacked. Nothing was changed.",
  Z_BUF_ERROR: "ends too early: it was not written or copied whole. Nothing was changed.",
};
