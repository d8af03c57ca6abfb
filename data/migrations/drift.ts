import type { DiffParams } from "@prisma/schema-engine-wasm";
import type { PoolConfig } from "pg";
import { EngineConnection } from "./engine-connection";
import { listMigrations, type MigrationPlace, ourMigrations, readSchema, toMigrationList } from "./migration-folder";
import { filters, withEngine } from "./schema-engine";

/** SQL that would remove a difference; null = there is none. */
export interface Drift {
  /** from what the migrations amount to, to `schema.prisma`: a migration is missing */
  schema: string | null;
  /** from the database to what the migrations amount to: somebody changed it by hand. Null also without a database */
  database: string | null;
}

/** Compares migrations, schema and, if one is given, a database. What Prisma's schema cannot say (checks, triggers) is not seen. */
export async function checkDrift(connection: PoolConfig | null, place: MigrationPlace = ourMigrations): Promise<Drift> {
  return { schema: await missingMigration(place), database: connection && (await changesByHand(connection, place)) };
}

/** The script that leads from the migrations to `schema.prisma`; null if they say the same. */
export function missingMigration(place: MigrationPlace = ourMigrations): Promise<string | null> {
  return diff(null, { from: migrationsOf(place), to: { tag: "schemaDatamodel", ...readSchema(place) } });
}

async function changesByHand(connection: PoolConfig, place: MigrationPlace): Promise<string | null> {
  const database = new EngineConnection(connection);
  const found: DiffTarget = { tag: "schemaDatasource", ...readSchema(place), configDir: "." };
  return diff(database, { from: found, to: migrationsOf(place) }).finally(() => database.close());
}

type DiffTarget = DiffParams["from"];

function migrationsOf(place: MigrationPlace): DiffTarget {
  return { tag: "migrations", ...toMigrationList(place, listMigrations(place)) };
}

async function diff(database: EngineConnection | null, ends: { from: DiffTarget; to: DiffTarget }) {
  const params: DiffParams = { ...ends, script: true, exitCode: true, filters };
  const { exitCode, stdout } = await withEngine(database, (engine) => engine.diff(params));
  return exitCode === 0 ? null : stdout;
}
