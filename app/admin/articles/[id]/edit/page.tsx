import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextForm } from "#components/desk/source-watch/text-form";
import { database } from "#data/client";
import { findInboxArticle } from "#data/desk/inbox-article";
import { getEditor } from "../../../editor";
import { proposeTextAction } from "./actions";
import "../../../inbox.css";

export const metadata: Metadata = { title: "Change the text" };

export default async function EditTextPage({ params }: { params: Promise<{ id: string }> }) {
  const editor = await getEditor();
  const article = await findInboxArticle(await database(), editor, (await params).id);
  if (!article) notFound();
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <h1>Change the text</h1>
      <p className="text-soft">
        Put in the text as it is published now. Nothing is replaced yet: next you see the two texts compared, and what
        becomes of each passage that supports an event.
      </p>
      <TextForm action={proposeTextAction} id={article.id} title={article.title} text={article.text} />
    </div>
  );
}
