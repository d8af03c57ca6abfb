import type { Database } from "#data/client";
import { plannedOnce } from "#data/planned-once";

/**
 * What readers may see, as a word that differs whenever it does: the version of the dataset, which every commit to the record raises,
 * and the translations, which are no part of it.
 */
export async function readRecordState(db: Database): Promise<string> {
  const [row] = await db.$queryRaw<{ state: string }[]>`${plannedOnce}
    SELECT concat_ws(' ', (SELECT row("number", "at")::text FROM "DatasetVersion" ORDER BY "number" DESC LIMIT 1),
      (SELECT row(count(*), max("updatedAt"))::text FROM "EventTranslation")) AS state`;
  return row?.state ?? "";
}
