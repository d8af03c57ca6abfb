import type { Metadata } from "next";
import { NewArticleForm } from "#components/desk/inbox/new-article-form";
import { getEditor } from "../../editor";
import { handInAction } from "./actions";
import "../../inbox.css";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  await getEditor();
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <h1>New article</h1>
      <p className="text-soft">
        Hand in an article, and the desk shows the events that it reads in it, each with the words that say so. Nothing
        is published before you have decided.
      </p>
      <NewArticleForm action={handInAction} />
    </div>
  );
}
