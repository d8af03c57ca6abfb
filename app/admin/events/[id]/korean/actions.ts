"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { isId } from "#data/desk/record-id";
import { saveTranslation } from "#data/desk/translations";
import { NotFound } from "#data/errors";
import { answerForm, textOf } from "../../../answer-form";
import { getEditor } from "../../../editor";

export async function translateAction(_: FormState, form: FormData): Promise<FormState> {
  const eventId = textOf(form, "event");
  const lines = (name: string) => textOf(form, name).replaceAll("\r\n", "\n");
  const words = { title: lines("title"), summary: lines("summary") };
  const state = await answerForm("title", async () => {
    if (!isId(eventId)) throw new NotFound("There is no such event.");
    const sent = {
      eventId,
      language: "ko" as const,
      ...words,
      ofTitle: lines("ofTitle"),
      ofSummary: lines("ofSummary"),
    };
    await saveTranslation(await database(), await getEditor(), sent);
    return "Saved. Readers of the Korean pages see it now.";
  });
  if (state.problems.length > 0) return { ...state, values: words };
  revalidatePath(`/admin/events/${eventId}/korean`);
  return state;
}
