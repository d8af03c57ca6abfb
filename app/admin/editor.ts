import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findPasskeyHost } from "#core/desk/passkey-host";
import type { Editor } from "#core/desk/role";
import { database } from "#data/client";
import { type DeskAuth, deskAuth } from "#data/desk/auth";
import { findSignedIn, type SignedIn } from "#data/desk/sessions";
import { siteUrl } from "#data/env";
import { isSecure } from "./request";
import { toCookies } from "./set-cookies";

/** The sign-in library for the request that is being answered. */
export async function requestAuth(): Promise<DeskAuth> {
  return deskAuth(await database(), isSecure(await headers()));
}

/** The same for passkeys, or why there are none under this address. */
export async function requestPasskeys(): Promise<{ auth: DeskAuth } | { problem: string }> {
  const asked = await headers();
  const isSafe = isSecure(asked);
  const found = findPasskeyHost(siteUrl(), asked.get("x-forwarded-host") ?? asked.get("host"), isSafe);
  return "problem" in found ? found : { auth: deskAuth(await database(), isSafe, found.host) };
}

/** Who is signed in; asked once a request. */
export const findCurrent = cache(async (): Promise<SignedIn | null> => {
  return findSignedIn(await requestAuth(), await headers());
});

/** Who is signed in. Anybody else is sent to sign in. */
export async function getCurrent(): Promise<SignedIn> {
  return (await findCurrent()) ?? redirect("/sign-in");
}

/** The editor who is signed in, as writes take them. Anybody else is sent to sign in. */
export async function getEditor(): Promise<Editor> {
  return (await getCurrent()).editor;
}

/** Sets the cookies that the sign-in library wants set. Only actions and route handlers can. */
export async function applyCookies(setCookie: Headers): Promise<void> {
  const store = await cookies();
  for (const { name, value, options } of toCookies(setCookie)) store.set(name, value, options);
}
