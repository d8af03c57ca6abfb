import { env } from "#data/env";

export const dynamic = "force-dynamic";

/** `GET /robots.txt` (RFC 9309): search engines are welcome on the public site, and nowhere else. */
export function GET(): Response {
  const { isPublic, siteUrl } = env();
  const rules = isPublic
    ? [
        "Allow: /",
        "Disallow: /admin",
        "Disallow: /sign-in",
        "Disallow: /export/",
        "",
        `Sitemap: ${siteUrl}/sitemap.xml`,
      ]
    : ["Disallow: /"];
  return new Response(`User-agent: *\n${rules.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
