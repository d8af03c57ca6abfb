import type { DatasetVersion } from "#core/citation/dataset-version";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";

/** The newest version of all published data; number 0 where nothing was ever published. */
export async function currentVersion(db: Database): Promise<DatasetVersion> {
  const row = await db.datasetVersion.findFirst({ orderBy: { number: "desc" } });
  return row ? toVersion(row) : { number: 0, at: null, day: null };
}

/** A version by its number; null where there is none (yet). */
export async function findVersion(db: Database, number: number): Promise<DatasetVersion | null> {
  const row = await db.datasetVersion.findUnique({ where: { number } });
  return row && toVersion(row);
}

/** The newest version that there was at an instant; null before the first. */
export async function findVersionAt(db: Database, instant: Date): Promise<DatasetVersion | null> {
  const row = await db.datasetVersion.findFirst({ where: { at: { lte: instant } }, orderBy: { number: "desc" } });
  return row && toVersion(row);
}

/** The day is that of Greenwich: a version is made in an instant, and its readers are everywhere. */
function toVersion({ number, at }: { number: number; at: Date }): DatasetVersion {
  return { number, at: at.toISOString(), day: fromDate(at) };
}
