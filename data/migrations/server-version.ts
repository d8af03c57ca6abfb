import type { Pool } from "pg";
import { Refused } from "#data/errors";

/** The oldest PostgreSQL that the migrations are tested on. */
export const oldestMajor = 15;

/** @throws Refused for a server that is too old for the schema; it is only asked for its version */
export async function requireVersion(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; name: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
  );
  const problem = rows[0] && findVersionProblem(rows[0]);
  if (problem) throw new Refused(problem);
}

/** What speaks against a server, in words; null = nothing. `number` as PostgreSQL counts: 150004 is 15.4. */
export function findVersionProblem({ number, name }: { number: number; name: string }): string | null {
  if (number >= oldestMajor * 10_000) return null;
  return `The server in DATABASE_URL is PostgreSQL ${name}; this program needs ${oldestMajor} or newer. Upgrade it, or use another one. Nothing was changed.`;
}
