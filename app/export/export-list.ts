import { peopleParameters, placeParameters } from "#core/api/parameters";
import { entityKinds } from "#core/entity-kinds";
import { type ExportContext, statementOf } from "#core/export/export-context";
import { personTable, placeTable, threadTable } from "#core/export/register-tables";
import { type Table, writeCsv } from "#core/export/table";
import { type ListQuery, toListParameters } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import { type Database, database } from "#data/client";
import { listPeople } from "#data/people";
import { listPlaces } from "#data/places";
import { listThreads } from "#data/threads";
import { filterOf } from "../api/answer";
import { listQueryOf } from "../api/v1/list-request";
import { once } from "./citation-response";
import { contextOf, today } from "./export-context";
import { fileResponse } from "./file-response";

const all = { limit: Number.MAX_SAFE_INTEGER };

/** The list of people and bodies as a file: the rows of its page with the same query. */
export async function exportPeople(request: Request, ending: "csv" | "json"): Promise<Response> {
  const query = listQueryOf(request, peopleParameters, entityKinds);
  const db = await database();
  const context = await contextOfList(request, db, query);
  const read = async () => (await listPeople(db, query, all)).people;
  return listResponse(request, ending, { name: "people", read, context, table: personTable(context) });
}

/** The list of places as a file: the rows of its page with the same query. */
export async function exportPlaces(request: Request, ending: "csv" | "json"): Promise<Response> {
  const query = listQueryOf(request, placeParameters, placeKinds);
  const db = await database();
  const context = await contextOfList(request, db, query);
  const read = async () => (await listPlaces(db, query, all)).places;
  return listResponse(request, ending, { name: "places", read, context, table: placeTable(context) });
}

/** The list of negotiation threads as a file: the rows of its page with the same query. */
export async function exportThreads(request: Request, ending: "csv" | "json"): Promise<Response> {
  const filter = filterOf(request);
  const db = await database();
  const context = await contextOf(request, db, { filter, version: null });
  const read = async () => (await listThreads(db, filter, filter.knownOn ?? today(), { offset: 0, ...all })).threads;
  return listResponse(request, ending, { name: "threads", read, context, table: threadTable(context) });
}

async function contextOfList(request: Request, db: Database, query: ListQuery): Promise<ExportContext> {
  const context = await contextOf(request, db, { filter: query.filter, version: null });
  return { ...context, query: toListParameters(query).toString() };
}

/** A list that fits into memory, with what the file says of itself; `read` is asked only if the asker lacks the file. */
export function listResponse<Row>(
  request: Request,
  ending: "csv" | "json",
  list: { name: string; read: () => Promise<readonly Row[]>; context: ExportContext; table: Table<Row> },
): Response {
  const { name, read, context, table } = list;
  const { version, query, retrievedOn } = context;
  return fileResponse(request, {
    name: `panmunjom-${name}-v${version.number}.${ending}`,
    mediaType: ending === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
    disposition: "attachment",
    basis: [version.number, version.at, retrievedOn, query],
    chunks: () => (ending === "csv" ? writeCsv(table, pageOf(read)) : json(name, read, context)),
  });
}

async function* pageOf<Row>(read: () => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  yield await read();
}

async function* json<Row>(name: string, read: () => Promise<readonly Row[]>, context: ExportContext) {
  const rows = await read();
  const statement = { ...statementOf(context), url: `${context.site}/${name}${context.query && `?${context.query}`}` };
  yield* once(`${JSON.stringify({ dataset: statement, [name]: rows, count: rows.length })}\n`);
}
