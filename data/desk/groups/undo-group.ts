import type { Write } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { newId } from "../../new-id";
import { deskWrite } from "../desk-write";
import type { EditorAuthor } from "../editor-author";
import { addGroup, type GroupKind } from "./change-group";
import { type Group, getGroup } from "./read-group";
import { reopenSuggestions } from "./reopen-suggestions";
import { restoreEvents } from "./restore-events";
import { restoreMerged } from "./restore-merged";
import { withdrawAdded } from "./withdraw-added";

/** What taking back did. */
export interface UndoOutcome {
  groupId: string;
  /** new events that are withdrawn now */
  withdrawn: number;
  /** events that say again what they said */
  restored: number;
  /** changes that waited and are dropped */
  dropped: number;
  /** events that somebody changed since: they stay as they are */
  left: number;
}

/** Who may take back what. Taking back is no change that could be taken back: that is what revisions are for. */
export const undoWrites: Partial<Record<GroupKind, Write>> = {
  import: "import.undo",
  merge: "event.unmerge",
  accept: "suggestion.undo",
};

/**
 * Takes changes back that were made together, in one transaction and as new revisions: new events are withdrawn, others say
 * again what they said before. Nothing is deleted, and what somebody changed since stays as it is.
 * @throws Forbidden, NotFound; Conflict where it was undone already
 */
export async function undoGroup(
  db: Database,
  editor: Editor,
  { id, reason }: { id: string; reason: string },
): Promise<UndoOutcome> {
  const group = await getGroup(db, id);
  const write = undoWrites[group.kind];
  if (!write) throw new Refused("This cannot be taken back here: restore single records from their revisions.");
  const why = reason.trim().slice(0, 500);
  if (why === "") throw new Refused("Say why: whoever meets these events again will ask.");
  const groupId = newId();
  const author = { editor, reason: `Undone: ${why}`, groupId };
  const about = {
    write,
    noun: "group",
    subjectId: id,
    subject: group.name,
    reason: why,
    groupId,
  };
  return deskWrite(db, editor, about, async (tx) => {
    const now = new Date();
    const { count } = await tx.changeGroup.updateMany({
      where: { id, undoneAt: null },
      data: { undoneAt: now, undoneBy: editor.name },
    });
    if (count === 0) throw new Conflict("Somebody has taken this back already. Nothing was written.");
    const outcome = { groupId, ...(await takeBack(tx, author, group)) };
    const { groupId: _, ...counts } = outcome;
    await addGroup(tx, editor, {
      id: groupId,
      kind: "undo",
      name: group.name,
      reason: why,
      counts,
      detail: { group: id },
    });
    return { result: outcome, audit: { detail: counts } };
  });
}

async function takeBack(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  group: Group,
): Promise<Omit<UndoOutcome, "groupId">> {
  const { count: dropped } = await tx.proposal.updateMany({
    where: { groupId: group.id, state: "waiting" },
    data: { state: "dropped", decidedAt: new Date(), decidedBy: author.editor.name, decision: author.reason },
  });
  const { added, changed, left } = await lockMembers(tx, group.id);
  // a merge brings back first what restoring the two events would have to know
  if (group.kind === "merge") await restoreMerged(tx, group);
  await restoreEvents(tx, author, changed);
  await withdrawAdded(tx, author, added);
  if (group.kind === "accept") await reopenSuggestions(tx, group.id, [...left, ...(await listPassed(tx, group.id))]);
  return { withdrawn: added.length, restored: changed.length, dropped, left: left.length };
}

/** Events whose change waited and was accepted: that is a reviewer's decision by now. */
async function listPassed(tx: Prisma.TransactionClient, groupId: string): Promise<string[]> {
  const rows = await tx.proposal.findMany({ where: { groupId, state: "accepted" }, select: { subjectId: true } });
  return rows.map(({ subjectId }) => subjectId);
}

/** Revisions of a group that are still the newest of their events, held until the end; and events that went on. */
async function lockMembers(tx: Prisma.TransactionClient, groupId: string) {
  const rows = await tx.$queryRaw<{ subjectId: string; first: number; number: number }[]>`
    SELECT "subjectId", min("number") AS first, max("number") AS number FROM "Revision"
    WHERE "groupId" = ${groupId}::uuid AND "noun" = 'event' GROUP BY 1`;
  const ids = rows.map(({ subjectId }) => subjectId);
  const versions = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT "id", "version" FROM "Event" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const versionOf = new Map(versions.map(({ id, version }) => [id, version]));
  const isLast = ({ subjectId, number }: (typeof rows)[number]) => versionOf.get(subjectId) === number;
  const still = rows.filter(isLast);
  return {
    added: still.filter(({ first }) => first === 1).map(({ subjectId }) => subjectId),
    changed: still.filter(({ first }) => first > 1).map(({ subjectId, first }) => ({ id: subjectId, number: first })),
    left: rows.filter((row) => !isLast(row)).map(({ subjectId }) => subjectId),
  };
}
