import type { Prisma } from "#prisma/client";
import { authorOf, type EditorAuthor } from "../editor-author";

/** So many revisions are written in one statement. */
const atOnce = 1_000;

/**
 * Withdraws events that a group of changes brought: their rows and revisions stay, and where readers saw one its address says
 * why it is gone. They are at their first version, so what they say need not be written again.
 */
export async function withdrawAdded(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  ids: readonly string[],
): Promise<void> {
  const { by, reason, editorId, groupId } = authorOf(author);
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce);
    await tx.$executeRaw`
      INSERT INTO "Redirect" ("noun", "from", "to", "reason")
      SELECT 'event', "slug", NULL, ${reason} FROM "Event" WHERE "id" = ANY(${some}::uuid[]) AND "state" = 'published'
      ON CONFLICT ("noun", "from") DO UPDATE SET "to" = NULL, "reason" = excluded."reason", "at" = now()`;
    await tx.$executeRaw`
      INSERT INTO "Revision" ("id", "noun", "subjectId", "number", "groupId", "editorId", "by", "reason", "before", "after")
      SELECT gen_random_uuid(), 'event', e."id", e."version" + 1, ${groupId}::uuid, ${editorId}, ${by}, ${reason}, r."after",
        r."after" || '{"state": "withdrawn"}'
      FROM "Event" e JOIN "Revision" r ON r."noun" = 'event' AND r."subjectId" = e."id" AND r."number" = e."version"
      WHERE e."id" = ANY(${some}::uuid[])`;
    await tx.$executeRaw`
      UPDATE "Event" SET "state" = 'withdrawn', "withdrawnFor" = ${reason}, "version" = "version" + 1, "updatedAt" = now()
      WHERE "id" = ANY(${some}::uuid[])`;
  }
}
