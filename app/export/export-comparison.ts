import { parseCompareQuery, toCompareParameters } from "#core/compare/compare-query";
import { eventTable } from "#core/export/event-table";
import type { ExportContext } from "#core/export/export-context";
import { writeCsv } from "#core/export/table";
import { writeJson } from "#core/export/write-json";
import { type Database, database } from "#data/client";
import { compareSubjects } from "#data/comparison";
import { findRecords, findRecordsOn } from "#data/event-list";
import { findSubject, type NamedSubject } from "#data/subjects";
import { badParameter, parametersOf, refuseProblems } from "../api/answer";
import { contextOf, today } from "./export-context";
import { fileResponse } from "./file-response";

/** As many records are read at a time. */
const pageSize = 200;

/** The common events of two that are compared, as a file: the rows of the page with the same query. */
export async function exportComparison(request: Request, ending: "csv" | "json"): Promise<Response> {
  const { query, problems } = parseCompareQuery(parametersOf(request));
  refuseProblems(problems);
  const { filter } = query;
  const db = await database();
  const [a, b] = await Promise.all([look(db, "a", query.a), look(db, "b", query.b)]);
  const { seqs } = await compareSubjects(db, [a.subject, b.subject], filter, filter.knownOn ?? today());
  const parameters = toCompareParameters(a.subject, b.subject, filter).toString();
  const context: ExportContext = {
    ...(await contextOf(request, db, { filter, version: null })),
    query: parameters,
  };
  const pages = readPages(db, seqs, filter.knownOn);
  return fileResponse(request, {
    name: `panmunjom-compare-v${context.version.number}.${ending}`,
    mediaType: ending === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
    disposition: "attachment",
    basis: [context.version.number, context.version.at, context.retrievedOn, parameters],
    chunks: () => (ending === "csv" ? writeCsv(eventTable(context), pages) : writeJson(pages, context)),
  });
}

async function look(db: Database, field: "a" | "b", value: string | null): Promise<NamedSubject> {
  if (value === null)
    throw badParameter({ field, value: "", message: "Name who is to be compared, such as kim-jong-un or US." });
  const found = await findSubject(db, value);
  if (!found) throw badParameter({ field, value, message: "Nobody is so called here, or several are." });
  return found;
}

async function* readPages(db: Database, seqs: readonly number[], knownOn: string | null) {
  for (let start = 0; start < seqs.length; start += pageSize) {
    const some = seqs.slice(start, start + pageSize);
    yield knownOn ? await findRecordsOn(db, some, knownOn) : await findRecords(db, some);
  }
}
