import type { ArticleRecord } from "#core/article";
import type { SchemaNode } from "./schema-event";

/** An article as schema.org describes articles; the text stays where it is. */
export function toSchemaArticle({
  url,
  title,
  publisher,
  date,
  language,
  source,
  evidence,
}: ArticleRecord): SchemaNode {
  return {
    "@type": "NewsArticle",
    "@id": url,
    url: source ?? url,
    headline: title,
    datePublished: date,
    inLanguage: language,
    publisher: { "@type": "Organization", name: publisher },
    about: [...new Set(evidence.map(({ event }) => event))].map((event) => ({
      "@type": "Event",
      "@id": `${url.slice(0, url.lastIndexOf("/articles/"))}/events/${event}`,
    })),
  };
}
