import type { Quote } from "#core/evidence/quote";
import type { Prisma } from "#prisma/client";
import { newId } from "../new-id";
import { insertRows, newBatch } from "../write-batch";
import { addRevision } from "../write-revision";
import { retireClaims } from "./change-claims";
import { authorOf, type EditorAuthor } from "./editor-author";
import { readContentRow, toContent } from "./event-content";
import { nextRevision } from "./next-revision";
import { snapshotOf } from "./write-content";

/** A claim whose words stand elsewhere now. */
export interface MovedClaim {
  id: string;
  quote: Quote;
}

/**
 * Gives claims their new passages. The old ones are retired, so that older versions of the dataset are told with the words
 * and places that they had.
 */
export async function moveClaims(tx: Prisma.TransactionClient, moved: readonly MovedClaim[]): Promise<void> {
  if (moved.length === 0) return;
  const ids = moved.map(({ id }) => id);
  const rows = await tx.claim.findMany({ where: { id: { in: ids } } });
  const quoteOf = new Map(moved.map(({ id, quote }) => [id, quote]));
  await retireClaims(tx, ids);
  await tx.claim.createMany({
    data: rows.map(({ id, createdAt: _, datasetVersion: __, ...row }) => ({
      ...{ ...row, id: newId(), needsReview: false },
      ...quoteOf.get(id),
    })),
  });
}

/** Runs work that changes what an event quotes, and keeps the event before and after it as a revision. */
export async function withEventRevision(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  ids: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const before = new Map<string, object>();
  for (const id of ids) {
    await tx.$queryRaw`SELECT 1 FROM "Event" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    const row = await readContentRow(tx, id);
    before.set(id, snapshotOf(toContent(row), row.state));
  }
  await work();
  const batch = newBatch(authorOf(author));
  for (const [id, snapshot] of before) {
    const row = await readContentRow(tx, id);
    const number = await nextRevision(tx, "event", id);
    await tx.event.update({ where: { id }, data: { version: number, updatedAt: new Date() } });
    const after = snapshotOf(toContent(row), row.state);
    addRevision(batch, { noun: "event", subjectId: id, number, before: snapshot, after });
  }
  await insertRows(tx, batch.rows);
}
