import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { Conflict, NotFound } from "#data/errors";
import type { Proposal } from "#prisma/client";
import { deskWrite, refuseUnless } from "./desk-write";
import { saveEvent } from "./save-event";
import type { SaveOutcome } from "./save-outcome";

/** What waits for a reviewer, or was decided. */
export interface ProposedChange {
  id: string;
  subjectId: string;
  baseVersion: number;
  content: UnfinishedContent;
  reason: string;
  editorId: string;
  by: string;
  state: Proposal["state"];
  at: Date;
}

/** The changes that wait, of one event or of all, oldest first. */
export async function listWaitingProposals(db: Database, subjectId?: string): Promise<ProposedChange[]> {
  const rows = await db.proposal.findMany({
    where: { noun: "event", state: "waiting", ...(subjectId ? { subjectId } : {}) },
    orderBy: { createdAt: "asc" },
    take: 200,
  });
  return rows.map(toChange);
}

/** @throws NotFound where there is none, or it was decided already */
export async function getWaitingProposal(db: Database, id: string): Promise<ProposedChange> {
  const row = await db.proposal.findFirst({ where: { id, state: "waiting" } });
  if (!row) throw new NotFound("This change no longer waits: it was decided or taken back.");
  return toChange(row);
}

/** Publishes a change that waited. Where the event has changed since, nothing happens and the outcome is `stale`. */
export async function acceptProposal(db: Database, editor: Editor, id: string, reason = ""): Promise<SaveOutcome> {
  await refuseUnless(db, editor, { write: "proposal.accept", noun: "proposal", subjectId: id });
  const { subjectId, baseVersion, content, by, reason: why } = await getWaitingProposal(db, id);
  const request = { id: subjectId, version: baseVersion, content, intent: "publish" } as const;
  const outcome = await saveEvent(db, editor, { ...request, reason: reason || `${why} (proposed by ${by})` });
  if (outcome.kind === "saved") await decide(db, editor, { id, write: "proposal.accept", reason });
  return outcome;
}

/**
 * Turns a change down, for a reason that its author will read.
 * @returns the id of what it would have changed
 */
export async function declineProposal(db: Database, editor: Editor, id: string, reason: string): Promise<string> {
  return decide(db, editor, { id, write: "proposal.decline", reason });
}

async function decide(
  db: Database,
  editor: Editor,
  { id, write, reason }: { id: string; write: "proposal.accept" | "proposal.decline"; reason: string },
): Promise<string> {
  const state = write === "proposal.accept" ? "accepted" : "declined";
  return deskWrite(db, editor, { write, noun: "proposal", subjectId: id, reason }, async (tx) => {
    const decided = { state, decidedBy: editor.name, decidedAt: new Date(), decision: reason } as const;
    const { count } = await tx.proposal.updateMany({ where: { id, state: "waiting" }, data: decided });
    if (count === 0) throw new Conflict("This change no longer waits: it was decided or taken back.");
    const { subjectId } = await tx.proposal.findUniqueOrThrow({ where: { id } });
    return { result: subjectId, audit: {} };
  });
}

function toChange(row: Proposal): ProposedChange {
  const { id, subjectId, baseVersion, payload, reason, editorId, by, state, createdAt: at } = row;
  const content = payload as unknown as UnfinishedContent;
  return { id, subjectId, baseVersion, content, reason, editorId, by, state, at };
}
