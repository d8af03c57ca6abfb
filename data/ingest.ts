import { parseArticleFile } from "#core/article-file";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import type { Database } from "#data/client";
import { Conflict, withDataErrors } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { insertTogether } from "./bulk-insert";
import { keepOtherText } from "./desk/keep-other-text";
import { inTransaction } from "./in-transaction";
import type { NamedArticle } from "./ingest-article";
import { addArticles } from "./ingest-group";
import { failed, type IngestReport } from "./ingest-report";
import { type Author, insertRows } from "./write-batch";

export type { NamedArticle };

/** An article file: its name, for messages and the address, and what it holds. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

export interface IngestOptions {
  /** the names that the extractor knows */
  lexicon: CompiledLexicon;
  /** events that match none become records at once, and wait for nobody */
  publish?: boolean;
  /** reports what would happen, and writes nothing */
  dryRun?: boolean;
  /** what is surely a stored event waits for an editor too, rather than supporting that event at once */
  asks?: boolean;
  /** who takes it in, where it is not the command */
  author?: Author;
}

/**
 * Takes an article in: its text, the events that the text tells of, matched to stored events or kept for an editor.
 * All of it or nothing; the same text again changes nothing. What speaks against it is in the report.
 * @throws Unavailable and other errors that are not about this article
 */
export async function ingestArticle(db: Database, named: NamedArticle, options: IngestOptions): Promise<IngestReport> {
  try {
    return await withDataErrors(() => inTransaction(db, (tx) => addIfNew(tx, named, options), options.dryRun));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return refuse(db, named, error, options);
  }
}

/**
 * Takes several articles in, with the same result as one after the other but far fewer statements: all of them in one
 * transaction. Where that cannot be, each is taken in by itself, so that what one of them meets stops no other.
 * @returns a report an article, in their order
 * @throws Unavailable and other errors that are not about these articles; those before it may be in
 */
export async function ingestArticles(
  db: Database,
  named: readonly NamedArticle[],
  options: IngestOptions,
): Promise<IngestReport[]> {
  const together = options.dryRun || named.length < 2 ? null : await addTogether(db, named, options);
  const reports: IngestReport[] = [];
  for (const [at, article] of named.entries()) {
    const outcome = together?.[at];
    reports.push(
      outcome === undefined
        ? await ingestArticle(db, article, options)
        : outcome instanceof Conflict
          ? await refuse(db, article, outcome, options)
          : outcome,
    );
  }
  return reports;
}

/** What became of each, or null where nothing was written because one of them failed. */
async function addTogether(
  db: Database,
  named: readonly NamedArticle[],
  options: IngestOptions,
): Promise<(IngestReport | Conflict)[] | null> {
  try {
    return await inTransaction(db, (tx) => addArticles(tx, named, options, (rows) => insertTogether(tx, rows)));
  } catch {
    // each of them by itself finds it again, and names it
    return null;
  }
}

async function refuse(
  db: Database,
  { name, article }: NamedArticle,
  { message }: Conflict,
  { dryRun }: IngestOptions,
): Promise<IngestReport> {
  const remedy = dryRun ? "It would wait at the desk to be compared." : await keepOtherText(db, article, name);
  return failed(name, [{ line: 1, problem: message, remedy }]);
}

/** Takes an article file of the plain form in, within a transaction of the caller's. */
export async function ingestWithin(
  tx: Prisma.TransactionClient,
  file: NamedFile,
  options: IngestOptions,
): Promise<IngestReport> {
  const article = parseArticleFile(file.bytes);
  return Array.isArray(article) ? failed(file.name, article) : addIfNew(tx, { name: file.name, article }, options);
}

/**
 * Takes an article in, unless its text is held, within a transaction of the caller's.
 * @throws Conflict where the same publication is held with another text
 */
export async function addIfNew(
  tx: Prisma.TransactionClient,
  named: NamedArticle,
  options: IngestOptions,
): Promise<IngestReport> {
  const [outcome] = await addArticles(tx, [named], options, (rows) => insertRows(tx, rows));
  if (outcome instanceof Conflict) throw outcome;
  return outcome as IngestReport;
}
