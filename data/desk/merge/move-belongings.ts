import type { RelationDraft, UnfinishedContent } from "#core/event-draft";
import type { Prisma } from "#prisma/client";
import type { EditorAuthor } from "../editor-author";
import { type ContentRow, readContentRow, toContent } from "../event-content";
import { changeContent } from "../write-content";

/** What hung on an event that was merged, by id: it goes back there when the merge is undone. */
export interface Moved {
  comments: string[];
  notes: string[];
  suggestions: string[];
}

interface Ends {
  from: string;
  to: string;
}

/** Comments, readers' notes and decided suggestions go along to the event that stays. */
export async function moveBelongings(
  tx: Prisma.TransactionClient,
  { from, to }: Ends,
): Promise<Record<keyof Moved, string[]>> {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const select = { id: true } as const;
  const moved = {
    comments: ids(await tx.comment.findMany({ where: { noun: "event", subjectId: from }, select })),
    notes: ids(await tx.readerNote.findMany({ where: { eventId: from }, select })),
    suggestions: ids(await tx.suggestion.findMany({ where: { eventId: from }, select })),
  };
  await hang(tx, moved, to);
  return moved;
}

/** Hangs comments, notes and suggestions on an event. */
export async function hang(
  tx: Prisma.TransactionClient,
  { comments, notes, suggestions }: Moved,
  eventId: string,
): Promise<void> {
  await tx.comment.updateMany({ where: { id: { in: comments } }, data: { subjectId: eventId } });
  await tx.readerNote.updateMany({ where: { id: { in: notes } }, data: { eventId } });
  await tx.suggestion.updateMany({ where: { id: { in: suggestions } }, data: { eventId } });
}

/** Events whose records name the one that goes as related name the other from now on, each with a revision. */
export async function turnRelations(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  { from, to }: Ends,
): Promise<void> {
  const rows = await tx.relation.findMany({
    where: { to: { slug: from }, from: { slug: { notIn: [from, to] } } },
    select: { fromId: true },
    distinct: ["fromId"],
    orderBy: { fromId: "asc" },
  });
  for (const { fromId } of rows) {
    const row = await readContentRow(tx, fromId);
    const content = toContent(row);
    const turned = turn(content, { from, to });
    await changeContent(tx, author, row, {
      ...{ content: turned, state: row.state, withdrawnFor: row.withdrawnFor },
    });
  }
}

function turn(content: UnfinishedContent, { from, to }: Ends): UnfinishedContent {
  const nameOf = (slug: string) => (slug === from ? to : slug);
  const relations = (content.relations ?? []).map(({ event, kind }) => ({ event: nameOf(event), kind }));
  const isFirst = ({ event, kind }: RelationDraft, index: number) =>
    relations.findIndex((other) => other.event === event && other.kind === kind) === index;
  return {
    ...content,
    related: [...new Set(content.related.map(nameOf))],
    ...(content.relations ? { relations: relations.filter(isFirst) } : {}),
  };
}

/**
 * The address of what readers saw leads to the event that stays, and so do addresses that led there before: one step always
 * is enough.
 * @returns the former addresses that were turned
 */
export async function turnAddresses(
  tx: Prisma.TransactionClient,
  { reason }: EditorAuthor,
  { from, to }: { from: ContentRow; to: ContentRow },
): Promise<string[]> {
  const led = await tx.redirect.findMany({ where: { noun: "event", to: from.slug }, select: { from: true } });
  const redirects = led.map((row) => row.from).filter((slug) => slug !== to.slug);
  await tx.redirect.updateMany({ where: { noun: "event", from: { in: redirects } }, data: { to: to.slug } });
  await tx.redirect.deleteMany({ where: { noun: "event", from: to.slug } });
  if (from.state === "published") {
    const address = { noun: "event", from: from.slug } as const;
    await tx.redirect.upsert({
      where: { noun_from: address },
      create: { ...address, to: to.slug, reason },
      update: { to: to.slug, reason, at: new Date() },
    });
  }
  return redirects;
}
