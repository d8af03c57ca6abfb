import type { ClientBase } from "pg";
import { Refused } from "#data/errors";

/**
 * Lets rows be loaded in any order and as they are: inside the open transaction, foreign keys are taken away and triggers
 * rest. Both belong to the owner of the tables, so that no superuser is needed.
 * @returns the function that puts all back, checks every row against the keys, lets numbers go on after the highest, and marks
 * all events as not in the index yet
 */
export async function loosenTables(client: ClientBase): Promise<() => Promise<void>> {
  const tables = await list(
    client,
    `SELECT oid::regclass::text AS sql FROM pg_class
     WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> '_prisma_migrations'`,
  );
  const keys = `FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`;
  const drops = `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS sql ${keys}`;
  const adds = `SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
    pg_get_constraintdef(oid)) AS sql ${keys}`;
  const restore = await list(client, adds);
  for (const sql of await list(client, drops)) await client.query(sql);
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  return async () => {
    for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    for (const sql of restore) await addKey(client, sql);
    for (const sql of await list(client, sequences)) await client.query(sql);
    await markEvents(client);
  };
}

/** Columns that count by themselves: the next number is the one after the highest that was loaded. */
const sequences = `
  SELECT format('SELECT setval(%L, coalesce(max(%I), 0) + 1, false) FROM %s',
    pg_get_serial_sequence(c.oid::regclass::text, a.attname), a.attname, c.oid::regclass) AS sql
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
    AND pg_get_serial_sequence(c.oid::regclass::text, a.attname) IS NOT NULL`;

async function addKey(client: ClientBase, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if ((error as { code?: string }).code !== "23503") throw error;
    const words = `The backup is damaged: ${(error as Error).message}. Nothing was restored.`;
    throw new Refused(words, { cause: error });
  }
}

/** Early versions have no index of events: the migration that makes it marks them. */
async function markEvents(client: ClientBase): Promise<void> {
  const [index] = await list(client, `SELECT to_regclass('"EventChange"')::text AS sql`);
  if (index) await client.query('INSERT INTO "EventChange" ("seq") SELECT "seq" FROM "Event" ORDER BY "seq"');
}

async function list(client: ClientBase, query: string): Promise<string[]> {
  return (await client.query<{ sql: string | null }>(query)).rows.flatMap(({ sql }) => (sql === null ? [] : [sql]));
}
