import { isAPIError } from "better-auth/api";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { askLibrary } from "./ask-library";
import { addAudit, addRefusal } from "./audit";
import type { DeskAuth } from "./auth";
import { requirePermission } from "./desk-write";
import type { SignInOutcome } from "./sign-in";
import { countTry, forgetTries } from "./throttle";

/** Somebody who sends a request, with its headers, and what they typed. */
export interface CodeRequest {
  editor: Editor;
  headers: Headers;
  /** the password, or the code of an app */
  typed: string;
}

/** What an authenticator app needs to know, and the spare codes, which are shown this once. */
export interface NewCodes {
  uri: string;
  secret: string;
  spare: string[];
}

/** Whether a code is asked for after an editor's password. */
export async function asksCodes(db: Database, { id }: Editor): Promise<boolean> {
  const user = await db.user.findUnique({ where: { id }, select: { twoFactorEnabled: true } });
  return user?.twoFactorEnabled ?? false;
}

/** Makes a secret for an app. No code is asked for before one of the app was typed. */
export async function beginCodes(
  db: Database,
  auth: DeskAuth,
  { editor, headers, typed }: CodeRequest,
): Promise<NewCodes | { problem: string }> {
  requirePermission(editor, "account.secure");
  const found = await askLibrary(db, editor, "one-time codes begun", () =>
    auth.api.enableTwoFactor({ body: { password: typed, method: "totp" }, headers }),
  );
  if (!found || !("totpURI" in found)) return { problem: "This is not your password. Nothing was changed." };
  const secret = new URL(found.totpURI).searchParams.get("secret") ?? "";
  return { uri: found.totpURI, secret, spare: found.backupCodes };
}

/** From a right code on, codes are asked for. */
export async function confirmCodes(
  db: Database,
  auth: DeskAuth,
  { editor, headers, typed }: CodeRequest,
): Promise<{ setCookie: Headers } | { problem: string }> {
  requirePermission(editor, "account.secure");
  if ((await countTry(db, `code of ${editor.id}`, tries)) > 0) return { problem: tooOften };
  const found = await askLibrary(db, editor, "one-time codes on", () =>
    auth.api.verifyTOTP({ body: { code: digitsOf(typed) }, headers, returnHeaders: true }),
  );
  return found ? { setCookie: found.headers } : { problem: wrongCode };
}

/** From now on the password is enough again. */
export async function endCodes(
  db: Database,
  auth: DeskAuth,
  { editor, headers, typed }: CodeRequest,
): Promise<{ setCookie: Headers } | { problem: string }> {
  requirePermission(editor, "account.secure");
  const found = await askLibrary(db, editor, "one-time codes off", () =>
    auth.api.disableTwoFactor({ body: { password: typed }, headers, returnHeaders: true }),
  );
  return found ? { setCookie: found.headers } : { problem: "This is not your password. Nothing was changed." };
}

const tries = { count: 10, seconds: 900 };
const tooOften = "Too many tries. Wait a quarter of an hour, then sign in again.";
const wrongCode = "This code is not right (any more). Type the one that your app shows now.";

/** The second step: a code of the app, or one of the spare codes, each of which counts once. */
export async function signInWithCode(
  db: Database,
  auth: DeskAuth,
  { headers, code, address }: { headers: Headers; code: string; address: string | null },
): Promise<SignInOutcome> {
  const key = `sign-in code ${address ?? "here"}`;
  if ((await countTry(db, key, { count: 30, seconds: 900 })) > 0) return { problem: tooOften };
  const typed = code.trim();
  try {
    const isOfApp = /^\d{6}$/.test(digitsOf(typed));
    const { headers: setCookie, response } = isOfApp
      ? await auth.api.verifyTOTP({ body: { code: digitsOf(typed) }, headers, returnHeaders: true })
      : await auth.api.verifyBackupCode({ body: { code: typed }, headers, returnHeaders: true });
    await forgetTries(db, key);
    const detail = { code: isOfApp ? "of an app" : "spare" };
    await addAudit(db, { id: response.user.id, name: response.user.name }, { action: "sign-in", detail });
    return { setCookie };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    await addRefusal(
      db,
      { id: null, name: "nobody" },
      { action: "sign-in", detail: { refusal: "wrong code", address } },
    );
    const isOver = /COOKIE|ATTEMPTS|LOCKED/.test(String(error.body?.code ?? ""));
    return { problem: isOver ? "This took too long, or too many tries. Sign in again from the beginning." : wrongCode };
  }
}

function digitsOf(text: string): string {
  return text.replace(/\s+/g, "");
}
