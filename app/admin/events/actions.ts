"use server";

import { redirect } from "next/navigation";
import type { EventFormState } from "#core/desk/event-form-state";
import { database } from "#data/client";
import { getDeskEvent } from "#data/desk/desk-events";
import { endDraft, keepDraft } from "#data/desk/drafts";
import { withdrawEvent } from "#data/desk/event-states";
import { DataError, toDataError } from "#data/errors";
import { getEditor } from "../editor";
import { readSent, type SentEvent, saveSent } from "./save";

/** The one action of the event form: its buttons say what they want by `intent`. */
export async function eventAction(_: EventFormState, form: FormData): Promise<EventFormState> {
  const [db, editor] = [await database(), await getEditor()];
  const sent = await readSent(db, editor, form);
  const asked = String(form.get("intent") ?? "");
  const again = { problems: [], fields: sent.fields, version: sent.version, conflict: null };
  const subject = sent.id ?? "new";
  if (asked.startsWith("drop.")) return again;
  if (asked === "discard") {
    await endDraft(db, editor, { noun: "event", subject }, sent.formKey);
    redirect(`/admin/events/${subject}?saved=discarded`);
  }
  if (asked === "preview") {
    await keepDraft(db, editor, { noun: "event", subject, fields: sent.fields, baseVersion: sent.version });
    redirect(`/admin/events/${subject}/preview`);
  }
  try {
    return asked === "withdraw" ? await withdraw(sent, again) : await saveSent(db, editor, sent);
  } catch (cause) {
    const error = toDataError(cause);
    if (error instanceof DataError) return { ...again, problems: [{ field: "form", message: error.message }] };
    throw cause;
  }
}

async function withdraw(sent: SentEvent, again: EventFormState): Promise<EventFormState> {
  const [db, editor] = [await database(), await getEditor()];
  const { id, version } = sent;
  if (!id || version === null) return again;
  const reason = (sent.fields.lines.reason ?? "").trim();
  const outcome = await withdrawEvent(db, editor, { id, version, reason });
  if (outcome.kind === "problems") return { ...again, problems: outcome.problems };
  if (outcome.kind === "stale") {
    const { version: current } = await getDeskEvent(db, id);
    const message = `Somebody else saved this meanwhile: it is at version ${current} now. Look at it again before you withdraw it.`;
    return { ...again, problems: [{ field: "form", message }] };
  }
  await endDraft(db, editor, { noun: "event", subject: id }, sent.formKey);
  redirect(`/admin/events/${id}?saved=withdrawn`);
}
