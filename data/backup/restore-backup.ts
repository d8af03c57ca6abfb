import { createHash } from "node:crypto";
import type { ClientBase, PoolConfig } from "pg";
import { withClient } from "#data/client-session";
import { Refused } from "#data/errors";
import { deployMigrations } from "#data/migrations/deploy";
import { readHistory } from "#data/migrations/history";
import { listMigrations, ourMigrations } from "#data/migrations/migration-folder";
import { type BackupEnd, type BackupHeader, parseHeader, parseLine } from "./backup-format";
import { loosenTables } from "./loosen-tables";
import { RowBatch } from "./row-batch";
import { findFilledTable, listTables } from "./table-list";

/**
 * Loads the lines of a backup into an empty database, all or nothing. The tables are first brought to where they were when the
 * backup was made, and from there, with the rows in them, to where this program has them: so migrations that change rows
 * change these too.
 * @returns the rows of each table
 * @throws Refused if the database holds rows or is newer than the backup, or if the file is damaged or newer than the program
 */
export async function restoreBackup(
  connection: PoolConfig,
  lines: AsyncGenerator<string>,
  onRows: (rows: number) => void = () => {},
): Promise<Record<string, number>> {
  try {
    const first = await lines.next();
    const head = first.done ? "" : first.value;
    const header = parseHeader(head);
    requireKnown(header);
    await requireEmpty(connection, header);
    await deployMigrations(connection, { upTo: header.migration });
    const rows = await withClient(connection, async (client) => {
      await client.query("BEGIN");
      const loaded = await load(client, header, { head, lines, onRows });
      await client.query("COMMIT");
      return loaded;
    });
    await deployMigrations(connection);
    return rows;
  } finally {
    await lines.return(undefined);
  }
}

function requireKnown({ migration }: BackupHeader): void {
  if (listMigrations(ourMigrations).some(({ name }) => name === migration)) return;
  throw new Refused(
    `The backup was made by a newer version of this program: its tables have ${migration}, which this version does not know. Update the program. Nothing was changed.`,
  );
}

async function requireEmpty(connection: PoolConfig, { migration }: BackupHeader): Promise<void> {
  await withClient(connection, async (client) => {
    const newer = (await readHistory(client)).map(({ name }) => name).filter((name) => name > migration);
    const filled = await findFilledTable(client);
    if (filled)
      throw new Refused(
        `The database is not empty: ${filled} has rows. A backup is restored into an empty database only: set DATA_DIR to a new folder, or DATABASE_URL to a new database. Nothing was changed.`,
      );
    if (newer.length > 0)
      throw new Refused(
        `The database is newer than the backup: it has ${newer.join(", ")} already. Give the backup a database without tables; it is brought up to date afterwards. Nothing was changed.`,
      );
  });
}

interface Source {
  /** the first line, which has been read */
  head: string;
  lines: AsyncGenerator<string>;
  onRows: (rows: number) => void;
}

async function load(
  client: ClientBase,
  header: BackupHeader,
  { head, lines, onRows }: Source,
): Promise<Record<string, number>> {
  await requireColumns(client, header);
  const tighten = await loosenTables(client);
  const hash = createHash("sha256").update(`${head}\n`);
  const batch = new RowBatch(client, header.tables);
  let end: BackupEnd["end"] | undefined;
  let number = 1;
  for await (const line of lines) {
    number++;
    if (end) throw damaged(`line ${number} stands after its end`);
    const parsed = parseLine(line);
    if (!parsed) throw damaged(`line ${number} is neither a row nor the end`);
    if ("end" in parsed) end = parsed.end;
    else {
      hash.update(`${line}\n`);
      await batch.add(parsed);
      onRows(number);
    }
  }
  await batch.flush();
  if (!end) throw damaged(`it ends with line ${number}, before its end: it was not written or copied whole`);
  if (end.sha256 !== hash.digest("hex")) throw damaged("its SHA-256 is another one than its last line says");
  await tighten();
  return end.rows;
}

/** PostgreSQL would pass over columns that it does not know. */
async function requireColumns(client: ClientBase, { tables }: BackupHeader): Promise<void> {
  const here = new Map((await listTables(client)).map(({ name, columns }) => [name, columns]));
  const unknown = Object.entries(tables).flatMap(([table, columns]) =>
    columns.filter((column) => !here.get(table)?.includes(column)).map((column) => `${table}.${column}`),
  );
  if (unknown.length > 0) throw damaged(`it has ${unknown.join(", ")}, which no version of this program has`);
}

function damaged(what: string): Refused {
  return new Refused(`The backup is damaged: ${what}. Nothing was restored.`);
}
