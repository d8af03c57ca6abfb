import { listArticles } from "#data/article-list";
import { database } from "#data/client";
import { filterOf, jsonRoute } from "../../answer";

/** `GET /api/v1/articles`: the stored articles of a filter, newest first. */
export const GET = jsonRoute(async (request) => listArticles(await database(), filterOf(request)));
