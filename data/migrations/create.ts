import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "#data/errors";
import { missingMigration } from "./drift";
import { lockfile, type MigrationPlace, ourMigrations } from "./migration-folder";

/** What the first migration needs and a schema cannot say: the extensions that both engines have. */
const extensions = ["pg_trgm", "unaccent"].map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};\n`).join("");

/**
 * Writes the migration that leads to `schema.prisma`.
 * @param now names the folder, so that migrations sort by their age
 * @returns the path of the new script; null if the schema asks for nothing new
 */
export async function createMigration(
  name: string,
  now: Date,
  place: MigrationPlace = ourMigrations,
): Promise<string | null> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
    throw new Refused(
      `"${name}" is no name for a migration. Write words in lower case joined by _, such as add_places.`,
    );
  const sql = await missingMigration(place);
  if (sql === null) return null;
  const isFirst = !existsSync(place.folder);
  const folder = join(place.folder, `${toTimestamp(now)}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(place.folder, "migration_lock.toml"), lockfile);
  const path = join(folder, "migration.sql");
  writeFileSync(path, isFirst ? `${extensions}\n${sql}` : sql);
  return path;
}

/** Prisma's own form: `20181123094530`, in UTC. */
function toTimestamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
}
