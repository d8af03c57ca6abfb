"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressOf } from "#core/api/rate-limit";
import { database } from "#data/client";
import { askForPasskey, signInWithPasskey } from "#data/desk/passkey-sign-in";
import { textOf } from "../admin/answer-form";
import { applyCookies, requestPasskeys } from "../admin/editor";
import { pageAfter } from "./page-after";

/** What the browser has to be told to use a passkey, or what to tell instead. */
export async function askForPasskeyAction() {
  const found = await requestPasskeys();
  if ("problem" in found) return found;
  const asked = new Headers(await headers());
  const question = await askForPasskey(await database(), found.auth, { headers: asked, address: addressOf(asked) });
  if (!question.options) return { problem: question.problem };
  await applyCookies(question.setCookie);
  return { options: question.options };
}

/** Signs in by what the browser said of a passkey, and goes on to the page that was asked for. */
export async function passkeySignInAction(_: null, form: FormData): Promise<{ problem: string }> {
  const found = await requestPasskeys();
  if ("problem" in found) return found;
  const asked = new Headers(await headers());
  const visitor = { headers: asked, address: addressOf(asked), sent: textOf(form, "answer") };
  const outcome = await signInWithPasskey(await database(), found.auth, visitor);
  if ("problem" in outcome) return { problem: outcome.problem };
  await applyCookies(outcome.setCookie);
  redirect(pageAfter(textOf(form, "next")));
}
