import { compareChanges, type PartChange } from "#core/desk/merge-contents";
import type { Editor } from "#core/desk/role";
import { database } from "#data/client";
import { type Alike, findAlike } from "#data/desk/alike";
import { type DeskEvent, findRevisionContent, getDeskEvent } from "#data/desk/desk-events";
import { findDraft, type KeptDraft } from "#data/desk/drafts";
import { listWaitingProposals, type ProposedChange } from "#data/desk/proposals";
import { isId } from "#data/desk/record-id";
import { NotFound } from "#data/errors";

/** A change that waits, with what it would change. */
export interface ShownProposal extends Pick<ProposedChange, "id" | "by" | "reason" | "at" | "baseVersion"> {
  changes: PartChange[];
  /** whether the event has changed since it was proposed */
  isOvertaken: boolean;
}

/** All that the desk's page of an event shows. */
export interface DeskPage {
  event: DeskEvent;
  draft: KeptDraft | null;
  proposals: ShownProposal[];
  /** events that may be the same; looked for until it is published */
  alike: Alike[];
}

/** Null where there is no such event. */
export async function readDeskPage(id: string, editor: Editor): Promise<DeskPage | null> {
  if (!isId(id)) return null;
  const db = await database();
  try {
    const event = await getDeskEvent(db, id);
    const [draft, waiting, alike] = await Promise.all([
      findDraft(db, editor, id),
      listWaitingProposals(db, id),
      event.state === "published" ? [] : findAlike(db, event.content),
    ]);
    const proposals = await Promise.all(waiting.map((proposal) => show(event, proposal)));
    return { event, draft, proposals, alike };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

async function show(event: DeskEvent, { content, ...proposal }: ProposedChange): Promise<ShownProposal> {
  const base = await findRevisionContent(await database(), event.id, proposal.baseVersion);
  const { id, by, reason, at, baseVersion } = proposal;
  const before = base ?? event.content;
  return {
    id,
    by,
    reason,
    at,
    baseVersion,
    changes: compareChanges(before, content, before),
    isOvertaken: baseVersion !== event.version,
  };
}
