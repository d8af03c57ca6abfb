import { pagesPerSitemap, toSitemap, toSitemapIndex } from "#core/sitemap";
import { database } from "#data/client";
import { env } from "#data/env";
import { countRecordPages, listRecordPages } from "#data/sitemap";
import { openRoute, Refusal } from "../api/answer";

export const dynamic = "force-dynamic";

const rooms = ["/", "/articles", "/about", "/api"].map((path) => ({ path, changedOn: null }));

/** `GET /sitemap.xml`: all pages of the public site, in parts where they are many. */
export const GET = openRoute(1, async (request) => {
  const { isPublic, siteUrl } = env();
  if (!isPublic) throw new Refusal(404, "not_found", "This is not the public site: it has no sitemap.");
  const db = await database();
  const parts = Math.ceil((await countRecordPages(db)) / pagesPerSitemap) || 1;
  const part = Number(new URL(request.url).searchParams.get("part") ?? (parts === 1 ? 1 : 0));
  if (part === 0) return xml(toSitemapIndex(siteUrl, parts));
  if (!Number.isInteger(part) || part < 1 || part > parts)
    throw new Refusal(404, "not_found", `There are the parts 1 to ${parts}.`);
  const pages = await listRecordPages(db, { skip: (part - 1) * pagesPerSitemap, limit: pagesPerSitemap });
  return xml(toSitemap(siteUrl, part === 1 ? [...rooms, ...pages] : pages));
});

function xml(body: string): Response {
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
