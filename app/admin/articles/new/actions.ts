"use server";

import { redirect } from "next/navigation";
import type { ArticleFile } from "#core/article";
import type { FormState } from "#core/desk/form-state";
import { type HandedArticle, readHanded } from "#core/desk/handed-article";
import type { Editor } from "#core/desk/role";
import { database } from "#data/client";
import { proposeText } from "#data/desk/propose-text";
import { takeArticle } from "#data/desk/take-article";
import { DataError, toDataError } from "#data/errors";
import { textOf } from "../../answer-form";
import { getEditor } from "../../editor";

/** Takes what was handed in and goes to where its suggestions are decided. */
export async function handInAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await getEditor();
  const handed = await readForm(form);
  const { articles, problems, proposedDay } = await readHanded(handed);
  const { file, ...said } = handed;
  const values = { ...said, date: proposedDay ?? said.date };
  if (problems.length > 0) return { problems, values };
  const taken: string[] = [];
  let target = "/admin/articles?waiting=yes";
  try {
    for (const article of articles) taken.push(await takeOne(editor, article, articles.length === 1));
    if (taken.length === 1) target = taken[0] as string;
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw cause;
    const before = taken.length > 0 ? ` ${taken.length} before it are taken in.` : "";
    return { problems: [{ field: file ? "file" : "text", message: `${error.message}${before}` }], values };
  }
  redirect(target);
}

/** @returns where one goes on: to the article or, where it is held with another text, to the two texts */
async function takeOne(editor: Editor, article: ArticleFile, isOnly: boolean): Promise<string> {
  const db = await database();
  const { kind, id } = await takeArticle(db, editor, article);
  if (kind !== "other-text" || !isOnly) return `/admin/articles/${id}`;
  const change = await proposeText(db, editor, { id, text: article.body, reason: "Handed in again" });
  return `/admin/articles/${id}/changes/${change}`;
}

async function readForm(form: FormData): Promise<HandedArticle> {
  const line = (name: string) => textOf(form, name).replace(/\s+/g, " ").trim();
  const file = form.get("file");
  return {
    ...{ date: line("date"), title: line("title"), publisher: line("publisher"), url: line("url"), language: "" },
    text: textOf(form, "text"),
    file:
      file instanceof File && file.size > 0
        ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : null,
  };
}
