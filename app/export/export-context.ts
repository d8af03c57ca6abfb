import type { DatasetVersion } from "#core/citation/dataset-version";
import type { ExportContext } from "#core/export/export-context";
import { type Filter, toQuery } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";

/** What an export says of itself, as of now. */
export async function contextOf(
  request: Request,
  db: Database,
  { filter, version }: { filter: Filter; version: DatasetVersion | null },
): Promise<ExportContext> {
  const { pathname, search } = new URL(request.url);
  return {
    site: siteUrl(),
    query: toQuery(filter).toString(),
    address: `${siteUrl()}${pathname}${search}`,
    version: version ?? (await currentVersion(db)),
    retrievedOn: today(),
  };
}

/** The day at Greenwich: files say it with the versions, which are dated there too. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
