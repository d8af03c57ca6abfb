import { Client, type PoolConfig } from "pg";

const everyMs = 30_000;

/**
 * Does now and then what the background processes of a PostgreSQL server do, which the embedded one lacks: it writes its
 * log down to the tables, so that the log does not grow and the next start is quick, and it counts and cleans the tables
 * that have changed, so that queries are planned well. Nobody can read meanwhile, but it takes moments.
 *
 * @returns the function that ends it
 */
export function startUpkeep(connection: PoolConfig): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isDone = false;
  const timer = setInterval(() => {
    // What fails now, as when the disk is full, is tried again next time; whoever writes meanwhile is told.
    last = last.then(() => (isDone ? undefined : keepUp(connection))).catch(() => undefined);
  }, everyMs).unref();
  return () => {
    isDone = true;
    clearInterval(timer);
    return last;
  };
}

/** Brings log, statistics and tables in order, if anything was written since the last time. */
export async function keepUp(connection: PoolConfig): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    if (!(await wasWrittenTo(client))) return;
    for (const table of await listChanged(client)) await client.query(`VACUUM (ANALYZE) ${table}`);
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}

/** A checkpoint itself writes to the log: far less than a page of it. */
async function wasWrittenTo(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ written: boolean }>(
    "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) > 8192 AS written FROM pg_control_checkpoint()",
  );
  return rows[0]?.written ?? false;
}

/**
 * Tables that grew by a fifth since they were last counted. The engine does not count changes as a server does, but it knows
 * the pages that a table had then; rows that were changed or removed leave room behind, and so make it grow as well.
 */
async function listChanged(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
       AND pg_relation_size(oid) / current_setting('block_size')::int > relpages * 1.2`,
  );
  return rows.map(({ name }) => name);
}
