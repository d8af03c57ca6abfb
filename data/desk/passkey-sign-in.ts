import { isAPIError } from "better-auth/api";
import { type PasskeyAnswer, readPasskeyAnswer } from "#core/desk/passkey-answer";
import type { Database } from "#data/client";
import { addAudit, addRefusal } from "./audit";
import type { DeskAuth } from "./auth";
import type { SignInOutcome } from "./sign-in";
import { countTry, giveBackTry } from "./throttle";

/** Who wants in, by the headers of the request, and where from; null = this machine itself. */
interface Visitor {
  headers: Headers;
  address: string | null;
}

const perAddress = { count: 60, seconds: 900 };
const tooOften = "Too many tries. Wait a quarter of an hour, or sign in with your password.";
const unknownKey = "This passkey opens no account here. Sign in with your password.";

/** What a browser has to be told to use a passkey. It names no account: the device says whose it is. */
export async function askForPasskey(db: Database, auth: DeskAuth, { headers, address }: Visitor) {
  if ((await countTry(db, `sign-in passkey asked ${address ?? "here"}`, perAddress)) > 0) return { problem: tooOften };
  const { response, headers: setCookie } = await auth.api.generatePasskeyAuthenticationOptions({
    ...{ headers, returnHeaders: true },
  });
  return { options: { ...response, userVerification: "required" as const }, setCookie };
}

/**
 * Signs in whoever the passkey belongs to. It stands for the password and the code (data/desk/auth.ts). Every end is in the
 * log, and what fails counts as tries of the address, together with passwords.
 */
export async function signInWithPasskey(
  db: Database,
  auth: DeskAuth,
  { headers, address, sent }: Visitor & { sent: string },
): Promise<SignInOutcome> {
  const key = `sign-in address ${address ?? "here"}`;
  if ((await countTry(db, key, perAddress)) > 0) return { problem: tooOften };
  const response = readPasskeyAnswer(sent);
  const found = response && (await verify(auth, headers, response));
  if (!found) {
    const detail = { refusal: "wrong passkey", address };
    await addRefusal(db, { id: null, name: "nobody" }, { action: "sign-in", detail });
    return { problem: unknownKey };
  }
  await giveBackTry(db, key);
  const { user } = found.response;
  const used = await db.passkey.findUnique({ where: { credentialID: response.id }, select: { name: true } });
  const detail = { passkey: used?.name ?? "" };
  await addAudit(db, { id: user.id, name: user.name }, { action: "sign-in", detail });
  return { setCookie: found.headers };
}

type LibraryAnswer = NonNullable<Parameters<DeskAuth["api"]["verifyPasskeyAuthentication"]>[0]>["body"]["response"];

/** Null where the library refuses. */
async function verify(auth: DeskAuth, headers: Headers, answer: PasskeyAnswer) {
  // what is missing from the answer makes the library refuse it
  const response = answer as unknown as LibraryAnswer;
  try {
    return await auth.api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true });
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
