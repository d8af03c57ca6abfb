import type { PoolConfig } from "pg";
import { Refused } from "#data/errors";
import { EngineConnection } from "./engine-connection";
import { pendingMigrations, readHistory } from "./history";
import {
  listMigrations,
  type Migration,
  type MigrationPlace,
  ourMigrations,
  toMigrationList,
} from "./migration-folder";
import { filters, withEngine } from "./schema-engine";
import { requireVersion } from "./server-version";

export interface DeployOptions {
  /** where the migrations are */
  place?: MigrationPlace;
  /** the name of the last one to be applied: all, if it is not given */
  upTo?: string;
}

/** The number under which Prisma's own commands wait for each other, too. */
const deployLock = 72_707_369;

/**
 * Brings a database up to date, one transaction a migration: what fails leaves no trace. Several processes may do so at once.
 * Nothing is loaded and nothing written if there is nothing to do.
 * @returns the names of the migrations that were applied
 * @throws Refused if the database is newer than this program, half migrated or not ours; nothing has then been changed
 */
export async function deployMigrations(
  connection: PoolConfig,
  { place = ourMigrations, upTo }: DeployOptions = {},
): Promise<string[]> {
  const migrations = listMigrations(place).filter(({ name }) => upTo === undefined || name <= upTo);
  const database = new EngineConnection(connection);
  try {
    await requireVersion(database.pool);
    if (pendingMigrations(migrations, await readHistory(database.pool)).length === 0) return [];
    await database.pool.query("SELECT pg_advisory_lock($1)", [deployLock]);
    const applied: string[] = [];
    for (
      let name = await applyNext(database, place, migrations);
      name;
      name = await applyNext(database, place, migrations)
    )
      applied.push(name);
    return applied;
  } finally {
    await database.close();
  }
}

/** The names of the migrations that a database still lacks. @throws Refused as {@link deployMigrations} does */
export async function listPending(connection: PoolConfig, place: MigrationPlace = ourMigrations): Promise<string[]> {
  const database = new EngineConnection(connection);
  try {
    return pendingMigrations(listMigrations(place), await readHistory(database.pool)).map(({ name }) => name);
  } finally {
    await database.close();
  }
}

/** Applies the first pending migration, if any. On the embedded engine it is the transaction that keeps other deploys out. */
async function applyNext(
  database: EngineConnection,
  place: MigrationPlace,
  migrations: readonly Migration[],
): Promise<string | null> {
  await database.pool.query("BEGIN");
  try {
    const [next] = pendingMigrations(migrations, await readHistory(database.pool));
    if (next) await apply(database, place, migrations.slice(0, migrations.indexOf(next) + 1));
    await database.pool.query("COMMIT");
    return next?.name ?? null;
  } catch (error) {
    await database.pool.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

const whatToGrant =
  "Make the role in DATABASE_URL the owner of its database; a superuser may have to run `CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;` in it once.";

async function apply(
  database: EngineConnection,
  place: MigrationPlace,
  migrations: readonly Migration[],
): Promise<void> {
  try {
    const migrationsList = toMigrationList(place, migrations);
    await withEngine(database, (engine) => engine.applyMigrations({ migrationsList, filters }));
  } catch (error) {
    const words = database.failure?.message ?? /permission denied[^\n"]*/.exec(String(error))?.[0];
    if (!words) throw error;
    const remedy = /permission denied|must be owner/.test(words) ? ` ${whatToGrant}` : "";
    throw new Refused(`The migration ${migrations.at(-1)?.name} failed and was undone: ${words}.${remedy}`, {
      cause: error,
    });
  }
}
