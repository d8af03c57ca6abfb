import type { RecordForm } from "#core/desk/records/record-fields";
import type { Database } from "#data/client";

/** Who changed a record when, and why. */
export interface RecordRevision {
  number: number;
  by: string;
  reason: string;
  at: Date;
}

/** All revisions of a person or a place, newest first. */
export async function listRecordRevisions(
  db: Database,
  noun: "entity" | "place",
  subjectId: string,
): Promise<RecordRevision[]> {
  return db.revision.findMany({
    where: { noun, subjectId },
    orderBy: { number: "desc" },
    select: { number: true, by: true, reason: true, at: true },
  });
}

/** What a record said after a revision; null where there is no such revision, or the record was not there after it. */
export async function findRecordRevision<D extends object>(
  db: Database,
  { noun, parse }: Pick<RecordForm<D>, "noun" | "parse">,
  subjectId: string,
  number: number,
): Promise<D | null> {
  const where = { noun_subjectId_number: { noun, subjectId, number } };
  const revision = await db.revision.findUnique({ where });
  return revision && parse(revision.after);
}
