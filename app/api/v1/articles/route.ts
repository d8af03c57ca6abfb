import { listArticles } from "#data/articles";
import { database } from "#data/client";
import { jsonRoute } from "../../answer";

/** `GET /api/v1/articles`: the stored articles, newest first. */
export const GET = jsonRoute(async () => {
  const articles = await listArticles(await database());
  return { articles, total: articles.length };
});
