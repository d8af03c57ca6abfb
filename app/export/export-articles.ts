import { articleTable } from "#core/export/article-table";
import { listArticles } from "#data/article-list";
import { database } from "#data/client";
import { filterOf } from "../api/answer";
import { contextOf } from "./export-context";
import { listResponse } from "./export-list";

/** The list of articles as a file: the rows of its page with the same query. */
export async function exportArticles(request: Request, ending: "csv" | "json"): Promise<Response> {
  const filter = filterOf(request);
  const db = await database();
  const context = await contextOf(request, db, { filter, version: null });
  const read = async () => (await listArticles(db, filter)).articles;
  return listResponse(request, ending, { name: "articles", read, context, table: articleTable(context) });
}
