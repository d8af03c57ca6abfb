import type { Problem } from "#core/desk/event-problems";
import type { Editor } from "#core/desk/role";
import { contentOf, EventSnapshot } from "#core/event-snapshot";
import type { Database } from "#data/client";
import { NotFound } from "#data/errors";
import type { Publication } from "#prisma/client";
import { deskWrite, refuseUnless } from "./desk-write";
import { readContentRow, toContent } from "./event-content";
import { lockVersion } from "./lock-version";
import { saveEvent } from "./save-event";
import type { SaveOutcome } from "./save-outcome";
import { Stale } from "./stale";
import { changeContent } from "./write-content";

/** An act on a stored event, at the version that the editor saw. */
export interface EventAct {
  id: string;
  version: number;
  reason: string;
}

/**
 * Takes an event from readers and says why at its address. Nothing is deleted: its rows and revisions stay, and versions of
 * the dataset in which it was published still tell it.
 */
export async function withdrawEvent(db: Database, editor: Editor, act: EventAct): Promise<SaveOutcome> {
  const { state } = await readContentRow(db, act.id);
  const write = state === "published" ? "event.withdraw" : "event.discard";
  return moveTo(db, editor, act, { write, to: "withdrawn" });
}

/** Sends an event that waits for review back to its author, with what is to be mended as a comment. */
export async function requestChanges(db: Database, editor: Editor, act: EventAct): Promise<SaveOutcome> {
  return moveTo(db, editor, act, { write: "event.request-changes", to: "draft" });
}

async function moveTo(
  db: Database,
  editor: Editor,
  { id, version, reason }: EventAct,
  { write, to }: { write: "event.withdraw" | "event.discard" | "event.request-changes"; to: Publication },
): Promise<SaveOutcome> {
  const why = requireReason(reason);
  if (why) return why;
  try {
    return await deskWrite(db, editor, { write, noun: "event", subjectId: id, reason }, async (tx) => {
      const row = await lockVersion(tx, id, version);
      const { slug, state: from } = row;
      const withdrawnFor = to === "withdrawn" ? reason : null;
      const next = await changeContent(tx, { editor, reason }, row, {
        content: toContent(row),
        state: to,
        withdrawnFor,
      });
      const address = { noun: "event", from: slug } as const;
      if (write === "event.withdraw")
        await tx.redirect.upsert({
          where: { noun_from: address },
          create: { ...address, to: null, reason },
          update: { to: null, reason, at: new Date() },
        });
      if (write === "event.request-changes")
        await tx.comment.create({
          data: { noun: "event", subjectId: id, kind: "request", body: reason, editorId: editor.id, by: editor.name },
        });
      return {
        result: { kind: "saved", id, slug, version: next, state: to },
        audit: { subject: slug, detail: { version: next, from, to } },
      };
    });
  } catch (error) {
    if (error instanceof Stale) return { kind: "stale", id, current: error.current };
    throw error;
  }
}

function requireReason(reason: string): { kind: "problems"; problems: Problem[] } | null {
  if (reason.trim() !== "") return null;
  return { kind: "problems", problems: [{ field: "reason", message: "Say why: readers and editors will ask." }] };
}

/** Makes an event say again what it said in a revision, as a new revision. */
export async function restoreRevision(
  db: Database,
  editor: Editor,
  { number, ...act }: EventAct & { number: number },
): Promise<SaveOutcome> {
  const row = await readContentRow(db, act.id);
  const write = row.state === "published" || row.state === "withdrawn" ? "event.restore" : "event.save-draft";
  await refuseUnless(db, editor, { write, noun: "event", subjectId: act.id, subject: row.slug });
  const revision = await db.revision.findUnique({
    where: { noun_subjectId_number: { noun: "event", subjectId: act.id, number } },
  });
  if (!revision) throw new NotFound(`There is no revision ${number} of this event.`);
  const content = contentOf(EventSnapshot.parse(revision.after), toContent(row));
  const intent = row.state === "published" ? "publish" : "draft";
  return saveEvent(db, editor, { ...act, content: { ...content, id: row.slug }, intent });
}
