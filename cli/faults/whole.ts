import type { OpenDatabase } from "#data/client";
import { withClient } from "#data/client-session";
import { listPending } from "#data/migrations/deploy";
import { checkDrift } from "#data/migrations/drift";

/**
 * What is wrong with a database after its writer was killed, in words; empty = nothing. Keys are checked by PostgreSQL itself;
 * this asks for what belongs together and no key says.
 */
export async function findHalves({ connection }: OpenDatabase): Promise<string[]> {
  return withClient(connection, async (client) => {
    const problems: string[] = [];
    for (const [what, sql] of Object.entries(halves)) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
      if (rows[0]?.n) problems.push(`${rows[0].n} ${what}`);
    }
    return problems;
  });
}

const halves = {
  "published events without a revision": `"Event" e WHERE NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."subjectId" = e."id")`,
  "events without a state": `"Event" e WHERE NOT EXISTS (SELECT 1 FROM "EventState" s WHERE s."eventId" = e."id")`,
  "synthetic events without both participants": `"Event" e WHERE "slug" LIKE 'synthetic-fault-%'
    AND (SELECT count(*) FROM "Participation" p WHERE p."eventId" = e."id") <> 2`,
  "synthetic events without their source and claims": `"Event" e WHERE "slug" LIKE 'synthetic-fault-%'
    AND (NOT EXISTS (SELECT 1 FROM "EventSource" s WHERE s."eventId" = e."id")
      OR NOT EXISTS (SELECT 1 FROM "Claim" c WHERE c."eventId" = e."id"))`,
  "articles without a suggestion or a claim": `"Article" a WHERE "title" LIKE 'Synthetic article%'
    AND NOT EXISTS (SELECT 1 FROM "Suggestion" s WHERE s."articleId" = a."id")
    AND NOT EXISTS (SELECT 1 FROM "Claim" c WHERE c."articleId" = a."id")`,
  "revisions of a version that is not there": `"Revision" r WHERE NOT EXISTS (SELECT 1 FROM "DatasetVersion" v WHERE v."number" = r."datasetVersion")`,
};

/** Which of the numbers that were said to be committed are gone. */
export async function findLost(
  { connection }: OpenDatabase,
  work: "ingest" | "publish",
  done: readonly number[],
): Promise<number[]> {
  const rows = await withClient(connection, async (client) => {
    const sql =
      work === "publish"
        ? `SELECT substring("slug" FROM '\\d+$')::int AS n FROM "Event" WHERE "slug" LIKE 'synthetic-fault-%'`
        : `SELECT substring("text" FROM 'Synthetic article (\\d+)\\.')::int AS n FROM "Article" WHERE "text" LIKE 'Synthetic article%'`;
    return (await client.query<{ n: number }>(sql)).rows;
  });
  const there = new Set(rows.map(({ n }) => n));
  return done.filter((number) => !there.has(number));
}

/** What came of the synthetic articles, to be compared with what comes of them without any kill. */
export async function readOutcome({ connection }: OpenDatabase, upTo: number): Promise<string> {
  return withClient(connection, async (client) => {
    const { rows } = await client.query(
      `SELECT n, (SELECT count(*)::int FROM "Suggestion" s WHERE s."articleId" = id) AS suggestions,
         (SELECT count(*)::int FROM "Claim" c WHERE c."articleId" = id) AS claims
       FROM (SELECT "id" AS id, substring("text" FROM 'Synthetic article (\\d+)\\.')::int AS n FROM "Article") a
       WHERE n <= $1 ORDER BY n`,
      [upTo],
    );
    return JSON.stringify(rows);
  });
}

/** Whether all migrations are applied and lead to the schema; the words of what is wrong otherwise. */
export async function findMigrationProblem({ connection }: OpenDatabase): Promise<string | null> {
  const pending = await listPending(connection);
  if (pending.length > 0) return `still lacks ${pending.join(", ")}`;
  const { database } = await checkDrift(connection);
  return database && `differs from the schema: ${database}`;
}
