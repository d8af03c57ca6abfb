import type { ClientBase, Pool } from "pg";
import { Refused } from "#data/errors";
import type { Migration } from "./migration-folder";

/** What a database says of one migration (a row of Prisma's table `_prisma_migrations`). */
export interface AppliedMigration {
  name: string;
  checksum: string;
  /** false = it failed halfway */
  finished: boolean;
}

/**
 * Reads what has been applied to a database, in that order. Empty for an empty database.
 * @throws Refused for a database that holds tables but no migrations: it is another program's
 */
export async function readHistory(database: Pool | ClientBase): Promise<AppliedMigration[]> {
  const { rows } = await database.query<{ ours: boolean; tables: number }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS ours, (SELECT count(*)::int FROM pg_tables WHERE schemaname = current_schema()) AS tables",
  );
  if (!rows[0]?.ours && rows[0]?.tables) {
    throw new Refused(
      "The database holds tables of another program. Give this one an empty database of its own in DATABASE_URL.",
    );
  }
  if (!rows[0]?.ours) return [];
  const history = await database.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return history.rows;
}

/**
 * The migrations that a database still lacks.
 * @throws Refused if its history is not the beginning of ours: everything that is wrong, and what to do
 */
export function pendingMigrations(ours: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const checksums = new Map(ours.map(({ name, checksum }) => [name, checksum]));
  const problems = [
    problem(
      applied.filter(({ name }) => !checksums.has(name)),
      newer,
    ),
    problem(
      applied.filter(({ finished }) => !finished),
      failed,
    ),
    problem(
      applied.filter(({ name, checksum }) => checksums.has(name) && checksums.get(name) !== checksum),
      changed,
    ),
  ].filter((words) => words !== null);
  if (problems.length > 0) throw new Refused(problems.join("\n"));
  const done = new Set(applied.map(({ name }) => name));
  return ours.filter(({ name }) => !done.has(name));
}

function problem(migrations: AppliedMigration[], say: (names: string) => string): string | null {
  return migrations.length > 0 ? say(migrations.map(({ name }) => name).join(", ")) : null;
}

const newer = (names: string) =>
  `The database was made by a newer version of this program: it has ${names}, which this version does not know. Update the program, or give it another database. Nothing was changed.`;
const failed = (names: string) =>
  `The database stopped halfway through ${names}. Restore a backup, or mend it by hand and mark the migration with \`prisma migrate resolve\`. Nothing was changed.`;
const changed = (names: string) =>
  `The file of ${names} was changed after the database was built with it. Restore the file, and put the change into a new migration. Nothing was changed.`;
