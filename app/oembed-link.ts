import { siteUrl } from "#data/env";

/** The discovery link of oEmbed for a page of the site, as metadata takes it. */
export function oEmbedOf(path: string): Record<string, string> {
  return { "application/json+oembed": `/api/oembed?url=${encodeURIComponent(siteUrl() + path)}` };
}
