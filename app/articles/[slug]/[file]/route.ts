import { citeArticle } from "#core/citation/csl-item";
import { findArticle } from "#data/articles";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { openRoute, Refusal } from "../../../api/answer";
import { citationOf, citationResponse } from "../../../export/citation-response";
import { today } from "../../../export/export-context";

/** `GET /articles/{slug}/cite.{bib,ris,csl.json,txt}`: how to cite a stored article, which is its publisher's. */
export const GET = openRoute(1, async (request, { params }: { params: Promise<{ slug: string; file: string }> }) => {
  const { slug, file } = await params;
  const format = citationOf(file);
  const db = await database();
  const article = await findArticle(db, slug);
  if (!article) throw new Refusal(404, "not_found", `There is no article "${slug.slice(0, 100)}".`);
  const version = await currentVersion(db);
  const item = citeArticle(article, { site: siteUrl(), version, readOn: today() });
  return citationResponse(request, { item, format, version });
});
