"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { declineProposal } from "#data/desk/proposals";
import { isId } from "#data/desk/record-id";
import { replaceText } from "#data/desk/replace-text";
import { NotFound, Refused } from "#data/errors";
import { answerForm, textOf } from "../../../../answer-form";
import { getEditor } from "../../../../editor";

/** Replaces the text by the one that was compared with it. */
export async function replaceTextAction(_: FormState, form: FormData): Promise<FormState> {
  let lost: number | null = null;
  const state = await answerForm("change", async () => {
    lost = (await replaceText(await database(), await getEditor(), idOf(form))).lost;
    return "Replaced.";
  });
  if (lost === null) return state;
  revalidatePath("/admin");
  redirect(lost > 0 ? "/admin/evidence" : `/admin/articles/${textOf(form, "article")}`);
}

/** Leaves the text as it is. */
export async function keepTextAction(_: FormState, form: FormData): Promise<FormState> {
  let isDone = false;
  const state = await answerForm("change", async () => {
    const reason = textOf(form, "reason").trim();
    if (reason === "") throw new Refused("Say why: whoever handed the text in will ask.");
    await declineProposal(await database(), await getEditor(), idOf(form), reason);
    isDone = true;
    return "The text stays.";
  });
  if (isDone) redirect(`/admin/articles/${textOf(form, "article")}`);
  return state;
}

function idOf(form: FormData): string {
  const id = textOf(form, "change");
  if (!isId(id)) throw new NotFound("There is no such change.");
  return id;
}
