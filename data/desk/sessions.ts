import { isAPIError } from "better-auth/api";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { roleOf } from "./accounts";
import { addAudit, addRefusal } from "./audit";
import type { DeskAuth } from "./auth";
import { requirePermission } from "./desk-write";
import { passwordProblem } from "./password";

/** Somebody who is signed in. */
export interface SignedIn {
  editor: Editor;
  email: string;
  sessionId: string;
  /** where the library has extended the session: cookies to set */
  setCookie: Headers;
}

/** Whoever is signed in signs in again after so long, however often they come. */
const longestSessionMs = 30 * 24 * 3_600_000;

/** Who sends a request, by its headers; null = nobody who is signed in. */
export async function findSignedIn(auth: DeskAuth, headers: Headers): Promise<SignedIn | null> {
  const { response, headers: setCookie } = await auth.api.getSession({ headers, returnHeaders: true });
  if (!response) return null;
  const { user, session } = response;
  if (Date.now() - new Date(session.createdAt).getTime() > longestSessionMs) return null;
  const editor = { id: user.id, name: user.name, role: roleOf(user.role ?? "editor") };
  return { editor, email: user.email, sessionId: session.id, setCookie };
}

/** A session as its owner sees it. */
export interface SessionRow {
  id: string;
  /** the browser, as it calls itself */
  userAgent: string | null;
  address: string | null;
  since: Date;
  seen: Date;
}

/** The sessions of an editor that have not ended, last used first. */
export async function listSessions(db: Database, editor: Editor): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId: editor.id, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
    ...{ id, userAgent, address: ipAddress || null, since: createdAt, seen: updatedAt },
  }));
}

/** Ends one of an editor's own sessions; any other is left alone. */
export async function endSession(db: Database, editor: Editor, id: string): Promise<void> {
  requirePermission(editor, "account.secure");
  const { count } = await db.session.deleteMany({ where: { id, userId: editor.id } });
  if (count > 0)
    await addAudit(db, editor, { action: "account.secure", noun: "session", subjectId: id, reason: "ended" });
}

/** How a change of a password ended: with cookies to set, or with what to mend. */
export type PasswordOutcome = { setCookie: Headers } | { field: "current" | "next"; problem: string };

/** Changes an editor's password and ends all their other sessions. */
export async function changePassword(
  db: Database,
  auth: DeskAuth,
  request: { editor: Editor; headers: Headers; current: string; next: string },
): Promise<PasswordOutcome> {
  const { editor, headers, current, next } = request;
  requirePermission(editor, "account.secure");
  const weakness = await passwordProblem(next, [editor.name]);
  if (weakness) return { field: "next", problem: weakness };
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  const about = { action: "account.secure", noun: "account", subjectId: editor.id, reason: "new password" };
  try {
    const { headers: setCookie } = await auth.api.changePassword({ body, headers, returnHeaders: true });
    await addAudit(db, editor, about);
    return { setCookie };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    await addRefusal(db, editor, about);
    return { field: "current", problem: "This is not your password. Nothing was changed." };
  }
}
