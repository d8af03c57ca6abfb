import { type DatasetVersion, parseVersion } from "#core/citation/dataset-version";
import type { FilterProblem } from "#core/timeline/filter";
import { database } from "#data/client";
import { currentVersion, findVersion } from "#data/dataset-version";

/** The version that a page's address asks for; a value that is none is left out and named among the problems. */
export async function readVersion(
  value: string | string[] | undefined,
  problems: FilterProblem[],
): Promise<DatasetVersion | null> {
  if (value === undefined || value === "") return null;
  const db = await database();
  const number = typeof value === "string" ? parseVersion(value) : null;
  const version = number === null ? null : await findVersion(db, number);
  if (version) return version;
  const { number: newest } = await currentVersion(db);
  const message = `Write the number of a version, once, from 1 to ${newest}.`;
  problems.push({ field: "asOfVersion", value: String(value).slice(0, 200), message });
  return null;
}
