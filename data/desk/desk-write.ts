import { may, type Write } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, Forbidden, withDataErrors } from "#data/errors";
import { inTransaction } from "#data/in-transaction";
import type { Prisma } from "#prisma/client";
import { type AuditNote, addAudit, addRefusal } from "./audit";
import { once } from "./sent-form";

/** What a write gives back, and what the log says of it beyond its name. */
export interface Written<T> {
  result: T;
  audit: Omit<AuditNote, "action">;
}

/** What is asked for: its name in the table of permissions, and what it is about, for the log of what is refused. */
export interface DeskRequest extends Omit<AuditNote, "action"> {
  write: Write;
  /** what tells the form that asks for it (sent-form.ts), where a repeat would make a second record */
  sent?: string | null;
}

/**
 * The way of every write of the desk: the editor may do it, or nothing happens; all of it happens in one transaction,
 * together with its entry in the audit log; what was refused is in the log too. A form that is sent again gets what it got, and the log
 * says that it came again.
 *
 * Writers of published data wait for each other here, before they touch a row: then no two of them can each hold what the
 * other wants (docs/decisions/0060).
 *
 * @throws Forbidden where the role may not; Conflict where `work` finds that somebody else was quicker
 */
export async function deskWrite<T>(
  db: Database,
  editor: Editor,
  request: DeskRequest,
  work: (tx: Prisma.TransactionClient) => Promise<Written<T>>,
): Promise<T> {
  const { write, sent, ...about } = request;
  try {
    requirePermission(editor, write);
    return await withDataErrors(() =>
      inTransaction(db, async (tx) => {
        if (changesRecords(write)) await tx.$queryRaw`SELECT "datasetVersion"()`;
        const { result, isAgain } = await once(tx, sent, async () => {
          const { result: made, audit } = await work(tx);
          await addAudit(tx, editor, { ...about, ...audit, action: write });
          return made;
        });
        if (isAgain) await addRefusal(tx, editor, { ...about, action: write, detail: { refusal: sentAgain } });
        return result;
      }),
    );
  } catch (error) {
    if (error instanceof Forbidden || error instanceof Conflict)
      await addRefusal(db, editor, { ...about, action: write, detail: { ...about.detail, refusal: error.message } });
    throw error;
  }
}

const sentAgain = "The form was sent again. What it made is on record already.";

/**
 * Refuses, and logs it, before anything is read for a write that goes through several others.
 * @throws Forbidden
 */
export async function refuseUnless(
  db: Database,
  editor: Editor,
  { write, sent: _, ...about }: DeskRequest,
): Promise<void> {
  if (may(editor.role, write)) return;
  const detail = { refusal: `role ${editor.role}` };
  await addRefusal(db, editor, { ...about, action: write, detail });
  requirePermission(editor, write);
}

/** What is said about records, in which language, and who may, is in no version of the dataset. */
function changesRecords(write: Write): boolean {
  return !/^(account|audit|comment|name|note)\.|^(event|article)\.propose$|^event\.translate$|^proposal\.(drop|decline)$|^suggestion\.(edit|reject|reopen)$|^import\.prepare$/.test(
    write,
  );
}

/** @throws Forbidden with the write and the role that it takes */
export function requirePermission(editor: Editor, write: Write): void {
  if (!may(editor.role, write)) throw new Forbidden(`Your role, ${editor.role}, does not allow this (${write}).`);
}
