import { findArticle } from "#data/articles";
import { database } from "#data/client";
import { NotFound } from "#data/errors";
import { answerJson } from "../answer-json";

/** `?slug=…`: the text of a stored article, for passages to be selected in. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async () => {
    const article = await findArticle(await database(), new URL(request.url).searchParams.get("slug") ?? "");
    if (!article) throw new NotFound("There is no such article.");
    const { slug, title, text } = article;
    return { slug, title, text };
  });
}
