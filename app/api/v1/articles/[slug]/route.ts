import { findArticle } from "#data/articles";
import { database } from "#data/client";
import { jsonRoute, Refusal } from "../../../answer";

/** `GET /api/v1/articles/{slug}`: an article with its text and the passages that support events. */
export const GET = jsonRoute(async (_request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  const article = await findArticle(await database(), slug);
  if (!article) throw new Refusal(404, "not_found", `There is no article "${slug}". /api/v1/articles lists all.`);
  return article;
});
