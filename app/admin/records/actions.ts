"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import type { RecordFormState } from "#core/desk/records/record-form-state";
import { database } from "#data/client";
import { endDraft } from "#data/desk/drafts";
import { isId } from "#data/desk/record-id";
import { mergeRecords } from "#data/desk/records/merge-records";
import { unmergeRecord } from "#data/desk/records/unmerge-record";
import { withDesk } from "#data/desk/records/with-desk";
import { DataError, NotFound, Refused, toDataError } from "#data/errors";
import { answerForm, textOf } from "../answer-form";
import { getEditor } from "../editor";
import { formKeyOf } from "../sent-form";
import { type RecordNoun, recordDesks } from "./desk-of-records";
import { saveSentRecord, sentRecord } from "./save";

/** Saves a person, a body or a place. */
export async function saveRecordAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const [db, editor, noun] = [await database(), await getEditor(), nounOf(form)];
  if (textOf(form, "intent") === "discard") {
    const subject = textOf(form, "id") || "new";
    await endDraft(db, editor, { noun, subject }, formKeyOf(form));
    redirect(`${recordDesks[noun].path}/${isId(subject) ? subject : "new"}?saved=discarded`);
  }
  try {
    return await withDesk(noun, (desk) => saveSentRecord(db, editor, desk, form));
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw cause;
    return { ...sentRecord(form), conflict: null, problems: [{ field: "form", message: error.message }] };
  }
}

/** Makes one record part of another. */
export async function mergeRecordsAction(_: FormState, form: FormData): Promise<FormState> {
  const noun = nounOf(form);
  let [into, events] = ["", 0];
  const state = await answerForm("reason", async () => {
    const [winner, loser] = [sideOf(form, "winner"), sideOf(form, "loser")];
    const request = { winner, loser, reason: textOf(form, "reason") };
    const [db, editor] = [await database(), await getEditor()];
    const merged = await withDesk(noun, (desk) => mergeRecords(db, editor, desk, request));
    [into, events] = [winner.id, merged.events];
    return "Merged.";
  });
  if (state.problems.length > 0) return state;
  redirect(`${recordDesks[noun].path}/${into}?saved=merged&events=${events}`);
}

/** Takes a merge back. */
export async function unmergeRecordAction(_: FormState, form: FormData): Promise<FormState> {
  const noun = nounOf(form);
  let undone = { id: "", events: 0 };
  const state = await answerForm("merges", async () => {
    const group = textOf(form, "group");
    if (!isId(group)) throw new NotFound("There is no such merge.");
    const [db, editor] = [await database(), await getEditor()];
    undone = await withDesk(noun, (desk) => unmergeRecord(db, editor, desk, group));
    return "Undone.";
  });
  if (state.problems.length > 0) return state;
  redirect(`${recordDesks[noun].path}/${undone.id}?saved=unmerged&events=${undone.events}`);
}

function nounOf(form: FormData): RecordNoun {
  return textOf(form, "noun") === "place" ? "place" : "entity";
}

function sideOf(form: FormData, side: "winner" | "loser"): { id: string; version: number } {
  const [id, version] = [textOf(form, side), Number(textOf(form, `${side}Version`))];
  if (!isId(id) || !Number.isInteger(version)) throw new Refused("Open the page again and choose both records.");
  return { id, version };
}
