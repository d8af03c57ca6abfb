"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { proposeText } from "#data/desk/propose-text";
import { isId } from "#data/desk/record-id";
import { NotFound } from "#data/errors";
import { answerForm, textOf } from "../../../answer-form";
import { getEditor } from "../../../editor";

/** Keeps another text of an article and goes to where the two are compared. */
export async function proposeTextAction(_: FormState, form: FormData): Promise<FormState> {
  const [id, title, text] = [textOf(form, "id"), textOf(form, "title"), textOf(form, "text")];
  let change = "";
  const state = await answerForm("text", async () => {
    if (!isId(id)) throw new NotFound("There is no such article.");
    const reason = textOf(form, "reason").trim() || "The text was changed";
    change = await proposeText(await database(), await getEditor(), { id, text, title, reason });
    return "Kept.";
  });
  if (change) redirect(`/admin/articles/${id}/changes/${change}`);
  return { ...state, values: { title, text, reason: textOf(form, "reason") } };
}
