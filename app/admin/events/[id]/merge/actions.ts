"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { partNames } from "#core/desk/event-parts";
import type { FormState } from "#core/desk/form-state";
import { type JoinChoices, joinChoicesFor } from "#core/desk/join-events";
import { database } from "#data/client";
import { mergeEvents } from "#data/desk/merge/merge-events";
import { Stale } from "#data/desk/stale";
import { Refused } from "#data/errors";
import { answerForm, textOf } from "../../../answer-form";
import { getEditor } from "../../../editor";

/** Makes one event of two and goes to what was done. */
export async function mergeAction(_: FormState, form: FormData): Promise<FormState> {
  let groupId = "";
  const state = await answerForm("form", async () => {
    const side = (name: string) => ({ id: textOf(form, name), version: Number(textOf(form, `${name}Version`)) });
    const request = {
      ...{ kept: side("kept"), gone: side("gone"), choices: readChoices(form), reason: textOf(form, "reason") },
    };
    ({ groupId } = await mergeEvents(await database(), await getEditor(), request).catch(sayWhat));
    return "Merged.";
  });
  if (groupId) redirect(`/admin/groups/${groupId}`);
  return state;
}

function sayWhat(error: unknown): never {
  if (!(error instanceof Stale)) throw error;
  // so that the form holds the versions of now, and shows what it would merge
  revalidatePath("/admin/events/[id]/merge", "page");
  throw new Refused("One of the two was changed since you looked. It is shown as it is now: look again, then merge.");
}

function readChoices(form: FormData): JoinChoices {
  const choices: JoinChoices = {};
  for (const part of partNames) {
    const choice = joinChoicesFor(part).find((each) => each === form.get(`join.${part}`));
    if (choice) choices[part] = choice;
  }
  return choices;
}
