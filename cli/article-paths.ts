import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ArticleFileProblem, findSizeProblem } from "#core/article-file";

/** How the files of a folder that hold articles are called. */
const articleNames = /\.(?:txt|html?|md|xml|rss|atom)$/i;

/**
 * The article files that paths name, one at a time: a file itself, of a folder every text, page and feed in it and below.
 * Names are in the order of their characters; links within folders are not followed, so that the way ends. A path that is
 * not there is handed on as it is: reading it tells why. So is `-`, standard input.
 */
export function* articlePaths(paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    if (isFolder(path)) yield* pathsWithin(path);
    else yield path;
  }
}

/** Whether a path names a folder; `-` never does. */
export function isFolder(path: string): boolean {
  return path !== "-" && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** What a file, or standard input for `-`, holds, or why it cannot be had. A file too large is not read only to be refused. */
export function readInput(path: string): Uint8Array | ArticleFileProblem {
  try {
    if (path === "-") return readFileSync(0);
    return findSizeProblem(statSync(path).size) ?? readFileSync(path);
  } catch (error) {
    const remedy = "Name an article file or a folder of them, or - for standard input.";
    return { line: 1, problem: whyUnreadable(error), remedy };
  }
}

function* pathsWithin(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const kind = lstatSync(path);
    if (kind.isDirectory()) yield* pathsWithin(path);
    else if (kind.isFile() && articleNames.test(name)) yield path;
  }
}

function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "There is no such file.";
  return code === "EACCES" ? "You may not read this file." : `The file cannot be read: ${message}.`;
}
