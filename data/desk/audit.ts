import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";

/** What the log says of one act at the desk. */
export interface AuditNote {
  /** a write of core/desk/permissions.ts, or another act such as `sign-in` */
  action: string;
  /** what it was done to, by kind: `event`, `account`, … */
  noun?: string;
  subjectId?: string;
  /** the record for people: its slug, an address */
  subject?: string;
  reason?: string;
  detail?: Prisma.InputJsonObject;
  groupId?: string | null;
}

/** Who did it; somebody without an account has no id. */
export type Actor = Pick<Editor, "name"> & { id: string | null };

/** Writes what was done to the log, in the transaction that does it: both happen or neither. */
export async function addAudit(tx: Prisma.TransactionClient, actor: Actor, note: AuditNote): Promise<void> {
  await tx.auditEntry.create({ data: toRow(actor, note, "done") });
}

/** Writes to the log that something was refused: after its transaction is gone, or in one that changed nothing. */
export async function addRefusal(db: Pick<Database, "auditEntry">, actor: Actor, note: AuditNote): Promise<void> {
  await db.auditEntry.create({ data: toRow(actor, note, "refused") });
}

function toRow(actor: Actor, note: AuditNote, outcome: "done" | "refused"): Prisma.AuditEntryCreateInput {
  return { ...note, editorId: actor.id, by: actor.name, outcome };
}
