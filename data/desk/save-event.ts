import { problemsOfDraft, problemsOfPublication } from "#core/desk/event-problems";
import { may, type Write } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import type { Prisma, Publication } from "#prisma/client";
import { type DeskRequest, deskWrite, type Written } from "./desk-write";
import type { EditorAuthor } from "./editor-author";
import { type ContentRow, readContentRow } from "./event-content";
import { followMerged } from "./follow-merged";
import { lockVersion } from "./lock-version";
import { startEvent } from "./new-event";
import { proposeChange } from "./propose-change";
import { referenceProblems } from "./references";
import type { Intent, SaveOutcome, SaveRequest } from "./save-outcome";
import { Stale } from "./stale";
import { changeContent } from "./write-content";

/**
 * Saves an event, new or old. Who may not publish sends for review instead; a published event then stays as it is, and the
 * change waits beside it.
 * @throws Forbidden, NotFound
 */
export async function saveEvent(db: Database, editor: Editor, asked: SaveRequest): Promise<SaveOutcome> {
  const request = { ...asked, content: await followMerged(db, asked.content) };
  const intent = request.intent === "publish" && !may(editor.role, "event.publish") ? "submit" : request.intent;
  const problems = intent === "draft" ? problemsOfDraft(request.content) : problemsOfPublication(request.content);
  if (problems.length > 0) return { kind: "problems", problems };
  const unknown = await referenceProblems(db, request.content);
  if (unknown.length > 0) return { kind: "problems", problems: unknown };
  const { id } = request;
  if (id === null) return createEvent(db, editor, { ...request, intent });
  try {
    return await saveStored(db, editor, { ...request, id, intent });
  } catch (error) {
    if (error instanceof Stale) return { kind: "stale", id, current: error.current };
    throw error;
  }
}

async function createEvent(db: Database, editor: Editor, request: SaveRequest): Promise<SaveOutcome> {
  const write = request.intent === "publish" ? "event.publish" : "event.create";
  const about = {
    write,
    noun: "event",
    subject: request.content.title,
    reason: request.reason,
    sent: request.sent,
  } as const;
  return deskWrite(db, editor, about, async (tx) => {
    const row = await startEvent(tx, request.content);
    return change(tx, { editor, ...request }, row, stateAfter("draft", request.intent));
  });
}

async function saveStored(db: Database, editor: Editor, request: SaveRequest & { id: string }): Promise<SaveOutcome> {
  const { state, slug } = await readState(db, request.id);
  const isPublic = state === "published" || state === "withdrawn";
  const { reason, id: subjectId } = request;
  const about = { noun: "event", subjectId, subject: slug, reason };
  if (isPublic && !may(editor.role, "event.save-published"))
    return proposeChange(db, editor, { ...about, write: "event.propose", sent: request.sent }, request);
  const asked: DeskRequest = { ...about, write: writeFor(isPublic, request.intent) };
  return deskWrite(db, editor, asked, async (tx) => {
    const row = await lockVersion(tx, subjectId, request.version);
    const content = { ...request.content, id: row.slug };
    return change(tx, { editor, ...request, content }, row, stateAfter(row.state, request.intent));
  });
}

function writeFor(isPublic: boolean, intent: Intent): Write {
  if (isPublic) return "event.save-published";
  return intent === "publish" ? "event.publish" : intent === "submit" ? "event.submit" : "event.save-draft";
}

/** A draft that is saved again stays where it is; what readers see stays public. */
function stateAfter(state: Publication, intent: Intent): Publication {
  if (intent === "publish") return "published";
  return intent === "submit" && state === "draft" ? "in_review" : state;
}

async function change(
  tx: Prisma.TransactionClient,
  request: EditorAuthor & { content: UnfinishedContent },
  row: ContentRow,
  state: Publication,
): Promise<Written<SaveOutcome>> {
  const { id } = row;
  const withdrawnFor = state === "withdrawn" ? row.withdrawnFor : null;
  const version = await changeContent(tx, request, row, { content: request.content, state, withdrawnFor });
  if (row.state === "withdrawn" && state === "published")
    await tx.redirect.deleteMany({ where: { noun: "event", from: row.slug, to: null } });
  const slug = request.content.id;
  return {
    result: { kind: "saved", id, slug, version, state },
    audit: { subjectId: id, subject: slug, detail: { version, from: row.state, to: state } },
  };
}

async function readState(db: Database, id: string): Promise<{ state: Publication; slug: string }> {
  const { state, slug } = await readContentRow(db, id);
  return { state, slug };
}
