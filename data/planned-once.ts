import { createHash } from "node:crypto";
import type { Pool, QueryConfig, QueryResult } from "pg";
import { Prisma } from "#prisma/client";

const mark = "/* planned once */";

/**
 * Begins a statement that looks rows up by their keys, again and again: the server reads and plans it once for each
 * connection, which of a record takes a third of the time. What follows must not depend on the size of its parameters,
 * for the plan is made without them.
 */
export const plannedOnce = Prisma.raw(mark);

/** By which PostgreSQL tells that a connection has no longer what was planned on it, or another of the same name. */
const gone = new Set(["26000", "42P05", "0A000"]);

type Ask = (config: QueryConfig) => Promise<QueryResult>;

/**
 * Keeps what is marked planned on the connections of a pool. Poolers that change connections between statements lose it
 * (PgBouncer before 1.21, or without `max_prepared_statements`), and so does a change of a table: the statement is then asked
 * as any other, and no further one is kept.
 */
export function planOnce(pool: Pool): void {
  const ask = pool.query.bind(pool) as Ask;
  let isKept = true;
  const askByName: Ask = async (config) => {
    if (!isKept || !config.text?.startsWith(mark)) return ask(config);
    try {
      return await ask({ ...config, name: nameOf(config.text) });
    } catch (error) {
      if (!gone.has((error as { code?: string }).code ?? "")) throw error;
      isKept = false;
      return ask(config);
    }
  };
  pool.query = askByName as Pool["query"];
}

const names = new Map<string, string>();

/** The same for the same text in every process, as poolers that know names expect. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `panmunjom_${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  names.set(text, name);
  return name;
}
