import { getAuthenticatorName } from "@better-auth/passkey";
import { isAPIError } from "better-auth/api";
import { longestPasskeyName, readPasskeyAnswer } from "#core/desk/passkey-answer";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Refused } from "#data/errors";
import { askLibrary } from "./ask-library";
import { addRefusal } from "./audit";
import type { DeskAuth } from "./auth";
import { requirePermission } from "./desk-write";
import { countTry, forgetTries } from "./throttle";

/** A passkey as its owner sees it. */
export interface PasskeyRow {
  id: string;
  name: string;
  /** what keeps it, such as "1Password"; null = it does not say */
  keeper: string | null;
  /** whether it is on several devices, so that losing one loses nothing */
  isCopied: boolean;
  since: Date;
}

/** Who asks, with the headers of the request. */
interface Asker {
  editor: Editor;
  headers: Headers;
}

const mostPasskeys = 20;
const tries = { count: 10, seconds: 900 };

/** The passkeys of an editor, the oldest first. */
export async function listPasskeys(db: Database, editor: Editor): Promise<PasskeyRow[]> {
  const rows = await db.passkey.findMany({
    where: { userId: editor.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, aaguid, backedUp, createdAt }) => ({
    ...{ id, name: name ?? "Passkey", isCopied: backedUp, since: createdAt },
    keeper: getAuthenticatorName(aaguid) ?? null,
  }));
}

/** Begins a new passkey, for whoever knows the password: a session that was left open is not enough. */
export async function beginPasskey(
  db: Database,
  auth: DeskAuth,
  { editor, headers, password, name }: Asker & { password: string; name: string },
) {
  requirePermission(editor, "account.secure");
  const wrong = nameProblem(name);
  if (wrong) return { field: "name", problem: wrong } as const;
  if ((await db.passkey.count({ where: { userId: editor.id } })) >= mostPasskeys)
    return { field: "name", problem: `You have ${mostPasskeys} passkeys. Remove one that you no longer use.` } as const;
  const key = `password of ${editor.id}`;
  if ((await countTry(db, key, tries)) > 0)
    return { field: "password", problem: "Too many tries. Wait a quarter of an hour and try again." } as const;
  if (!(await isPassword(auth, headers, password))) {
    const about = { action: "account.secure", noun: "account", subjectId: editor.id, reason: "passkey begun" };
    await addRefusal(db, editor, about);
    return { field: "password", problem: "This is not your password. Nothing was changed." } as const;
  }
  await forgetTries(db, key);
  const { response, headers: setCookie } = await auth.api.generatePasskeyRegistrationOptions({
    ...{ headers, query: {}, returnHeaders: true },
  });
  return { options: response, setCookie };
}

/** Puts a passkey on record that a browser has made. */
export async function addPasskey(
  db: Database,
  auth: DeskAuth,
  { editor, headers, name, sent }: Asker & { name: string; sent: string },
): Promise<void> {
  requirePermission(editor, "account.secure");
  const wrong = nameProblem(name);
  if (wrong) throw new Refused(wrong);
  const response = readPasskeyAnswer(sent);
  const made = await askLibrary(db, editor, "passkey added", () => {
    if (!response) throw new Refused(unclear);
    return auth.api.verifyPasskeyRegistration({ body: { response, name: name.trim() }, headers });
  });
  if (!made) throw new Refused(unclear);
}

const unclear = "The passkey was not added: the answer of the browser fits no question of ours. Begin again.";

/** Removes one of an editor's own passkeys; any other is left alone. */
export async function removePasskey(
  db: Database,
  auth: DeskAuth,
  { editor, headers, id }: Asker & { id: string },
): Promise<void> {
  requirePermission(editor, "account.secure");
  const gone = await askLibrary(db, editor, "passkey removed", () => auth.api.deletePasskey({ body: { id }, headers }));
  if (!gone) throw new Refused("You have no such passkey (any more).");
}

function nameProblem(name: string): string | null {
  const { length } = name.trim();
  if (length === 0) return "Give it a name by which you know it again, such as the device that keeps it.";
  return length > longestPasskeyName ? `The name is longer than ${longestPasskeyName} characters.` : null;
}

async function isPassword(auth: DeskAuth, headers: Headers, password: string): Promise<boolean> {
  try {
    return (await auth.api.verifyPassword({ body: { password }, headers })).status;
  } catch (error) {
    if (isAPIError(error)) return false;
    throw error;
  }
}
