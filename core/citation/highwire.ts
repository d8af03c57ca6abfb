import type { ArticleCard } from "#core/article";
import type { EventRecord } from "#core/event";
import { datasetName } from "#core/export/export-context";

/** Fields of a page's head that Zotero and Google Scholar read: Highwire Press tags. Days are written with slashes. */
export type HighwireTags = Record<`citation_${string}`, string>;

export function toHighwireEvent({ title, url, summary, updatedAt, tags }: EventRecord): HighwireTags {
  return {
    citation_title: title,
    citation_author: "Panmunjom",
    citation_publisher: "Panmunjom",
    citation_collection_title: datasetName,
    citation_publication_date: toSlashes(updatedAt.slice(0, 10)),
    citation_public_url: url,
    citation_abstract: summary,
    citation_language: "en",
    ...(tags.length > 0 && { citation_keywords: tags.join("; ") }),
  };
}

export function toHighwireArticle({ title, publisher, date, language, url, source }: ArticleCard): HighwireTags {
  return {
    citation_title: title,
    citation_publisher: publisher,
    citation_journal_title: publisher,
    citation_publication_date: toSlashes(date),
    citation_public_url: source ?? url,
    citation_language: language,
  };
}

function toSlashes(day: string): string {
  return day.replaceAll("-", "/");
}
