import { isAPIError } from "better-auth/api";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { addAudit, addRefusal } from "./audit";

/**
 * Asks the sign-in library for a change of an editor's own account. Null where it refuses; both ends are in the log.
 * @param reason what is changed, for the log
 */
export async function askLibrary<T>(
  db: Database,
  editor: Editor,
  reason: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const about = { action: "account.secure", noun: "account", subjectId: editor.id, reason };
  try {
    const found = await work();
    await addAudit(db, editor, about);
    return found;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    await addRefusal(db, editor, about);
    return null;
  }
}
