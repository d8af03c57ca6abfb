import type { Database } from "#data/client";

/** Something to mend that several rows share. */
export interface RepeatedProblem {
  /** the column of the file, or the field of an event */
  column: string;
  message: string;
  rows: number;
}

/** More of them are as long to read as the rows. */
const most = 8;

/** What is wrong in the same words with more than one row of a file, the most frequent first: it can be mended at once. */
export function listRepeatedProblems(db: Pick<Database, "$queryRaw">, fileId: string): Promise<RepeatedProblem[]> {
  return db.$queryRaw<RepeatedProblem[]>`
    SELECT p->>'column' AS column, p->>'message' AS message, count(DISTINCT r."number")::int AS rows
    FROM "ImportRow" r CROSS JOIN LATERAL jsonb_array_elements(coalesce(nullif(r."problems", 'null'), r."faults")) p
    WHERE r."fileId" = ${fileId}::uuid AND r."kind" = 'wrong'
    GROUP BY 1, 2 HAVING count(DISTINCT r."number") > 1 ORDER BY 3 DESC, 1, 2 LIMIT ${most}`;
}
