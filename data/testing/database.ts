/**
 * Real databases for data tests. Everything in a test file that reads or writes goes into
 *
 *     describeEngines("finding events", (db) => {
 *       it("orders them by their day", async () => { await createEvent(db(), …); … });
 *     });
 *
 * and runs twice: on the embedded engine and on a PostgreSQL server. Each run has a migrated database of its own, empty at
 * first and shared by its tests; `clear(db())`, in a `beforeEach` say, empties it again. `describeSeeded` does the same with
 * databases that hold `seeds/`.
 */
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Database, OpenDatabase } from "../client";
import { copy, openCopy, type RawDatabase } from "./copies";
import { migrated, seeded } from "./originals";

export type Engine = OpenDatabase["engine"];

/** Both engines, for `describe.each`. */
export const engines: readonly Engine[] = ["embedded", "server"];

type Define = (db: () => Database, engine: Engine) => void;

/** Defines the same tests on both engines. The database is there when the tests run, not yet while they are defined. */
export function describeEngines(title: string, define: Define): void {
  describeOn(title, openTestDatabase, define);
}

/** The same on databases into which `seeds/` has been loaded: once for all files of tests, which then get copies. */
export function describeSeeded(title: string, define: Define): void {
  describeOn(title, async (engine) => openCopy(engine, await seeded(engine)), define);
}

function describeOn(title: string, open: (engine: Engine) => Promise<OpenDatabase>, define: Define): void {
  describe.each(engines)(`${title} (%s)`, (engine) => {
    let opened: OpenDatabase | undefined;
    beforeAll(async () => {
      opened = await open(engine);
    });
    afterAll(() => opened?.close());
    define(() => {
      if (!opened) throw new Error("The database is opened before the first test: ask for it inside one.");
      return opened.db;
    }, engine);
  });
}

/** Opens a migrated, empty database that is gone when it is closed. */
export function openTestDatabase(engine: Engine): Promise<OpenDatabase> {
  return openCopy(engine, migrated());
}

/** Opens a database without any table, for tests of migrations. */
export function openEmptyDatabase(engine: Engine): Promise<RawDatabase> {
  return copy(engine, { dump: inject("emptyDump"), template: "template0" });
}

/** Removes all rows, so that the next test begins with an empty database. */
export async function clear(db: Database): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`;
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")} CASCADE`);
}
