import { partName } from "#core/article-input/article-reading";
import { readArticles } from "#core/article-input/read-articles";
import type { Database } from "#data/client";
import { type IngestOptions, ingestArticles, type NamedArticle, type NamedFile } from "./ingest";
import { failed, type IngestReport } from "./ingest-report";

/** So many articles are taken in together. */
const mostArticles = 32;

/** Texts of more characters than this are not held together: the memory does not grow with their number. */
const mostCharacters = 2 ** 20;

/**
 * Takes a file in, of whichever form: each of its articles by itself, so that a bad item of a feed stops no other. Reports
 * come in the order of the file.
 * @throws Unavailable and other errors that are not about this file
 */
export function ingestFile(db: Database, file: NamedFile, options: IngestOptions): AsyncGenerator<IngestReport> {
  return ingestFiles(db, [file], options);
}

/**
 * Takes files in, a few articles at a time; what became of a file that could not be read is handed on in its place.
 * Reports come in the order of the files, those of an article once it is written for good.
 * @throws Unavailable and other errors that are not about these files
 */
export async function* ingestFiles(
  db: Database,
  files: Iterable<NamedFile | IngestReport>,
  options: IngestOptions,
): AsyncGenerator<IngestReport> {
  let waiting: (NamedArticle | IngestReport)[] = [];
  for (const file of files)
    for (const part of "bytes" in file ? await partsOf(file) : [file]) {
      waiting.push(part);
      if (!isFull(waiting)) continue;
      yield* take(db, waiting, options);
      waiting = [];
    }
  yield* take(db, waiting, options);
}

async function partsOf(file: NamedFile): Promise<(NamedArticle | IngestReport)[]> {
  const { parts } = await readArticles(file);
  return parts.map((part) => {
    const name = partName(file.name, part);
    return Array.isArray(part.article) ? failed(name, part.article) : { name, article: part.article };
  });
}

function isFull(waiting: readonly (NamedArticle | IngestReport)[]): boolean {
  const length = waiting.reduce((sum, part) => sum + ("article" in part ? part.article.body.length : 0), 0);
  return waiting.length >= mostArticles || length > mostCharacters;
}

async function* take(
  db: Database,
  waiting: readonly (NamedArticle | IngestReport)[],
  options: IngestOptions,
): AsyncGenerator<IngestReport> {
  const articles = waiting.flatMap((part) => ("article" in part ? part : []));
  const reports = await ingestArticles(db, articles, options);
  let next = 0;
  for (const part of waiting) yield "article" in part ? (reports[next++] as IngestReport) : part;
}
