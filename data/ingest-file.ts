import type { ArticleFile } from "#core/article";
import { partName } from "#core/article-input/article-reading";
import { readArticles } from "#core/article-input/read-articles";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Database } from "#data/client";
import { type IngestOptions, ingestArticles, type NamedArticle, type NamedFile } from "./ingest";
import { bodyHash, heldTexts } from "./ingest-article";
import { failed, type IngestReport } from "./ingest-report";

/** So many articles are taken in together. */
const mostArticles = 64;

/** Texts of more characters than this are not held together: the memory does not grow with their number. */
const mostCharacters = 2 ** 20;

/** Reads texts while others are written; gives what each of them tells. */
export type ReadAhead = (articles: readonly ArticleFile[]) => Promise<ExtractedEvent[][]>;

type Part = NamedArticle | IngestReport;

/** What is taken in together, in the order of the files. */
interface Group {
  parts: Part[];
  /** what the texts tell that were read ahead */
  found?: Promise<ReadonlyMap<ArticleFile, ExtractedEvent[] | undefined>>;
}

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
  { readAhead, ...options }: IngestOptions & { readAhead?: ReadAhead },
): AsyncGenerator<IngestReport> {
  let before: Group | null = null;
  for await (const parts of groupsOf(files)) {
    const next = readAhead ? await startReading(db, parts, readAhead) : { parts };
    if (before) yield* take(db, before, options);
    before = next;
  }
  if (before) yield* take(db, before, options);
}

async function* groupsOf(files: Iterable<NamedFile | IngestReport>): AsyncGenerator<Part[]> {
  let waiting: Part[] = [];
  for (const file of files)
    for (const part of "bytes" in file ? await partsOf(file) : [file]) {
      waiting.push(part);
      if (!isFull(waiting)) continue;
      yield waiting;
      waiting = [];
    }
  if (waiting.length > 0) yield waiting;
}

/** Only what is not held yet is read. */
async function startReading(db: Database, parts: Part[], readAhead: ReadAhead): Promise<Group> {
  const articles = parts.flatMap((part) => ("article" in part ? part.article : []));
  const held = await heldTexts(db, articles);
  const news = articles.filter(({ body }) => !held.has(bodyHash(body)));
  const found = readAhead(news).then((events) => new Map(news.map((article, at) => [article, events[at]])));
  // what cannot be read ahead is read when it is taken in, and what stands against it is told there
  return { parts, found: found.catch(() => new Map()) };
}

async function partsOf(file: NamedFile): Promise<Part[]> {
  const { parts } = await readArticles(file);
  return parts.map((part) => {
    const name = partName(file.name, part);
    return Array.isArray(part.article) ? failed(name, part.article) : { name, article: part.article };
  });
}

function isFull(parts: readonly Part[]): boolean {
  const length = parts.reduce((sum, part) => sum + ("article" in part ? part.article.body.length : 0), 0);
  return parts.length >= mostArticles || length > mostCharacters;
}

async function* take(db: Database, { parts, found }: Group, options: IngestOptions): AsyncGenerator<IngestReport> {
  const told = await found;
  const articles = parts.flatMap((part) => ("article" in part ? { ...part, found: told?.get(part.article) } : []));
  const reports = await ingestArticles(db, articles, options);
  let next = 0;
  for (const part of parts) yield "article" in part ? (reports[next++] as IngestReport) : part;
}
