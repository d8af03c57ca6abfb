import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { Refused } from "#data/errors";

/** Where migrations and the schema that they lead to are kept. */
export interface MigrationPlace {
  /** a folder in Prisma's layout: `<timestamp>_<name>/migration.sql` */
  folder: string;
  /** the file `schema.prisma` */
  schema: string;
}

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the script, hexadecimal, as Prisma keeps it in `_prisma_migrations` */
  checksum: string;
}

/** The migrations of this program. Commands run in its folder. */
export const ourMigrations: MigrationPlace = { folder: "prisma/migrations", schema: "prisma/schema.prisma" };

/** The migrations in the order in which they are applied. */
export function listMigrations({ folder }: MigrationPlace): Migration[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => readMigration(folder, entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The migrations as the engine takes them. */
export function toMigrationList({ folder }: MigrationPlace, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: resolve(folder),
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** The schema as the engine takes it. */
export function readSchema({ schema }: MigrationPlace): { files: { path: string; content: string }[] } {
  return { files: [{ path: schema, content: readFileSync(schema, "utf8") }] };
}

/** `migration_lock.toml`, from which Prisma's own command knows the dialect. */
export const lockfile = 'provider = "postgresql"\n';

function readMigration(folder: string, name: string): Migration {
  const path = join(folder, name, "migration.sql");
  if (!existsSync(path))
    throw new Refused(`The migration ${name} has no file ${path}. Restore it, or remove the folder if it is empty.`);
  const sql = readFileSync(path, "utf8");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
