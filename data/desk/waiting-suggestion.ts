import type { ExtractedEvent } from "#core/extract/extracted-event";
import { fromDate } from "#data/day";
import { Conflict, NotFound } from "#data/errors";
import type { Prisma } from "#prisma/client";
import type { DecidedArticle } from "./suggested-content";

/** A suggestion that is being decided, with its article. */
export interface WaitingSuggestion {
  id: string;
  event: ExtractedEvent;
  article: DecidedArticle;
}

/** What must be read of an article to decide on what it tells. */
export const decidedArticle = { include: { source: true } } satisfies Prisma.ArticleDefaultArgs;

/**
 * A suggestion, held until the transaction ends.
 * @throws NotFound; Conflict where somebody has decided it
 */
export async function lockSuggestion(tx: Prisma.TransactionClient, id: string): Promise<WaitingSuggestion> {
  await tx.$queryRaw`SELECT 1 FROM "Suggestion" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.suggestion.findUnique({ where: { id }, include: { article: decidedArticle } });
  if (!row) throw new NotFound("There is no such suggestion (any more).");
  if (row.state !== "waiting")
    throw new Conflict(`${row.decidedBy ?? "Somebody"} has decided this already: ${row.state}. Nothing was written.`);
  return { id, event: toExtracted(row.payload), article: toDecidedArticle(row.article) };
}

/** What the extractor proposed, as it was kept. */
export function toExtracted(payload: Prisma.JsonValue): ExtractedEvent {
  return payload as unknown as ExtractedEvent;
}

export function toDecidedArticle(row: Prisma.ArticleGetPayload<typeof decidedArticle>): DecidedArticle {
  const { id, slug, sourceId, date, text, source } = row;
  const { url, publisher, title, date: published, kind } = source;
  const publication = { url, publisher, title, date: published };
  return { id, slug, sourceId, date: fromDate(date), text, publication, kind };
}

/** What is written of a decision. */
export function decided(by: string, decision: string) {
  return { decidedBy: by, decidedAt: new Date(), decision };
}
