import { isAPIError } from "better-auth/api";
import { z } from "zod";
import type { Database } from "#data/client";
import { addAudit, addRefusal } from "./audit";
import type { DeskAuth } from "./auth";
import { sweepSentForms } from "./sent-form";
import { countTry, forgetTries, giveBackTry, sweepTries } from "./throttle";

/** Somebody who knows a password needs few tries; so many that fail from one address are more than any office needs. */
const perAccount = { count: 10, seconds: 900 };
const perAddress = { count: 60, seconds: 900 };

export interface Credentials {
  email: string;
  password: string;
  /** where the request comes from; null = this machine itself */
  address: string | null;
  /** the browser, as it calls itself: the list of sessions tells them apart by it */
  userAgent: string | null;
}

/**
 * How a sign-in ended: with cookies to set, or with what to tell, which never says whether there is such an account. Where the
 * account has one-time codes, the cookies stand for the password alone, and a code is asked for.
 */
export type SignInOutcome = { setCookie: Headers; asksCode?: true } | { problem: string };

/** What is told of every wrong pair of address and password. */
export const wrongPair = "There is no account with this e-mail address and password. Check both and try again.";

/** Signs an editor in, unless the account or the address was tried too often. Every end is in the audit log. */
export async function signIn(
  db: Database,
  auth: DeskAuth,
  { email, password, address, userAgent }: Credentials,
): Promise<SignInOutcome> {
  const account = email.trim().toLowerCase().slice(0, 320);
  const actor = { id: null, name: account || "nobody" };
  if (!z.email().safeParse(account).success || password === "") return { problem: wrongPair };
  const keys = { account: `sign-in account ${account}`, address: `sign-in address ${address ?? "here"}` };
  const waits = [await countTry(db, keys.account, perAccount), await countTry(db, keys.address, perAddress)];
  const wait = Math.max(...waits);
  if (wait > 0) {
    // once a window: whoever goes on does not fill the log
    if ((await countTry(db, `${keys.account} logged`, { count: 1, seconds: perAccount.seconds })) === 0)
      await addRefusal(db, actor, { action: "sign-in", detail: { refusal: "tried too often", address } });
    return { problem: `Too many tries. Wait ${inMinutes(wait)} and try again.` };
  }
  try {
    const { headers, response } = await auth.api.signInEmail({
      body: { email: account, password },
      headers: new Headers({
        ...(userAgent ? { "user-agent": userAgent } : {}),
        ...(address ? { "x-forwarded-for": address } : {}),
      }),
      returnHeaders: true,
    });
    await forgetTries(db, keys.account);
    await giveBackTry(db, keys.address);
    await sweepTries(db, new Date(Date.now() - 24 * 3_600_000));
    await sweepSentForms(db, Date.now());
    if (!("user" in response) || !response.user) return { setCookie: headers, asksCode: true };
    await addAudit(db, { id: response.user.id, name: response.user.name }, { action: "sign-in" });
    return { setCookie: headers };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    await addRefusal(db, actor, { action: "sign-in", detail: { refusal: "wrong pair", address } });
    return { problem: wrongPair };
  }
}

function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
