import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, Refused } from "#data/errors";
import { deskWrite, requirePermission } from "./desk-write";
import { decided, lockSuggestion } from "./waiting-suggestion";

/**
 * Turns a suggestion down. It stays on record with the reason.
 * @throws Refused without a reason; Conflict where it was decided already
 */
export async function rejectSuggestion(
  db: Database,
  editor: Editor,
  { id, reason, groupId = null }: { id: string; reason: string; groupId?: string | null },
): Promise<void> {
  const why = reason.trim().slice(0, 500);
  if (why === "") throw new Refused("Say why: whoever meets this suggestion again will ask.");
  const request = { write: "suggestion.reject", noun: "suggestion", subjectId: id, reason: why, groupId } as const;
  await deskWrite(db, editor, request, async (tx) => {
    const { event } = await lockSuggestion(tx, id);
    await tx.suggestion.update({ where: { id }, data: { state: "rejected", ...decided(editor.name, why) } });
    return { result: undefined, audit: { subject: event.title } };
  });
}

/**
 * Lets a suggestion that was turned down wait again.
 * @throws Conflict where it was not turned down
 */
export async function reopenSuggestion(db: Database, editor: Editor, id: string): Promise<void> {
  await deskWrite(db, editor, { write: "suggestion.reopen", noun: "suggestion", subjectId: id }, async (tx) => {
    const data = { state: "waiting", decidedBy: null, decidedAt: null, decision: null } as const;
    const { count } = await tx.suggestion.updateMany({ where: { id, state: "rejected" }, data });
    if (count === 0) throw new Conflict("Only a suggestion that was turned down can be opened again.");
    return { result: undefined, audit: {} };
  });
}

/** Keeps which suggestion an editor looks at, so that they go on there and others see it. No change of any record. */
export async function markOpened(db: Database, editor: Editor, id: string): Promise<void> {
  requirePermission(editor, "suggestion.edit");
  await db.suggestion.updateMany({
    where: { id, state: "waiting" },
    data: { openedBy: editor.id, openedAt: new Date() },
  });
}
