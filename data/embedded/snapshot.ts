import { existsSync, readFileSync } from "node:fs";
import { Refused } from "#data/errors";
import { type InMemory, openInMemory } from "./in-memory";

/**
 * Opens a copy in memory of a database that was written to a file: nothing is ever written to the disk, and what is changed is
 * gone with the process.
 * @throws Refused if the file is not there
 */
export async function openSnapshot(path: string): Promise<InMemory> {
  if (!existsSync(path))
    throw new Refused(
      `There is no snapshot of the seeds at ${path}. The build of a preview makes it: run \`npm run vercel-build\`.`,
    );
  return openInMemory(new Blob([readFileSync(path)], { type: "application/x-gzip" }));
}
