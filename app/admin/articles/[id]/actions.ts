"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { acceptSuggestion } from "#data/desk/accept-suggestion";
import { acceptSure } from "#data/desk/accept-sure";
import { attachSuggestion } from "#data/desk/attach-suggestion";
import { isId } from "#data/desk/record-id";
import { rejectSuggestion, reopenSuggestion } from "#data/desk/reject-suggestion";
import { resolvePicked } from "#data/desk/resolve-picked";
import { NotFound, Refused } from "#data/errors";
import { answerForm, textOf } from "../../answer-form";
import { getEditor } from "../../editor";

/** Makes an event of a suggestion; to be edited first, in the event form, it becomes a draft. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  const intent = textOf(form, "intent") === "draft" ? "draft" : "as-is";
  let draft = "";
  const state = await answerForm("suggestion", async () => {
    const event = await acceptSuggestion(await database(), await getEditor(), { id: idOf(form), intent });
    if (intent === "draft") draft = event.id;
    return event.state === "published" ? "Published." : "It waits for review.";
  });
  show(form);
  if (draft) redirect(`/admin/events/${draft}`);
  return state;
}

export async function attachAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("suggestion", async () => {
    const attached = await attachSuggestion(await database(), await getEditor(), {
      ...{ id: idOf(form), eventId: await chosenEvent(form) },
      reports: form.get("reports") === "yes",
      changesRecord: form.get("changesRecord") === "yes",
    });
    return attached.isProposed ? "It waits for a reviewer." : "Attached.";
  });
  show(form);
  return state;
}

export async function rejectAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("suggestion", async () => {
    await rejectSuggestion(await database(), await getEditor(), { id: idOf(form), reason: textOf(form, "reason") });
    return "Turned down.";
  });
  show(form);
  return state;
}

export async function reopenAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("suggestion", async () => {
    await reopenSuggestion(await database(), await getEditor(), idOf(form));
    return "It waits again.";
  });
  show(form);
  return state;
}

/** Accepts all that the desk is sure enough of. */
export async function bulkAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("bulk", async () => {
    const percent = Number(textOf(form, "least"));
    if (!(percent >= 0 && percent <= 100)) throw new Refused("Write a confidence from 0 to 100.");
    const request = { articleId: textOf(form, "article"), least: percent / 100 };
    const { accepted, attached, left } = await acceptSure(await database(), await getEditor(), request);
    const rest = left.map(({ title, why }) => `${title} (${why})`).join("; ");
    return `${accepted} accepted, ${attached} attached.${rest ? ` Left for you: ${rest}.` : ""}`;
  });
  show(form);
  return state;
}

/** The event that is chosen from the list or, where one is written, that one: by its title or its address. */
async function chosenEvent(form: FormData): Promise<string> {
  const db = await database();
  const typed = { text: textOf(form, "other"), slug: textOf(form, "otherSlug"), chosenFor: textOf(form, "otherFor") };
  const other = await resolvePicked(db, "event", typed);
  if ("problem" in other) throw new Refused(other.problem);
  if (other.slug === null) {
    const chosen = textOf(form, "event");
    if (!isId(chosen)) throw new Refused("Choose an event, or write the title or the address of one.");
    return chosen;
  }
  const found = await db.event.findUnique({ where: { slug: other.slug }, select: { id: true } });
  if (!found) throw new NotFound("This event is not there any more.");
  return found.id;
}

function idOf(form: FormData): string {
  const id = textOf(form, "id");
  if (!isId(id)) throw new NotFound("There is no such suggestion.");
  return id;
}

function show(form: FormData): void {
  const article = textOf(form, "article");
  if (isId(article)) revalidatePath(`/admin/articles/${article}`);
}
