import { costOfExport } from "#core/api/rate-limit";
import type { Change } from "#core/changes/change";
import { type ChangeQuery, toChangeParameters } from "#core/changes/change-query";
import { changeTable } from "#core/changes/change-table";
import type { ExportContext } from "#core/export/export-context";
import { writeCsv } from "#core/export/table";
import { emptyFilter } from "#core/timeline/filter";
import { listChanges } from "#data/changes";
import { type Database, database } from "#data/client";
import { openRoute } from "../api/answer";
import { changeQueryOf, perFile } from "../changes/changes";
import { contextOf } from "../export/export-context";
import { fileResponse } from "../export/file-response";

/** `GET /changes.csv`: the log of changes, newest first, all of them. */
export const GET = openRoute(costOfExport, async (request) => {
  const query = changeQueryOf(request);
  const db = await database();
  const context: ExportContext = {
    ...(await contextOf(request, db, { filter: emptyFilter, version: null })),
    query: toChangeParameters(query).toString(),
  };
  return fileResponse(request, {
    name: `panmunjom-changes-v${context.version.number}.csv`,
    mediaType: "text/csv; charset=utf-8; header=present",
    disposition: "attachment",
    basis: [context.version.number, context.version.at, context.retrievedOn, context.query],
    chunks: () => writeCsv(changeTable(context), readPages(db, query)),
  });
});

async function* readPages(db: Database, query: ChangeQuery): AsyncGenerator<Change[]> {
  for (let before: string | null = query.before; ; ) {
    const { changes, next } = await listChanges(db, { ...query, before }, perFile);
    yield changes;
    if (next === null) return;
    before = next;
  }
}
