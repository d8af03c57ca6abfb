"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressOf } from "#core/api/rate-limit";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { addAudit } from "#data/desk/audit";
import { signInWithCode } from "#data/desk/second-factor";
import { signIn } from "#data/desk/sign-in";
import { applyCookies, findCurrent, requestAuth } from "../admin/editor";
import { pageAfter } from "./page-after";

/** Signs in and goes on to the page that was asked for, or says what to mend. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const asked = await headers();
  const outcome = await signIn(await database(), await requestAuth(), {
    email: String(form.get("email") ?? ""),
    password: String(form.get("password") ?? ""),
    address: addressOf(asked),
    userAgent: asked.get("user-agent"),
  });
  if ("problem" in outcome)
    return {
      problems: [{ field: "email", message: outcome.problem }],
      values: { email: String(form.get("email") ?? "") },
    };
  await applyCookies(outcome.setCookie);
  const next = pageAfter(String(form.get("next") ?? ""));
  redirect(outcome.asksCode ? `/sign-in/code?${new URLSearchParams({ next })}` : next);
}

/** The second step of accounts with one-time codes. */
export async function codeAction(_: FormState, form: FormData): Promise<FormState> {
  const asked = await headers();
  const outcome = await signInWithCode(await database(), await requestAuth(), {
    ...{ headers: asked, code: String(form.get("code") ?? ""), address: addressOf(asked) },
  });
  if ("problem" in outcome) return { problems: [{ field: "code", message: outcome.problem }] };
  await applyCookies(outcome.setCookie);
  redirect(pageAfter(String(form.get("next") ?? "")));
}

/** Ends the session. */
export async function signOutAction(): Promise<void> {
  const current = await findCurrent();
  if (current) {
    const auth = await requestAuth();
    const { headers: setCookie } = await auth.api.signOut({ headers: await headers(), returnHeaders: true });
    await applyCookies(setCookie);
    await addAudit(await database(), current.editor, { action: "sign-out" });
  }
  redirect("/sign-in");
}
