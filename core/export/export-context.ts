import type { DatasetVersion } from "#core/citation/dataset-version";
import type { Day } from "#core/dates/calendar";
import { licence } from "./licence";

/** What a file says of itself besides its rows: what was asked, of which version, when. */
export interface ExportContext {
  /** the address of the site, without a slash at its end */
  site: string;
  /** the query of the filter, as `toQuery` writes it; empty = all events */
  query: string;
  /** the address of the file itself */
  address: string;
  version: DatasetVersion;
  /** the day on which it was taken, UTC */
  retrievedOn: Day;
}

/** The name under which the data are published. */
export const datasetName = "Panmunjom: a sourced timeline of North Korea’s diplomacy";

/** The same statement in every format that has room for it. */
export interface Statement {
  name: string;
  /** the page that shows the same rows */
  url: string;
  query: string;
  datasetVersion: number;
  /** the day of the version; null where nothing was published yet */
  versionDate: Day | null;
  retrieved: Day;
  license: string;
  licenseUrl: string;
}

export function statementOf({ site, query, version, retrievedOn }: ExportContext): Statement {
  return {
    name: datasetName,
    url: pageAddress({ site, query }),
    query,
    datasetVersion: version.number,
    versionDate: version.day,
    retrieved: retrievedOn,
    license: licence.name,
    licenseUrl: licence.url,
  };
}

/** The page that shows the rows of a query. */
export function pageAddress({ site, query }: Pick<ExportContext, "site" | "query">): string {
  return query ? `${site}/?${query}` : `${site}/`;
}

/** The statement in words: "All events. Dataset version 12 of 2026-11-25, retrieved 2026-11-26. CC-BY-4.0 https://…" */
export function describeExport(context: ExportContext): string {
  const { query, datasetVersion, versionDate, retrieved, license, licenseUrl } = statementOf(context);
  const what = query ? `Events of the query ${query}.` : "All events.";
  const version = `Dataset version ${datasetVersion}${versionDate ? ` of ${versionDate}` : ""}`;
  return `${what} ${version}, retrieved ${retrieved}. License: ${license} ${licenseUrl}`;
}
