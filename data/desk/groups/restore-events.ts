import type { Prisma } from "#prisma/client";
import type { EditorAuthor } from "../editor-author";
import { readContentRow, toContent } from "../event-content";
import { changeContent } from "../write-content";
import { readBefore } from "./read-group";

/** Makes events say again what they said before a revision, and be again in the state that they were in. */
export async function restoreEvents(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  changes: readonly { id: string; number: number }[],
): Promise<void> {
  for (const { id, number } of changes) {
    const revision = await tx.revision.findUniqueOrThrow({
      where: { noun_subjectId_number: { noun: "event", subjectId: id, number } },
    });
    const row = await readContentRow(tx, id);
    const { content, state } = readBefore(revision.before, toContent(row));
    await changeContent(tx, author, row, { content: await stillThere(tx, content, row.slug), state });
    if (state === "published") await tx.redirect.deleteMany({ where: { noun: "event", from: row.slug } });
  }
}

/** What the event was related to may have gone since. */
async function stillThere(
  tx: Prisma.TransactionClient,
  content: ReturnType<typeof readBefore>["content"],
  slug: string,
): Promise<ReturnType<typeof readBefore>["content"]> {
  const { related, relations } = content;
  const slugs = [...related, ...(relations ?? []).map(({ event }) => event)];
  const events = await tx.event.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
  const there = new Set(events.map((event) => event.slug));
  return {
    ...{ ...content, id: slug, related: related.filter((other) => there.has(other)) },
    ...(relations ? { relations: relations.filter(({ event }) => there.has(event)) } : {}),
  };
}
