"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import type { ImportSettings } from "#core/import/import-row";
import { database } from "#data/client";
import { checkImport } from "#data/desk/import/check-import";
import { discardImport, prepareImport } from "#data/desk/import/import-file";
import { chooseRows } from "#data/desk/import/import-rows";
import { runImport } from "#data/desk/import/run-import";
import { answerForm, textOf } from "../../answer-form";
import { getEditor } from "../../editor";

/** Keeps what the columns hold and compares all rows with the record. */
export async function checkAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("mapping", async () => {
    const [db, editor, id] = [await database(), await getEditor(), textOf(form, "file")];
    await prepareImport(db, editor, { id, mapping: readMapping(form), settings: readSettings(form) });
    await checkImport(db, editor, id);
    return "Compared with the record. Nothing was written.";
  });
  revalidatePath(`/admin/import/${textOf(form, "file")}`);
  return state;
}

/** Keeps what is to be done with rows. */
export async function chooseAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("rows", async () => {
    const rows = [...form].flatMap(([name, choice]) => {
      const [, number] = /^row\.(\d{1,6})$/.exec(name) ?? [];
      return number && typeof choice === "string" ? [{ number: Number(number), choice }] : [];
    });
    const [kind, choice] = [textOf(form, "kind"), textOf(form, "all")];
    const all = kind && choice ? { kind, choice } : null;
    await chooseRows(await database(), await getEditor(), { id: textOf(form, "file"), rows: all ? [] : rows, all });
    return "Kept.";
  });
  revalidatePath(`/admin/import/${textOf(form, "file")}`);
  return state;
}

/** Does what was chosen, all of it or nothing, and goes to what was done. */
export async function runAction(_: FormState, form: FormData): Promise<FormState> {
  let groupId = "";
  const state = await answerForm("run", async () => {
    const request = {
      ...{ id: textOf(form, "file"), reason: textOf(form, "reason") },
      skipWrong: form.get("skipWrong") === "yes",
    };
    ({ groupId } = await runImport(await database(), await getEditor(), request));
    return "Imported.";
  });
  if (groupId) redirect(`/admin/groups/${groupId}`);
  return state;
}

/** Gives the file up. */
export async function discardAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm("discard", async () => {
    await discardImport(await database(), await getEditor(), textOf(form, "file"));
    return "Discarded.";
  });
  if (state.problems.length > 0) return state;
  redirect("/admin/import");
}

function readMapping(form: FormData): string[] {
  const mapping: string[] = [];
  for (const [name, value] of form) {
    const [, index] = /^column\.(\d{1,3})$/.exec(name) ?? [];
    if (index && typeof value === "string") mapping[Number(index)] = value;
  }
  return Array.from(mapping, (field) => field ?? "");
}

function readSettings(form: FormData): ImportSettings {
  const asked = textOf(form, "state");
  return {
    state: asked === "in_review" || asked === "published" ? asked : "draft",
    createPeople: form.get("createPeople") === "yes",
    ...{ type: textOf(form, "type"), status: textOf(form, "status") },
  };
}
