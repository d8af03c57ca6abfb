"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { isId } from "#data/desk/record-id";
import { findRecordRevision } from "#data/desk/records/record-revisions";
import { saveRecord } from "#data/desk/records/save-record";
import { withDesk } from "#data/desk/records/with-desk";
import { NotFound, Refused } from "#data/errors";
import { answerForm, textOf } from "../answer-form";
import { getEditor } from "../editor";
import { recordDesks } from "./desk-of-records";

/** Makes a record say again what it said in a revision, as a new revision. */
export async function restoreRecordAction(_: FormState, form: FormData): Promise<FormState> {
  const noun = textOf(form, "noun") === "place" ? "place" : "entity";
  const [id, number, version] = [textOf(form, "id"), Number(textOf(form, "number")), Number(textOf(form, "version"))];
  const state = await answerForm("form", async () => {
    const [db, editor] = [await database(), await getEditor()];
    return withDesk(noun, async (desk) => {
      const draft = isId(id) && Number.isInteger(number) ? await findRecordRevision(db, desk.form, id, number) : null;
      if (!draft) throw new NotFound("There is no such revision.");
      const reason = `Restored version ${number}`;
      const outcome = await saveRecord(db, editor, desk, { id, version, draft, reason });
      if (outcome.kind === "problems") throw new Refused(outcome.problems.map(({ message }) => message).join(" "));
      if (outcome.kind === "stale")
        throw new Refused(`The record is at version ${outcome.current} now. Load the page again and look at it.`);
      return "Restored.";
    });
  });
  if (state.problems.length > 0) return state;
  redirect(`${recordDesks[noun].path}/${id}?saved=saved`);
}
