import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "#data/errors";
import { engines, openEmptyDatabase, openTestDatabase } from "../testing/database";
import { TestMigrations } from "../testing/migration-place";
import { createMigration } from "./create";
import { deployMigrations } from "./deploy";
import { checkDrift, missingMigration } from "./drift";
import { listMigrations } from "./migration-folder";

const noon = new Date("2018-06-12T12:00:00Z");

describe("our migrations", () => {
  it("lead to our schema", async () => {
    expect(await missingMigration()).toBeNull();
  });
});

describe.each(engines)("a database (%s)", (engine) => {
  it("that only migrations have touched has not drifted", async () => {
    const database = await openTestDatabase(engine);
    expect(await checkDrift(database.connection)).toEqual({ schema: null, database: null });
    await database.close();
  });

  it("that was changed by hand has drifted", async () => {
    const database = await openTestDatabase(engine);
    await database.db.$executeRaw`ALTER TABLE "Tag" ADD COLUMN color text`;
    const drift = await checkDrift(database.connection);
    expect(drift.schema).toBeNull();
    expect(drift.database).toMatch(/ALTER TABLE .*"Tag" DROP COLUMN "color"/);
    await database.close();
  });
});

describe("making migrations", () => {
  let place: TestMigrations;

  beforeEach(() => {
    place = new TestMigrations();
    place.writeSchema("model Place {\n  id Int @id\n}");
  });

  afterEach(() => place.remove());

  it("writes the first with the extensions that both engines have", async () => {
    const path = await createMigration("init", noon, place);
    expect(path).toBe(join(place.folder, "20180612120000_init", "migration.sql"));
    expect(readFileSync(path as string, "utf8")).toMatch(
      /^CREATE EXTENSION .* pg_trgm;\nCREATE EXTENSION .* unaccent;\n[\s\S]*CREATE TABLE "Place"/,
    );
    expect(readFileSync(join(place.folder, "migration_lock.toml"), "utf8")).toBe('provider = "postgresql"\n');
  });

  it("writes the next with the difference only", async () => {
    await createMigration("init", noon, place);
    place.writeSchema("model Place {\n  id Int @id\n  name String?\n}");
    const path = await createMigration("name_places", new Date("2018-06-13T12:00:00Z"), place);
    expect(readFileSync(path as string, "utf8")).toBe(
      '-- AlterTable\nALTER TABLE "Place" ADD COLUMN     "name" TEXT;\n',
    );
  });

  it("writes none that changes nothing", async () => {
    await createMigration("init", noon, place);
    expect(await createMigration("again", noon, place)).toBeNull();
    expect(listMigrations(place)).toHaveLength(1);
  });

  it("makes what deploys and then leads to the schema", async () => {
    await createMigration("init", noon, place);
    const database = await openEmptyDatabase("server");
    await deployMigrations(database.connection, { place });
    expect(await checkDrift(database.connection, place)).toEqual({ schema: null, database: null });
    const client = new Client(database.connection);
    await client.connect();
    await client.query('INSERT INTO "Place" VALUES (1)');
    await client.end();
    await database.close();
  });

  it.each(["", "Init", "add places", "../up", "a__b"])("refuses the name %j", async (name) => {
    await expect(createMigration(name, noon, place)).rejects.toThrow(Refused);
  });

  it("refuses a folder without its script", async () => {
    place.write("1_first", "SELECT 1;");
    rmSync(join(place.folder, "1_first", "migration.sql"));
    await expect(createMigration("next", noon, place)).rejects.toThrow(/migration 1_first has no file .*Restore it/);
  });
});
