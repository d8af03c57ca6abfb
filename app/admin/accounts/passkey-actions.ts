"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { addPasskey, beginPasskey, removePasskey } from "#data/desk/passkeys";
import { answerForm, textOf } from "../answer-form";
import { applyCookies, getEditor, requestAuth, requestPasskeys } from "../editor";

/** What the browser has to be told to make a passkey, or what to mend. */
export async function beginPasskeyAction(_: null, form: FormData) {
  const editor = await getEditor();
  const found = await requestPasskeys();
  if ("problem" in found) return wrong("name", found.problem);
  const asked = { name: textOf(form, "passkey-name"), password: textOf(form, "passkey-password") };
  const request = { editor, headers: new Headers(await headers()), ...asked };
  const question = await beginPasskey(await database(), found.auth, request);
  if (!question.options) return wrong(question.field, question.problem);
  await applyCookies(question.setCookie);
  return { options: question.options };
}

/** Keeps the passkey that the browser has made. */
export async function addPasskeyAction(_: null, form: FormData): Promise<FormState> {
  const editor = await getEditor();
  const found = await requestPasskeys();
  if ("problem" in found) return wrong("name", found.problem);
  const [name, sent] = [textOf(form, "passkey-name"), textOf(form, "answer")];
  const request = { editor, headers: new Headers(await headers()), name, sent };
  const state = await answerForm("passkey-name", async () => {
    await addPasskey(await database(), found.auth, request);
    return `The passkey “${name.trim()}” is added. It lets you in without your password.`;
  });
  revalidatePath("/admin/accounts");
  return state;
}

/** Removes one of one's own passkeys. */
export async function removePasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const request = { editor: await getEditor(), headers: new Headers(await headers()), id: textOf(form, "id") };
  const state = await answerForm("passkeys", async () => {
    await removePasskey(await database(), await requestAuth(), request);
    return "The passkey is removed.";
  });
  revalidatePath("/admin/accounts");
  return state;
}

function wrong(field: "name" | "password", message: string): FormState {
  return { problems: [{ field: `passkey-${field}`, message }] };
}
