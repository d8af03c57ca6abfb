import { createHash } from "node:crypto";
import type { ClientBase, PoolConfig } from "pg";
import { openClient } from "#data/client-session";
import { Refused } from "#data/errors";
import { readHistory } from "#data/migrations/history";
import type { OnProgress } from "#data/write-batch";
import { backupFormat, toLine, toRowLine } from "./backup-format";
import { listTables, quoted, type Table } from "./table-list";

/** So many rows are in memory at a time; the longest article is of a few hundred kilobytes. */
const rowsAtOnce = 500;

/** What a backup holds. */
export interface BackupSummary {
  /** of each table */
  rows: Record<string, number>;
  /** of all bytes before the last line, hexadecimal: equal for equal rows */
  sha256: string;
}

/**
 * Reads a whole database as the lines of a backup (backup-format.ts), in chunks, all of one moment. The memory does not grow
 * with the rows.
 * @throws Refused for a database without tables, or another program's
 */
export async function* readBackup(
  connection: PoolConfig,
  onProgress: OnProgress = () => {},
): AsyncGenerator<string, BackupSummary> {
  const client = await openClient(connection);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    // Instants are written in the zone of the session, and floating-point numbers whole.
    await client.query("SET LOCAL TIME ZONE 'UTC'; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'");
    const summary = yield* readLines(client, onProgress);
    await client.query("COMMIT");
    return summary;
  } finally {
    await client.end();
  }
}

async function* readLines(client: ClientBase, onProgress: OnProgress): AsyncGenerator<string, BackupSummary> {
  const migration = await lastMigration(client);
  const tables = await listTables(client);
  const hash = createHash("sha256");
  const counted = (text: string) => {
    hash.update(text);
    return text;
  };
  const columns = Object.fromEntries(tables.map((table) => [table.name, table.columns]));
  yield counted(toLine({ panmunjom: "backup", format: backupFormat, migration, tables: columns }));
  const rows: Record<string, number> = {};
  for (const [index, table] of tables.entries()) {
    onProgress(index / tables.length, table.name);
    rows[table.name] = 0;
    for await (const some of readRows(client, table)) {
      rows[table.name] = (rows[table.name] ?? 0) + some.length;
      yield counted(some.map((json) => toRowLine({ table: table.name, json })).join(""));
    }
  }
  const sha256 = hash.digest("hex");
  yield toLine({ end: { rows, sha256 } });
  onProgress(1);
  return { rows, sha256 };
}

async function lastMigration(client: ClientBase): Promise<string> {
  const history = await readHistory(client);
  const last = history
    .map(({ name }) => name)
    .sort()
    .at(-1);
  if (last) return last;
  throw new Refused("There is nothing to back up: the database has no tables yet. Run `npm start` once.");
}

/** The rows of a table as PostgreSQL writes them in JSON, each on one line. */
async function* readRows(client: ClientBase, { name, columns, order }: Table): AsyncGenerator<string[]> {
  const list = columns.map(quoted).join(", ");
  await client.query(
    `DECLARE backup NO SCROLL CURSOR FOR
     SELECT row_to_json(r)::text AS json FROM (SELECT ${list} FROM ${quoted(name)} ORDER BY ${order}) r`,
  );
  for (;;) {
    const { rows } = await client.query<{ json: string }>(`FETCH ${rowsAtOnce} FROM backup`);
    if (rows.length > 0) yield rows.map(({ json }) => json);
    if (rows.length < rowsAtOnce) break;
  }
  await client.query("CLOSE backup");
}
