"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { addComment, resolveComment } from "#data/desk/comments";
import { isId } from "#data/desk/record-id";
import { NotFound } from "#data/errors";
import { answerForm, textOf } from "../../../answer-form";
import { getEditor } from "../../../editor";
import { toSent } from "../../../sent-form";

export async function commentAction(_: FormState, form: FormData): Promise<FormState> {
  return discuss(form, async (eventId) => {
    const parent = textOf(form, "parent");
    const sentence = /^\d{1,3}$/.test(textOf(form, "sentence")) ? Number(textOf(form, "sentence")) : null;
    const said = { eventId, sentence, body: textOf(form, "body"), parentId: isId(parent) ? parent : null };
    const editor = await getEditor();
    await addComment(await database(), editor, { ...said, sent: await toSent(form, editor.id) });
    return "Said.";
  });
}

export async function resolveAction(_: FormState, form: FormData): Promise<FormState> {
  return discuss(form, async () => {
    const comment = textOf(form, "comment");
    if (!isId(comment)) throw new NotFound("There is no such comment.");
    await resolveComment(await database(), await getEditor(), comment);
    return "Settled.";
  });
}

async function discuss(form: FormData, work: (eventId: string) => Promise<string>): Promise<FormState> {
  const eventId = textOf(form, "event");
  const state = await answerForm("body", async () => {
    if (!isId(eventId)) throw new NotFound("There is no such event.");
    return work(eventId);
  });
  if (state.problems.length > 0) return { ...state, values: { body: textOf(form, "body") } };
  revalidatePath(`/admin/events/${eventId}/discussion`);
  return state;
}
