/**
 * Real databases for data tests. Everything in a test file that reads or writes goes into
 *
 *     describeEngines("finding events", (db) => {
 *       it("orders them by their day", async () => { await createEvent(db(), …); … });
 *     });
 *
 * and runs twice: on the embedded engine and on a PostgreSQL server. Each run has a migrated database of its own, empty at
 * first and shared by its tests; `clear(db())`, in a `beforeEach` say, empties it again.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PoolConfig } from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { connect, type Database, type OpenDatabase } from "../client";
import { openInMemory } from "../embedded/in-memory";
import { runOn, withDatabase } from "./server-databases";

export type Engine = OpenDatabase["engine"];

/** Both engines, for `describe.each`. */
export const engines: readonly Engine[] = ["embedded", "server"];

/** Defines the same tests on both engines. The database is there when the tests run, not yet while they are defined. */
export function describeEngines(title: string, define: (db: () => Database, engine: Engine) => void): void {
  describe.each(engines)(`${title} (%s)`, (engine) => {
    let opened: OpenDatabase | undefined;
    beforeAll(async () => {
      opened = await openTestDatabase(engine);
    });
    afterAll(() => opened?.close());
    define(() => {
      if (!opened) throw new Error("The database is opened before the first test: ask for it inside one.");
      return opened.db;
    }, engine);
  });
}

/** Opens a migrated, empty database that is gone when it is closed. */
export async function openTestDatabase(engine: Engine): Promise<OpenDatabase> {
  const { connection, close } =
    engine === "embedded" ? await copyDump(inject("migratedDump")) : await createDatabase(inject("templateDatabase"));
  const database = connect(engine, connection);
  return {
    ...database,
    close: async () => {
      await database.close();
      await close();
    },
  };
}

/** Removes all rows, so that the next test begins with an empty database. */
export async function clear(db: Database): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`;
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")} CASCADE`);
}

/** An address that `pg` reaches, to be closed by whoever opened it. */
export interface RawDatabase {
  connection: PoolConfig;
  close(): Promise<void>;
}

/** Opens a database without any table, for tests of migrations. */
export async function openEmptyDatabase(engine: Engine): Promise<RawDatabase> {
  return engine === "embedded" ? copyDump(inject("emptyDump")) : createDatabase("template0");
}

function copyDump(path: string): Promise<RawDatabase> {
  return openInMemory(new Blob([readFileSync(path)]));
}

async function createDatabase(template: string): Promise<RawDatabase> {
  const url = inject("serverUrl");
  const name = `panmunjom_test_${randomUUID()}`;
  await runOn(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const close = () => runOn(url, `DROP DATABASE "${name}" WITH (FORCE)`);
  return { connection: { connectionString: withDatabase(url, name) }, close };
}
