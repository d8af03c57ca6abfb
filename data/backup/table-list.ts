import type { ClientBase } from "pg";

/** A table as a backup sees it. */
export interface Table {
  name: string;
  /** what is kept of it, in the order of the table */
  columns: string[];
  /** SQL: the order of its rows, the same on every engine and in every locale */
  order: string;
}

/**
 * Tables that are in no backup. The index of events is made anew from the events; sign-ins, what throttles requests, and forms that
 * were sent are of the moment, and a file that is copied around is no place for keys that let somebody in.
 */
export const leftOut = [
  "EventBlock",
  "EventWord",
  "EventTerm",
  "EventPair",
  "EventPart",
  "EventChange",
  "session",
  "verification",
  "RateLimit",
  "SentForm",
] as const;

/** Columns that are in no backup: numbers of the index alone. */
const leftOutColumns = ["Event.seq"];

/** All other tables, as the database itself lists them: a new one is in the backups from its first day. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          AND c.relname || '.' || a.attname <> ALL($2)) AS columns,
       (SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END,
          ', ' ORDER BY array_position(i.indkey::int2[], a.attnum))
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS order
     FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
       AND c.relname <> '_prisma_migrations' AND c.relname <> ALL($1)
     ORDER BY c.relname COLLATE "C"`,
    [leftOut, leftOutColumns],
  );
  return rows;
}

/**
 * The first table with rows, of those that are in backups and those that are not. Notes for the index are no rows of anybody: a
 * migration may leave one in a database without events.
 */
export async function findFilledTable(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ name: string; quoted: string }>(
    `SELECT relname AS name, quote_ident(relname) AS quoted FROM pg_class
     WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname NOT IN ('_prisma_migrations', 'EventChange')
     ORDER BY relname COLLATE "C"`,
  );
  for (const { name, quoted } of rows) {
    const found = await client.query(`SELECT 1 FROM ${quoted} LIMIT 1`);
    if (found.rows.length > 0) return name;
  }
  return null;
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
