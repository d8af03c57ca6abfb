import { sentencesOf } from "#core/desk/reader-note";
import type { Editor } from "#core/desk/role";
import { describeQuote, type Quote } from "#core/evidence/quote";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import type { Prisma, Publication } from "#prisma/client";
import { deskWrite } from "./desk-write";
import { isId } from "./record-id";

/** The longest comment, in characters. */
const longest = 4_000;

/** What somebody says of an event, or answers. */
export interface CommentView {
  id: string;
  by: string;
  at: Date;
  body: string;
}

/** A comment, what it is about, and what was answered. */
export interface Thread extends CommentView {
  /** whether it asks for changes before the event is published */
  isRequest: boolean;
  /** the words of the event that it is about */
  quote: string | null;
  /** whether these words still stand in the event's summary */
  isQuoteThere: boolean;
  replies: CommentView[];
  resolved: { by: string; at: Date } | null;
}

/** An event with all that editors say of it. */
export interface Discussion {
  event: { id: string; slug: string; title: string; state: Publication; version: number; sentences: string[] };
  /** those that are open first, each kind oldest first */
  threads: Thread[];
}

/** What editors say of an event; null = there is none. */
export async function findDiscussion(db: Database, eventId: string): Promise<Discussion | null> {
  const event = isId(eventId) ? await db.event.findUnique({ where: { id: eventId } }) : null;
  if (!event) return null;
  const rows = await db.comment.findMany({
    where: { noun: "event", subjectId: eventId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const { id, slug, title, state, version, summary } = event;
  const toView = ({ id, by, createdAt: at, body }: (typeof rows)[number]): CommentView => ({ id, by, at, body });
  const threads = rows
    .filter(({ parentId }) => parentId === null)
    .map((row): Thread => {
      const quote = (row.quote as { exact?: string } | null)?.exact ?? null;
      return {
        ...toView(row),
        isRequest: row.kind === "request",
        quote,
        isQuoteThere: quote !== null && summary.includes(quote),
        replies: rows.filter(({ parentId }) => parentId === row.id).map(toView),
        resolved: row.resolvedAt ? { by: row.resolvedBy ?? "", at: row.resolvedAt } : null,
      };
    });
  return {
    event: { id, slug, title, state, version, sentences: sentencesOf(summary) },
    threads: threads.toSorted((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null)),
  };
}

export interface NewComment {
  eventId: string;
  body: string;
  /** which sentence of the summary it is about, counted from 0; null = the event as a whole */
  sentence: number | null;
  /** the comment that it answers */
  parentId: string | null;
  /** what tells the form (sent-form.ts) */
  sent?: string | null;
}

/**
 * Says something of an event, or of a sentence of it, or answers. An answer opens a thread again that was settled.
 * @throws Refused, NotFound
 */
export async function addComment(db: Database, editor: Editor, comment: NewComment): Promise<void> {
  const { eventId, sentence, parentId, sent } = comment;
  const body = comment.body.trim();
  if (body === "") throw new Refused("Write something first.");
  if (body.length > longest) throw new Refused(`Keep a comment under ${longest} characters: this has ${body.length}.`);
  const request = { write: "comment.write", noun: "event", subjectId: eventId, sent } as const;
  await deskWrite(db, editor, request, async (tx) => {
    const event = await tx.event.findUnique({ where: { id: eventId } });
    if (!event) throw new NotFound("There is no such event (any more).");
    const parent = parentId === null ? null : await findParent(tx, eventId, parentId);
    const quote = quoteOf(event.summary, sentence);
    const { id } = await tx.comment.create({
      data: {
        ...{ noun: "event", subjectId: eventId, parentId, body, editorId: editor.id, by: editor.name },
        ...(quote ? { field: "summary", quote: { ...quote } } : {}),
      },
    });
    if (parent?.resolvedAt)
      await tx.comment.update({ where: { id: parent.id }, data: { resolvedAt: null, resolvedBy: null } });
    return { result: undefined, audit: { subject: event.slug, detail: { comment: id } } };
  });
}

/** A sentence of a summary as a quote; one that is not there any more is none. */
export function quoteOf(summary: string, sentence: number | null): Quote | null {
  const words = sentence === null ? undefined : sentencesOf(summary)[sentence];
  const start = words === undefined ? -1 : summary.indexOf(words);
  return words === undefined || start < 0 ? null : describeQuote(summary, start, start + words.length);
}

/** The comment that is answered: answers to answers would make a thread that nobody can follow. */
async function findParent(tx: Prisma.TransactionClient, eventId: string, id: string) {
  const parent = await tx.comment.findUnique({ where: { id } });
  if (parent?.subjectId !== eventId || parent.parentId !== null)
    throw new NotFound("The comment that this answers is not there.");
  return parent;
}

/**
 * Settles a thread.
 * @throws Conflict where somebody has settled it
 */
export async function resolveComment(db: Database, editor: Editor, id: string): Promise<void> {
  await deskWrite(db, editor, { write: "comment.resolve", noun: "event" }, async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id, parentId: null, resolvedAt: null },
      data: { resolvedAt: new Date(), resolvedBy: editor.name },
    });
    if (count === 0) throw new Conflict("This is settled already.");
    const { subjectId } = await tx.comment.findUniqueOrThrow({ where: { id } });
    return { result: undefined, audit: { subjectId, detail: { comment: id } } };
  });
}
