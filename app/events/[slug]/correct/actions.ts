"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getWording } from "#components/language/server-wording";
import { addressOf } from "#core/api/rate-limit";
import type { FormState } from "#core/desk/form-state";
import { NoteDraft } from "#core/desk/reader-note";
import { koreanProblems } from "#core/language/korean/problems";
import { retell } from "#core/language/retell";
import { isSlug } from "#core/slug";
import { database } from "#data/client";
import { addNote } from "#data/desk/reader-notes";
import { DataError, toDataError } from "#data/errors";
import { toSent } from "../../../admin/sent-form";

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
  const { language, href } = await getWording();
  const inWords = (words: string) => (language === "ko" ? retell(koreanProblems, words) : words);
  const refuse = (field: string, message: string) => ({ problems: [{ field, message: inWords(message) }], values });
  const parsed = NoteDraft.safeParse(values);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message: inWords(message) })),
      values,
    };
  // people do not see this field, and programs fill in all that there are: they learn nothing
  if (text("website") !== "") return { problems: [], done: inWords("Thank you. The editors will read it.") };
  const sentence = /^\d{1,3}$/.test(text("sentence")) ? Number(text("sentence")) : null;
  let note = "";
  try {
    if (!isSlug(slug)) return refuse("body", "Open the form on the event’s page.");
    const address = addressOf(await headers());
    const sent = await toSent(form, "a reader");
    const outcome = await addNote(await database(), { ...parsed.data, slug, sentence, address, sent });
    if ("problem" in outcome) return refuse("body", outcome.problem);
    note = outcome.id;
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw cause;
    return refuse("body", error.message);
  }
  redirect(href(`/events/${slug}/correct/${note}`));
}
