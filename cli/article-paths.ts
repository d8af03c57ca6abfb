import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The article files that paths name, one at a time: a file itself, of a folder every `.txt` in it and below. Names are in
 * the order of their characters; links within folders are not followed, so that the way ends. A path that is not there
 * is handed on as it is: reading it tells why.
 */
export function* articlePaths(paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield* pathsWithin(path);
    else yield path;
  }
}

function* pathsWithin(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const kind = lstatSync(path);
    if (kind.isDirectory()) yield* pathsWithin(path);
    else if (kind.isFile() && name.endsWith(".txt")) yield path;
  }
}
