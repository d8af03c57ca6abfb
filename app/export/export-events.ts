import { citeEvents } from "#core/citation/csl-item";
import type { DatasetVersion } from "#core/citation/dataset-version";
import { writePackage } from "#core/export/data-package";
import { type EventFormat, eventFormats } from "#core/export/event-formats";
import type { ExportContext } from "#core/export/export-context";
import { filterWords } from "#core/timeline/active-filters";
import type { Filter } from "#core/timeline/filter";
import { type Database, database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { listEventCards } from "#data/event-list";
import { countEventsAsOf, streamEvents } from "#data/event-stream";
import { filterOf, Refusal, versionOf } from "../api/answer";
import { citationOf, citationResponse } from "./citation-response";
import { contextOf, today } from "./export-context";
import { fileResponse } from "./file-response";

interface Asked {
  db: Database;
  filter: Filter;
  /** null = the newest */
  version: DatasetVersion | null;
  context: ExportContext;
}

async function readAsked(request: Request): Promise<Asked> {
  const filter = filterOf(request, ["asOfVersion"]);
  const db = await database();
  const version = await versionOf(request, db);
  return { db, filter, version, context: await contextOf(request, db, { filter, version }) };
}

export function formatOf(ending: string): EventFormat | null {
  return Object.hasOwn(eventFormats, ending) ? eventFormats[ending as keyof typeof eventFormats] : null;
}

/** The events of a filter in one of the text formats. */
export async function exportEvents(request: Request, ending: string): Promise<Response> {
  const { db, filter, version, context } = await readAsked(request);
  const format = formatOf(ending);
  if (!format) throw new Refusal(404, "not_found", `There is no format "${ending}". /api lists all.`);
  return fileResponse(request, {
    name: `panmunjom-events-v${context.version.number}.${ending}`,
    mediaType: format.mediaType,
    disposition: format.disposition,
    basis: basisOf(context),
    chunks: () => format.write(streamEvents(db, filter, version?.number ?? null), context),
  });
}

/** The events of a filter with all that belongs to them, as a data package. */
export async function exportPackage(request: Request): Promise<Response> {
  const { db, filter, version, context } = await readAsked(request);
  const source = {
    readEvents: () => streamEvents(db, filter, version?.number ?? null),
    readVersion: async () => version ?? (await currentVersion(db)),
  };
  return fileResponse(request, {
    name: `panmunjom-v${context.version.number}.zip`,
    mediaType: "application/zip",
    disposition: "attachment",
    basis: basisOf(context),
    chunks: () => writePackage(source, context),
  });
}

/** How to cite the events of a filter, or all of them. */
export async function exportCitation(request: Request, file: string): Promise<Response> {
  const format = citationOf(file);
  const { db, filter, version, context } = await readAsked(request);
  const total = version
    ? await countEventsAsOf(db, filter, version.number)
    : (await listEventCards(db, filter, { limit: 1 })).total;
  const selection = { query: context.query, words: filterWords(filter), total };
  const item = citeEvents(selection, { site: siteUrl(), version: context.version, readOn: today() });
  return citationResponse(request, { item, format, version: context.version });
}

function basisOf({ query, address, version, retrievedOn }: ExportContext) {
  return [query, address, version.number, version.at, retrievedOn];
}
