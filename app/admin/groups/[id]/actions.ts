"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { undoGroup } from "#data/desk/groups/undo-group";
import { answerForm, textOf } from "../../answer-form";
import { getEditor } from "../../editor";

/** Takes back what was done together. */
export async function undoAction(_: FormState, form: FormData): Promise<FormState> {
  const id = textOf(form, "group");
  const state = await answerForm("reason", async () => {
    await undoGroup(await database(), await getEditor(), { id, reason: textOf(form, "reason") });
    return "Taken back.";
  });
  revalidatePath(`/admin/groups/${id}`);
  return state;
}
