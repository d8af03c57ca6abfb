import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatabasePlace, type OpenDatabase, openDatabase } from "#data/client";
import type { TestServer } from "#data/testing/postgres-server";
import { runOn, withDatabase } from "#data/testing/server-databases";

/** A database for faults, which may be emptied and thrown away. */
export interface Site {
  engine: OpenDatabase["engine"];
  /** how this process opens it */
  place: DatabasePlace;
  /** how another process is told of it */
  env: Record<string, string>;
  /** Makes it a database without tables. */
  empty(): Promise<void>;
  /** Works on another new database, which is gone afterwards. */
  control<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

/** An embedded database in a folder for temporary files. */
export function embeddedSite(): Site {
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-faults-"));
  const dataDir = join(folder, "data");
  const empty = async () => rmSync(dataDir, { recursive: true, force: true });
  return {
    engine: "embedded",
    place: { dataDir },
    env: { DATA_DIR: dataDir },
    empty,
    control: (work) => open({ dataDir: join(folder, "control") }, work),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A database on a server. */
export async function serverSite({ url }: TestServer): Promise<Site> {
  const name = `faults_${randomUUID()}`;
  const create = () => runOn(url, `CREATE DATABASE "${name}"`);
  const drop = () => runOn(url, `DROP DATABASE "${name}" WITH (FORCE)`);
  await create();
  const databaseUrl = withDatabase(url, name);
  return {
    engine: "server",
    place: { databaseUrl, dataDir: "" },
    env: { DATABASE_URL: databaseUrl },
    empty: async () => {
      await drop();
      await create();
    },
    control: async (work) => {
      await runOn(url, `CREATE DATABASE "${name}-control"`);
      try {
        return await open({ databaseUrl: withDatabase(url, `${name}-control`), dataDir: "" }, work);
      } finally {
        await runOn(url, `DROP DATABASE "${name}-control" WITH (FORCE)`);
      }
    },
    remove: drop,
  };
}

async function open<T>(place: DatabasePlace, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(place);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
