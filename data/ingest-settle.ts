import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Prisma } from "#prisma/client";
import { type StoredArticle, toEvidenceClaims } from "./ingest-evidence";
import type { StoredMatch, StoredMatches } from "./ingest-match";
import { addExtractedEvent } from "./ingest-publish";
import type { IngestedEvent } from "./ingest-report";
import { addSuggestion } from "./ingest-suggestion";
import type { Batch } from "./write-batch";

/** An article that is being taken in. */
export interface Work {
  tx: Prisma.TransactionClient;
  batch: Batch;
  article: StoredArticle;
  publish: boolean;
  asks: boolean;
  /** the number of the next report, by the id of each event that articles are matched to */
  reports: Map<string, number>;
}

/** Decides what becomes of an extracted event: evidence of a stored one, a record of its own, or a question to an editor. */
export async function settle(
  work: Work,
  event: ExtractedEvent,
  { sure, ranked }: StoredMatches,
): Promise<IngestedEvent> {
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
  const told = batch.rows.claim.filter(({ eventId, articleId }) => eventId === match.id && articleId === article.id);
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

function toOutcome(event: ExtractedEvent, outcome: IngestedEvent["outcome"], match?: StoredMatch): IngestedEvent {
  return {
    title: event.title,
    outcome,
    slug: match?.slug ?? null,
    score: match?.score ?? null,
    reasons: match?.reasons ?? [],
  };
}
