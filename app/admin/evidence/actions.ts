"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { anchorEvidence, dropEvidence } from "#data/desk/lost-evidence";
import { isId } from "#data/desk/record-id";
import { NotFound } from "#data/errors";
import { answerForm, textOf } from "../answer-form";
import { getEditor } from "../editor";

/** Says where lost evidence stands now, or takes it from its event. */
export async function reviewEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("evidence", async () => {
    const id = textOf(form, "id");
    if (!isId(id)) throw new NotFound("There is no such evidence.");
    const [db, editor] = [await database(), await getEditor()];
    if (textOf(form, "decision") === "drop") await dropEvidence(db, editor, id);
    else await anchorEvidence(db, editor, { id, words: textOf(form, "words").replaceAll("\r\n", "\n") });
    return "Done.";
  });
  if (state.problems.length === 0) revalidatePath("/admin/evidence");
  return state;
}
