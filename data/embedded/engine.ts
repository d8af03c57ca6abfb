import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { DurableFs, durableSettings } from "./durable-fs";

/** The major version of PostgreSQL that PGlite is built from: the format of its folder. */
export const engineMajor = "18";

const extensions = { pg_trgm, unaccent };

/** Opens the cluster in a folder that nobody else has open, and makes one if the folder is empty. */
export function openFolderEngine(folder: string): Promise<PGlite> {
  const durable = PGlite.defaultStartParams.filter((setting) => setting !== "-F");
  return open({ fs: new DurableFs(folder), startParams: [...durable, ...durableSettings] });
}

/** A cluster that lives and dies with this process: a copy of `dump` if one is given, else empty. */
export function openMemoryEngine(dump?: Blob): Promise<PGlite> {
  return open(dump ? { loadDataDir: dump } : {});
}

/** Rejects with what PostgreSQL itself last said, which PGlite keeps to itself. */
async function open(options: PGliteOptions): Promise<PGlite> {
  const said: string[] = [];
  const listen = (line: string) => said.push(line) < 0;
  try {
    return await PGlite.create({ ...options, extensions, onStdout: listen, onStderr: listen });
  } catch (error) {
    throw new Error(said.at(-1)?.trim() || "The embedded PostgreSQL did not start.", { cause: error });
  }
}
