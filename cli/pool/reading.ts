import type { ArticleFile } from "#core/article";
import { compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Lexicon } from "#core/extract/lexicon";

/** What a thread of `npm run ingest` does: it reads articles with the names that the database held at its start. */
export function begin(names: Lexicon): (articles: readonly ArticleFile[]) => ExtractedEvent[][] {
  const lexicon = compileLexicon(names);
  return (articles) => articles.map((article) => extract(article, lexicon));
}
