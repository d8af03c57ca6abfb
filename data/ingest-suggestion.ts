import { createHash } from "node:crypto";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Prisma } from "#prisma/client";
import type { StoredMatch } from "./ingest-match";
import type { Batch } from "./write-batch";

/** What an editor is to decide on. */
export interface Proposal {
  event: ExtractedEvent;
  /** the stored event that it is or may be; undefined = there is none like it */
  match: StoredMatch | undefined;
  /** why it is not settled already, in words */
  reasons: string[];
}

/** Keeps an extracted event for an editor; one that the same passages tell twice is one. */
export function addSuggestion({ rows }: Batch, articleId: string, { event, match, reasons }: Proposal): void {
  const key = keyOf(event);
  if (rows.suggestion.some((row) => row.articleId === articleId && row.key === key)) return;
  rows.suggestion.push({
    ...{ articleId, key, confidence: event.confidence },
    payload: event as unknown as Prisma.InputJsonObject,
    eventId: match?.id ?? null,
    matchScore: match?.score ?? null,
    reasons: [...reasons, ...(match?.reasons ?? [])],
  });
}

/** Equal for the same event from the same passages of a text. */
function keyOf({ type, status, date, participants, evidence }: ExtractedEvent): string {
  const passages = evidence.map(({ start, end }) => [start, end]);
  const names = participants.map(({ slug, name }) => slug ?? name);
  return createHash("sha256")
    .update(JSON.stringify([type, status, date, names, passages]))
    .digest("hex");
}
