import { partName } from "#core/article-input/article-reading";
import { readArticles } from "#core/article-input/read-articles";
import type { Database } from "#data/client";
import { type IngestOptions, ingestArticle, type NamedFile } from "./ingest";
import { failed, type IngestReport } from "./ingest-report";

/**
 * Takes a file in, of whichever form: each of its articles by itself, so that a bad item of a feed stops no other. Reports
 * come one by one, in the order of the file.
 * @throws Unavailable and other errors that are not about this file
 */
export async function* ingestFile(db: Database, file: NamedFile, options: IngestOptions): AsyncGenerator<IngestReport> {
  const { parts } = await readArticles(file);
  for (const part of parts) {
    const { article } = part;
    const name = partName(file.name, part);
    yield Array.isArray(article) ? failed(name, article) : await ingestArticle(db, { name, article }, options);
  }
}
