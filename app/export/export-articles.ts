import { articleTable } from "#core/export/article-table";
import { statementOf } from "#core/export/export-context";
import { writeCsv } from "#core/export/table";
import { emptyFilter } from "#core/timeline/filter";
import { listArticles } from "#data/articles";
import { database } from "#data/client";
import { filterOf } from "../api/answer";
import { once } from "./citation-response";
import { contextOf } from "./export-context";
import { fileResponse } from "./file-response";

/** The list of articles as a file; it takes no filter, as its page takes none. */
export async function exportArticles(request: Request, ending: "csv" | "json"): Promise<Response> {
  filterOf(request);
  const db = await database();
  const context = await contextOf(request, db, { filter: emptyFilter, version: null });
  const articles = await listArticles(db);
  const json = () => `${JSON.stringify({ dataset: statementOf(context), articles, count: articles.length })}\n`;
  return fileResponse(request, {
    name: `panmunjom-articles-v${context.version.number}.${ending}`,
    mediaType: ending === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
    disposition: "attachment",
    basis: [context.version.number, context.version.at, context.retrievedOn],
    chunks: () => (ending === "csv" ? writeCsv(articleTable(context), asPages(articles)) : once(json())),
  });
}

async function* asPages<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}
