import type { Prisma } from "#prisma/client";
import { newId } from "./new-id";
import type { Rows } from "./write-batch";

/** The tables as the database names them, in the order in which they refer to each other. */
const tables: { [name in keyof Rows]: string } = {
  ...{
    place: "Place",
    placeName: "PlaceName",
    entity: "Entity",
    entityName: "EntityName",
    office: "Office",
    tag: "Tag",
  },
  ...{ source: "Source", article: "Article", event: "Event", participation: "Participation", eventPlace: "EventPlace" },
  ...{ eventSource: "EventSource", eventTag: "EventTag", relation: "Relation", claim: "Claim" },
  ...{ eventState: "EventState", suggestion: "Suggestion", revision: "Revision" },
};

/** Rows that leave their id to Prisma, which is not asked here. */
const nameless = new Set<keyof Rows>(["office", "suggestion", "revision"]);

/**
 * Writes many rows, a statement a table, each table's rows as one text: several times as fast as Prisma's own way, which
 * hands over every value by itself. Events are marked as changed; what belongs to them is part of that. Call it inside a
 * transaction. Where the database lets us, references are not checked one by one: rows of a batch refer to each other.
 */
export async function bulkInsert(tx: Prisma.TransactionClient, rows: Rows): Promise<void> {
  await tx.$executeRaw`SELECT set_config('panmunjom.bulk', 'on', true)`;
  await tx.$executeRaw`
    SELECT set_config('session_replication_role', 'replica', true) FROM pg_roles WHERE rolname = current_user AND rolsuper`;
  for (const name of Object.keys(tables) as (keyof Rows)[])
    for (const alike of byColumns(rows[name])) await insertTable(tx, name, alike, name === "event");
}

/**
 * Writes rows in the same quick way, and leaves it to the database to check references and to mark what changed. Call it
 * inside a transaction.
 */
export async function insertTogether(tx: Prisma.TransactionClient, rows: Rows): Promise<void> {
  for (const name of Object.keys(tables) as (keyof Rows)[])
    for (const alike of byColumns(rows[name])) await insertTable(tx, name, alike, false);
}

/** Rows that give the same columns: what a row leaves out is for the database to fill in. */
function byColumns(rows: readonly object[]): object[][] {
  const groups = new Map<string, object[]>();
  for (const row of rows) {
    const columns = Object.keys(row).sort().join();
    const group = groups.get(columns);
    if (group) group.push(row);
    else groups.set(columns, [row]);
  }
  return [...groups.values()];
}

async function insertTable(
  tx: Prisma.TransactionClient,
  name: keyof Rows,
  rows: readonly object[],
  marksChanges: boolean,
): Promise<void> {
  const full = nameless.has(name) ? rows.map((row) => ({ id: newId(), ...row })) : rows;
  const columns = Object.keys(full[0] as object)
    .map((column) => `"${column}"`)
    .join(", ");
  const table = `"${tables[name]}"`;
  const insert = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`;
  const sql = marksChanges
    ? `WITH added AS (${insert} RETURNING "seq") INSERT INTO "EventChange" ("seq") SELECT "seq" FROM added`
    : `${insert}${name === "tag" ? " ON CONFLICT DO NOTHING" : ""}`;
  await tx.$executeRawUnsafe(sql, JSON.stringify(full));
}
