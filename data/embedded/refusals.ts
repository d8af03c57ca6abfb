import { Refused } from "#data/errors";

/** Says in plain words why a data folder cannot be used; a failure that is not the folder's comes back as it was. */
export function toRefusal(error: unknown, folder: string): unknown {
  const words = wordsFor(isOutOfSpace(error) ? "ENOSPC" : (error as NodeJS.ErrnoException).code, folder);
  return words ? new Refused(words, { cause: error }) : error;
}

/** How WebAssembly programs number ENOSPC (WASI): the engine's file system throws it when a folder is first filled. */
const wasiNoSpace = 51;

function isOutOfSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return (error as { errno?: unknown } | null)?.errno === wasiNoSpace;
  return error.message.includes("No space left on device") || isOutOfSpace(error.cause ?? null);
}

function wordsFor(code: string | undefined, folder: string): string | null {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return `The folder ${folder} cannot be written to. Give yourself permission, or set DATA_DIR to a folder of your own.`;
    // Making a folder and its parents on a read-only disk ends with ENOENT in Node.
    case "ENOENT":
      return `The folder ${folder} does not exist and cannot be made. Set DATA_DIR to a folder on a disk that can be written to.`;
    case "EROFS":
      return `The folder ${folder} is on a read-only disk. Set DATA_DIR to a folder that can be written to.`;
    case "ENOSPC":
    case "EDQUOT":
      return `The disk of ${folder} is full. Free some space and start again: nothing was left half-written.`;
    case "EEXIST":
    case "ENOTDIR":
      return `${folder} is a file, or lies below one. Set DATA_DIR to a folder.`;
    default:
      return null;
  }
}

/** For a folder whose database does not open. */
export function damaged(folder: string, cause: unknown): Refused {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Refused(
    `The database in ${folder} does not open (${reason}). It may be damaged. Move the folder aside and restore a backup, or start anew without it; nothing in it has been deleted.`,
    { cause },
  );
}

/** For a folder that another PostgreSQL made. */
export function foreignVersion(folder: string, found: string, ours: string): Refused {
  return new Refused(
    `The database in ${folder} has the format of PostgreSQL ${found}, and this program reads that of PostgreSQL ${ours}. Back it up with the version of the program that made it, move the folder aside and restore the backup.`,
  );
}

/** For a folder whose holder runs but cannot be reached. */
export function unreachableHolder(folder: string, pid: number): Refused {
  return new Refused(
    `The database in ${folder} is held by process ${pid}, which does not answer. Wait until it is done, or stop it (\`kill ${pid}\`), and try again.`,
  );
}
