"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "#core/desk/form-state";
import { entityKinds } from "#core/entity-kinds";
import { database } from "#data/client";
import { resolvePicked } from "#data/desk/resolve-picked";
import { attachSpelling, createStranger, dismissName, recallName } from "#data/desk/settle-name";
import { Refused } from "#data/errors";
import { answerForm, textOf } from "../../answer-form";
import { getEditor } from "../../editor";
import { toSent } from "../../sent-form";

/** Says who a name in suggestions is: somebody new, somebody on record, or nobody. */
export async function settleNameAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm(textOf(form, "field") || "names", async () => {
    const [db, editor] = [await database(), await getEditor()];
    const spellings = form.getAll("spelling").filter((value) => typeof value === "string");
    switch (textOf(form, "decision")) {
      case "create": {
        const kind = entityKinds.find((each) => each === textOf(form, "kind")) ?? "person";
        const said = { name: textOf(form, "name"), country: textOf(form, "country"), office: textOf(form, "office") };
        const { name, suggestions } = await createStranger(db, editor, {
          ...{ spellings, kind, ...said },
          sent: await toSent(form, editor.id),
        });
        return `${name} is on record now; ${countWords(suggestions)}.`;
      }
      case "attach": {
        const picked = { text: textOf(form, "who"), slug: textOf(form, "whoSlug"), chosenFor: textOf(form, "whoFor") };
        const found = await resolvePicked(db, "person", picked);
        if ("problem" in found) throw new Refused(found.problem);
        const slug = textOf(form, "candidate") || found.slug;
        if (!slug) throw new Refused("Choose who it is.");
        const { name, suggestions } = await attachSpelling(db, editor, { slug, spellings });
        return `It is ${name}; ${countWords(suggestions)}.`;
      }
      case "recall":
        await recallName(db, editor, textOf(form, "key"));
        return "It waits again.";
      default:
        await dismissName(db, editor, { name: spellings[0] ?? "", reason: textOf(form, "reason") });
        return "Dismissed.";
    }
  });
  if (state.problems.length === 0) revalidatePath("/admin/people/unknown");
  return state;
}

function countWords(suggestions: number): string {
  return suggestions === 1 ? "1 suggestion names the record" : `${suggestions} suggestions name the record`;
}
