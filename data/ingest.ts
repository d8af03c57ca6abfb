import { randomUUID } from "node:crypto";
import type { ArticleFile } from "#core/article";
import { parseArticleFile } from "#core/article-file";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Database } from "#data/client";
import { Conflict, withDataErrors } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { keepOtherText } from "./desk/keep-other-text";
import { inTransaction } from "./in-transaction";
import { addArticle, bodyHash } from "./ingest-article";
import { type StoredArticle, toEvidenceClaims } from "./ingest-evidence";
import { findStoredMatches, type StoredMatch, type StoredMatches } from "./ingest-match";
import { addExtractedEvent } from "./ingest-publish";
import { failed, type IngestedEvent, type IngestReport } from "./ingest-report";
import { addSuggestion } from "./ingest-suggestion";
import { refreshEvents } from "./refresh-event";
import { type Author, type Batch, insertRows, newBatch } from "./write-batch";
import { addRevision } from "./write-revision";

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
  /** what the text tells, where it was read before the transaction: a long text takes its time */
  found?: ExtractedEvent[];
  /** who takes it in, where it is not the command */
  author?: Author;
}

/** An article and the name that it goes by in messages, and in its address where it fits one. */
export interface NamedArticle {
  name: string;
  article: ArticleFile;
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
    const remedy = options.dryRun
      ? "It would wait at the desk to be compared."
      : await keepOtherText(db, named.article, named.name);
    return failed(named.name, [{ line: 1, problem: error.message, remedy }]);
  }
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

/** Takes an article in, unless its text is held, within a transaction of the caller's. */
export async function addIfNew(
  tx: Prisma.TransactionClient,
  { name, article }: NamedArticle,
  options: IngestOptions,
): Promise<IngestReport> {
  const stored = await tx.article.findUnique({ where: { sha256: bodyHash(article.body) }, select: { slug: true } });
  if (stored) return { file: name, status: "unchanged", slug: stored.slug, events: [], problems: [] };
  const { slug, events } = await addAll(tx, name, article, options);
  return { file: name, status: "added", slug, events, problems: [] };
}

/** An article that is being taken in. */
interface Work {
  tx: Prisma.TransactionClient;
  batch: Batch;
  article: StoredArticle;
  publish: boolean;
  asks: boolean;
  /** the number of the next report, by the id of each event that the article is matched to */
  reports: Map<string, number>;
}

async function addAll(
  tx: Prisma.TransactionClient,
  fileName: string,
  file: ArticleFile,
  { lexicon, publish = false, asks = false, found: read, author = authorOf(fileName) }: IngestOptions,
): Promise<{ slug: string; events: IngestedEvent[] }> {
  const batch = newBatch(author);
  const article = await addArticle(tx, batch, fileName, file);
  const found = read ?? extract(file, lexicon);
  const matches = await findStoredMatches(tx, found, article.date, lexicon);
  const reports = await nextReports(tx, asks ? [] : matches);
  const work: Work = { tx, batch, article, publish, asks, reports };
  const events: IngestedEvent[] = [];
  for (const [index, event] of found.entries()) events.push(await settle(work, event, matches[index] as StoredMatches));
  const after = { slug: article.slug, ...article.publication, events };
  addRevision(batch, { noun: "article", subjectId: article.id, number: 1, before: null, after });
  await insertRows(tx, batch.rows);
  await refreshEvents(tx, batch.author, [...reports.keys()]);
  return { slug: article.slug, events };
}

function authorOf(fileName: string): Author {
  const reason = `Ingested ${fileName}`;
  return { by: "ingest", reason, editorId: null, groupId: randomUUID(), origin: "extractor" };
}

async function settle(work: Work, event: ExtractedEvent, { sure, ranked }: StoredMatches): Promise<IngestedEvent> {
  const { tx, batch, article, publish, asks } = work;
  if (sure && !asks) return support(work, event, sure);
  if (publish) {
    const slug = await addExtractedEvent(tx, batch, article, event);
    const near = ranked.map((match) => `not taken for ${match.slug}, which it is like to ${match.score}`);
    return { title: event.title, outcome: "published", slug, score: null, reasons: near.slice(0, 1) };
  }
  const several = ranked.filter(({ score }) => score === ranked[0]?.score).map(({ slug }) => slug);
  const reasons = several.length > 1 ? [`these are all as likely: ${several.join(", ")}`] : [];
  addSuggestion(batch, article.id, { event, match: ranked[0], reasons });
  return toOutcome(event, "suggested", ranked[0]);
}

/**
 * The article's sentences become evidence of the stored event, and its word on what became of it a report. A visit and a
 * meeting on it may be one event on record: what the article has said of it already is not said twice.
 */
function support({ batch, article, reports }: Work, event: ExtractedEvent, match: StoredMatch): IngestedEvent {
  const told = batch.rows.claim.filter(({ eventId }) => eventId === match.id);
  const sameReport = told.find(({ field, status }) => field === "status" && status === event.status)?.report;
  const number = sameReport ?? reports.get(match.id) ?? 0;
  if (sameReport === undefined) reports.set(match.id, number + 1);
  const claims = toEvidenceClaims(article, match.id, event, number);
  batch.rows.claim.push(...claims.filter((claim) => !told.some((before) => repeats(claim, before))));
  if (isNews(event, match)) {
    const reasons = [`the article says ${event.status}, the record ${match.status}`];
    addSuggestion(batch, article.id, { event, match, reasons });
  }
  return toOutcome(event, "matched", match);
}

function repeats(claim: Prisma.ClaimCreateManyInput, before: Prisma.ClaimCreateManyInput): boolean {
  if (claim.field !== before.field || claim.status !== before.status) return false;
  return claim.field === "status" || (claim.start === before.start && claim.end === before.end);
}

/** What people recorded changes by their hand only: that a plan of theirs came to something is for an editor to see. */
function isNews(event: ExtractedEvent, { status, origin }: StoredMatch): boolean {
  return origin !== "extractor" && event.status !== status && status !== "held" && status !== "cancelled";
}

/** The number of the next report in the history of each event that is matched for sure. */
async function nextReports(
  tx: Prisma.TransactionClient,
  matches: readonly StoredMatches[],
): Promise<Map<string, number>> {
  const ids = [...new Set(matches.flatMap(({ sure }) => sure?.id ?? []))];
  if (ids.length === 0) return new Map();
  const last = await tx.claim.groupBy({ by: ["eventId"], where: { eventId: { in: ids } }, _max: { report: true } });
  return new Map(last.map(({ eventId, _max }) => [eventId, (_max.report ?? -1) + 1]));
}

function toOutcome(event: ExtractedEvent, outcome: IngestedEvent["outcome"], match?: StoredMatch): IngestedEvent {
  return {
    title: event.title,
    outcome,
    slug: match?.slug ?? null,
    score: match?.score ?? null,
    reasons: match?.reasons ?? [],
  };
}
