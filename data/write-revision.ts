import type { Noun, Prisma } from "#prisma/client";
import type { Batch } from "./write-batch";

/** What a revision tells: the record before and after, as its draft. */
export interface Change {
  noun: Noun;
  subjectId: string;
  /** counted from 1 for each record */
  number: number;
  /** null = it was not there */
  before: object | null;
  after: object;
}

/** Records a change for good. */
export function addRevision({ rows, author }: Batch, { before, after, ...change }: Change): void {
  const { by, reason, editorId, groupId } = author;
  const snapshots = {
    after: after as Prisma.InputJsonObject,
    ...(before && { before: before as Prisma.InputJsonObject }),
  };
  rows.revision.push({ ...change, ...snapshots, by, reason, editorId, groupId });
}
