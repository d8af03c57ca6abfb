import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "#data/errors";
import type { RawDatabase } from "../testing/copies";
import { engines, openEmptyDatabase } from "../testing/database";
import { TestMigrations } from "../testing/migration-place";
import { deployMigrations, listPending } from "./deploy";
import { listMigrations, ourMigrations } from "./migration-folder";

describe.each(engines)("deploying migrations (%s)", (engine) => {
  let database: RawDatabase;
  let place: TestMigrations;

  beforeEach(async () => {
    database = await openEmptyDatabase(engine);
    place = new TestMigrations();
    place.write("1_first", 'CREATE TABLE "First" (id int PRIMARY KEY);');
    place.write("2_second", 'CREATE TABLE "Second" (id int PRIMARY KEY);');
  });

  afterEach(async () => {
    place.remove();
    await database.close();
  });

  it("brings an empty database up to date, once", async () => {
    const names = listMigrations(ourMigrations).map(({ name }) => name);
    expect(await deployMigrations(database.connection)).toEqual(names);
    expect(await deployMigrations(database.connection)).toEqual([]);
    expect(await ask("SELECT migration_name, checksum FROM _prisma_migrations ORDER BY started_at")).toEqual(
      listMigrations(ourMigrations).map(({ name, checksum }) => ({ migration_name: name, checksum })),
    );
  });

  it("applies only what is missing", async () => {
    await deploy();
    await ask('INSERT INTO "First" VALUES (1)');
    place.write("3_third", 'ALTER TABLE "First" ADD COLUMN word text;');
    expect(await listPending(database.connection, place)).toEqual(["3_third"]);
    expect(await deploy()).toEqual(["3_third"]);
    expect(await ask('SELECT * FROM "First"')).toEqual([{ id: 1, word: null }]);
  });

  it("may be done by several at once", async () => {
    const applied = await Promise.all([deploy(), deploy(), deploy(), deploy()]);
    expect(applied.flat().sort()).toEqual(["1_first", "2_second"]);
  });

  it("takes a script with several statements in one function", async () => {
    place.write(
      "3_function",
      "CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$; SELECT two();",
    );
    expect(await deploy()).toContain("3_function");
    expect(await ask("SELECT two()")).toEqual([{ two: 2 }]);
  });

  it("leaves no trace of a migration that fails, and says why", async () => {
    place.write("3_third", 'CREATE TABLE "Third" (id int); INSERT INTO "Nowhere" VALUES (1);');
    await expect(deploy()).rejects.toThrow(
      /^The migration 3_third failed and was undone: relation "Nowhere" does not exist\.$/,
    );
    expect(await tables()).toEqual(["First", "Second"]);
    place.write("3_third", 'CREATE TABLE "Third" (id int);');
    expect(await deploy()).toEqual(["3_third"]);
  });

  it("refuses a database that a newer version made", async () => {
    await deploy();
    place.forget("2_second");
    await expectRefusal(/made by a newer version of this program: it has 2_second, .*Update the program/);
  });

  it("refuses a database whose migrations were changed since", async () => {
    await deploy();
    place.write("1_first", 'CREATE TABLE "First" (id bigint PRIMARY KEY);');
    await expectRefusal(/file of 1_first was changed .*Restore the file, and put the change into a new migration/);
  });

  it("refuses a database that stopped halfway", async () => {
    await deploy();
    await ask("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'");
    await expectRefusal(/stopped halfway through 2_second\. Restore a backup/);
  });

  it("passes over what was rolled back", async () => {
    await deploy();
    await ask('DROP TABLE "Second"');
    await ask(
      "UPDATE _prisma_migrations SET finished_at = NULL, rolled_back_at = now() WHERE migration_name = '2_second'",
    );
    expect(await deploy()).toEqual(["2_second"]);
  });

  it("refuses a database of another program", async () => {
    await ask("CREATE TABLE invoice (id int)");
    await expectRefusal(/holds tables of another program/, ["invoice"]);
  });

  const deploy = () => deployMigrations(database.connection, { place });

  async function expectRefusal(words: RegExp, before = ["First", "Second"]): Promise<void> {
    place.write("9_pending", 'CREATE TABLE "Pending" (id int);');
    await expect(deploy()).rejects.toThrow(Refused);
    await expect(deploy()).rejects.toThrow(words);
    expect(await tables()).toEqual(before);
  }

  async function tables(): Promise<unknown[]> {
    const rows = await ask(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    );
    return rows.map(({ tablename }) => tablename);
  }

  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    const client = new Client(database.connection);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
});
