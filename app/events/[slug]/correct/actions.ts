"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressOf } from "#core/api/rate-limit";
import type { FormState } from "#core/desk/form-state";
import { NoteDraft } from "#core/desk/reader-note";
import { isSlug } from "#core/slug";
import { database } from "#data/client";
import { addNote } from "#data/desk/reader-notes";
import { DataError, toDataError } from "#data/errors";

/** Takes a reader's suggestion, and sends them on to the address where they can read what became of it. */
export async function suggestCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replaceAll("\r\n", "\n").replaceAll("\u0000", "") : "";
  };
  const values = Object.fromEntries(
    ["body", "source", "name", "contact", "sentence"].map((name) => [name, text(name).slice(0, 20_000)]),
  );
  const slug = text("event");
  const parsed = NoteDraft.safeParse(values);
  if (!parsed.success)
    return { problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message })), values };
  // people do not see this field, and programs fill in all that there are: they learn nothing
  if (text("website") !== "") return { problems: [], done: "Thank you. The editors will read it." };
  const sentence = /^\d{1,3}$/.test(text("sentence")) ? Number(text("sentence")) : null;
  let note = "";
  try {
    if (!isSlug(slug)) return { problems: [{ field: "body", message: "Open the form on the event’s page." }], values };
    const address = addressOf(await headers());
    const outcome = await addNote(await database(), { ...parsed.data, slug, sentence, address });
    if ("problem" in outcome) return { problems: [{ field: "body", message: outcome.problem }], values };
    note = outcome.id;
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw cause;
    return { problems: [{ field: "body", message: error.message }], values };
  }
  redirect(`/events/${slug}/correct/${note}`);
}
