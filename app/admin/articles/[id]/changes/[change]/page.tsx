import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/desk/action-form";
import { EvidenceRows } from "#components/desk/source-watch/evidence-rows";
import { TextDiff } from "#components/desk/source-watch/text-diff";
import { formatInstant } from "#core/desk/format-instant";
import { may } from "#core/desk/permissions";
import { diffText } from "#core/desk/text-diff";
import { database } from "#data/client";
import { findArticleChange } from "#data/desk/article-change";
import { getEditor } from "../../../../editor";
import { keepTextAction, replaceTextAction } from "./actions";
import "../../../../diff.css";

export const metadata: Metadata = { title: "Two texts of an article" };

export default async function ArticleChangePage({ params }: { params: Promise<{ id: string; change: string }> }) {
  const editor = await getEditor();
  const { id, change: changeId } = await params;
  const change = await findArticleChange(await database(), id, changeId);
  if (!change) notFound();
  const { article, before, after, by, at, reason, state, isOvertaken, evidence } = change;
  const lost = evidence.filter(({ relocation }) => relocation.kind === "lost").length;
  const hidden = (
    <>
      <input type="hidden" name="article" value={id} />
      <input type="hidden" name="change" value={changeId} />
    </>
  );
  return (
    <div className="mt-8 grid gap-8">
      <header className="grid gap-3">
        <p className="kicker">
          <Link href={`/admin/articles/${id}`} prefetch={false}>
            {article.title}
          </Link>
          <span>
            {by}, {formatInstant(at)} UTC: {reason}
          </span>
        </p>
        <h1>Two texts of an article</h1>
      </header>
      {state !== "waiting" && <p className="notice">This was decided: {state}.</p>}
      {state === "waiting" && isOvertaken && (
        <p className="notice">The article was changed since. Hand the text in again to compare it anew.</p>
      )}
      <EvidenceRows evidence={evidence} />
      {state === "waiting" && may(editor.role, "article.edit") && !isOvertaken && (
        <div className="grid gap-4">
          <ActionForm action={replaceTextAction} submit={lost > 0 ? "Replace, and review what is lost" : "Replace"}>
            {hidden}
          </ActionForm>
          <ActionForm action={keepTextAction} submit="Keep the text as it is" isPlain>
            {hidden}
            <label className="check">
              Why <input name="reason" className="field" maxLength={500} />
            </label>
          </ActionForm>
        </div>
      )}
      {state === "waiting" && !may(editor.role, "article.edit") && (
        <p className="notice">It waits for a reviewer, who decides which text stands.</p>
      )}
      <section aria-labelledby="difference" className="grid gap-4">
        <h2 id="difference">What differs</h2>
        {before.title !== after.title && (
          <TextDiff parts={diffText(before.title, after.title)} language={article.language} />
        )}
        <TextDiff parts={diffText(before.text, after.text)} language={article.language} />
      </section>
    </div>
  );
}
