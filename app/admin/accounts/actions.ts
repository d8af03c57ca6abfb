"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { Role } from "#core/desk/role";
import { database } from "#data/client";
import { addAccount, removeAccount, setRole } from "#data/desk/accounts";
import { changePassword, endSession } from "#data/desk/sessions";
import { DataError, Refused, toDataError } from "#data/errors";
import { applyCookies, getEditor, requestAuth } from "../editor";

/** Adds an account with a first password, which its owner changes. */
export async function addAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const email = text(form, "email");
  return answer("email", `${email} can sign in now.`, async () => {
    const role = readRole(form);
    await addAccount(await database(), await getEditor(), { email, role, password: text(form, "password") });
  });
}

export async function setRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return answer("accounts", "The role is changed.", async () => {
    await setRole(await database(), await getEditor(), { id: text(form, "id"), role: readRole(form) });
  });
}

export async function removeAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const email = text(form, "email");
  return answer("accounts", `The account of ${email} is removed.`, async () => {
    await removeAccount(await database(), await getEditor(), email);
  });
}

export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  return answer("sessions", "The session has ended.", async () => {
    await endSession(await database(), await getEditor(), text(form, "id"));
  });
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const outcome = await changePassword(await database(), await requestAuth(), {
    editor: await getEditor(),
    headers: await headers(),
    current: text(form, "current"),
    next: text(form, "next"),
  });
  if ("problem" in outcome) return { problems: [{ field: outcome.field, message: outcome.problem }] };
  await applyCookies(outcome.setCookie);
  // the session of this request has ended: the page is asked for anew, with the cookie of the new one
  redirect("/admin/accounts?saved=password");
}

async function answer(field: string, done: string, work: () => Promise<void>): Promise<FormState> {
  try {
    await work();
  } catch (cause) {
    const error = toDataError(cause);
    if (error instanceof DataError) return { problems: [{ field, message: error.message }] };
    throw cause;
  }
  revalidatePath("/admin/accounts");
  return { problems: [], done };
}

function readRole(form: FormData): Role {
  const parsed = Role.safeParse(text(form, "role"));
  if (!parsed.success) throw new Refused(parsed.error.issues[0]?.message ?? "There is no such role.");
  return parsed.data;
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
