import { normalizeName } from "#core/names/normalize-name";
import { listRuns } from "#core/names/unbroken-names";
import type { Database } from "#data/client";

/** The short names of people, bodies and places on record that stand in a headline, as they stand there. */
export async function findNamesIn(db: Database, headline: string): Promise<string[]> {
  const runs = listRuns(headline);
  if (runs.length === 0) return [];
  const keys = runs.map(normalizeName);
  const found = await db.$queryRaw<{ key: string }[]>`
    SELECT "key" FROM "EntityName" WHERE "key" = ANY(${keys}::text[])
    UNION SELECT "key" FROM "PlaceName" WHERE "key" = ANY(${keys}::text[])`;
  const known = new Set(found.map(({ key }) => key));
  return runs.filter((run) => known.has(normalizeName(run)));
}
