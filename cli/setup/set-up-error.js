/** What keeps a command from starting, in words for the person at the keyboard: the thing, the place, the remedy. */
export class SetUpError extends Error {
  /** @override */
  name = "SetUpError";
}

/** Signs by which npm, Prisma and the file system tell what ails them, and what a person can do about each. */
const ailments = [
  {
    signs: /ENOSPC|no space left/i,
    words: "The disk is full. Make room (df -h shows how much there is), then run the same command again.",
  },
  {
    signs: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    words: "This folder cannot be written to. Run the command as the folder's owner, or clone to a place of your own.",
  },
  {
    signs: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    words:
      "The npm registry cannot be reached. Check the connection (npm ping), and a proxy if there is one " +
      "(npm config get proxy), then run the same command again.",
  },
  {
    signs: /EINTEGRITY|EBADENGINE|ERESOLVE|EUSAGE|E404/,
    words:
      "package-lock.json does not fit the registry or package.json. Restore both (git checkout package.json " +
      "package-lock.json), clear the cache (npm cache verify), then run the same command again.",
  },
];

/**
 * The remedy for what a tool or the file system said; null for what has none that is known.
 *
 * @param {string} said
 */
export function findRemedy(said) {
  return ailments.find(({ signs }) => signs.test(said))?.words ?? null;
}

/**
 * Bugs of our own pass unchanged.
 *
 * @param {unknown} error
 * @param {string} root
 */
export function toSetUpError(error, root) {
  if (error instanceof SetUpError || !(error instanceof Error) || !("syscall" in error)) return error;
  const remedy = findRemedy(error.message);
  return remedy ? new SetUpError(`Cannot set up ${root}: ${error.message}. ${remedy}`, { cause: error }) : error;
}
