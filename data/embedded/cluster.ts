import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Engine, engineMajor } from "./engine";
import { damaged, foreignVersion, toRefusal } from "./refusals";

/**
 * Opens the PostgreSQL cluster of a data folder that this process holds, and makes one if there is none.
 * @throws Refused if it is damaged or of another version; it is then left as it is
 */
export async function openCluster(folder: string): Promise<Engine> {
  const cluster = join(folder, "pg");
  if (!existsSync(cluster)) await createCluster(folder, cluster);
  checkVersion(cluster);
  checkParts(cluster);
  try {
    return await Engine.openFolder(cluster);
  } catch (error) {
    const refusal = toRefusal(error, folder);
    throw refusal === error ? damaged(cluster, error) : refusal;
  }
}

/** A cluster gets its name when it is whole: what an interrupted start left behind is not taken for one. */
async function createCluster(folder: string, cluster: string): Promise<void> {
  const draft = join(folder, "pg-draft");
  rmSync(draft, { recursive: true, force: true });
  try {
    // The engine makes its files open to all: the folder keeps others out.
    mkdirSync(draft, { mode: 0o700 });
    const engine = await Engine.openFolder(draft);
    await engine.close();
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw toRefusal(error, folder);
  }
}

function checkVersion(cluster: string): void {
  const found = readVersion(cluster);
  if (found !== engineMajor) throw foreignVersion(cluster, found, engineMajor);
}

function readVersion(cluster: string): string {
  try {
    return readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    throw damaged(cluster, error);
  }
}

/** PostgreSQL begins to write before it misses some of these. */
function checkParts(cluster: string): void {
  for (const part of ["base", "global/pg_control", "pg_wal", "pg_xact"]) {
    if (!existsSync(join(cluster, part))) throw damaged(cluster, `${part} is missing`);
  }
}
