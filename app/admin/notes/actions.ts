"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { decideNote } from "#data/desk/reader-notes";
import { isId } from "#data/desk/record-id";
import { NotFound } from "#data/errors";
import { answerForm, textOf } from "../answer-form";
import { getEditor } from "../editor";

/** Decides on a reader's suggestion; to mend what it is about, one goes on to the event form. */
export async function decideNoteAction(_: FormState, form: FormData): Promise<FormState> {
  const decision = textOf(form, "decision");
  let event = "";
  const state = await answerForm("note", async () => {
    const id = textOf(form, "id");
    if (!isId(id)) throw new NotFound("There is no such suggestion.");
    const state = decision === "dismiss" ? "rejected" : "accepted";
    event = await decideNote(await database(), await getEditor(), { id, state, answer: textOf(form, "answer") });
    return decision === "dismiss" ? "Dismissed." : "Answered.";
  });
  revalidatePath("/admin/notes");
  if (event && decision === "edit") redirect(`/admin/events/${event}`);
  return state;
}
