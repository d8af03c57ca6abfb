/** A page for search engines: its path, and the day on which its record last changed. */
export interface SitemapPage {
  path: string;
  changedOn: string | null;
}

/** So many pages may be in one sitemap (https://www.sitemaps.org/protocol.html). */
export const pagesPerSitemap = 40_000;

/** A sitemap of pages. Paths are made of slugs, so that nothing in them has to be escaped but what XML asks for. */
export function toSitemap(site: string, pages: readonly SitemapPage[]): string {
  const entries = pages.map(
    ({ path, changedOn }) =>
      `<url><loc>${escapeXml(site + path)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ""}</url>`,
  );
  return `${head}<urlset xmlns="${namespace}">\n${entries.join("\n")}\n</urlset>\n`;
}

/** A list of sitemaps, which are numbered from 1. */
export function toSitemapIndex(site: string, parts: number): string {
  const entries = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escapeXml(`${site}/sitemap.xml?part=${index + 1}`)}</loc></sitemap>`,
  );
  return `${head}<sitemapindex xmlns="${namespace}">\n${entries.join("\n")}\n</sitemapindex>\n`;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}
