import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/desk/action-form";
import { GroupLinks } from "#components/desk/groups/group-links";
import { InboxKeys } from "#components/desk/inbox/inbox-keys";
import { InboxText } from "#components/desk/inbox/inbox-text";
import { SuggestionItem } from "#components/desk/inbox/suggestion-item";
import { formatDay } from "#core/dates/format-date";
import { currentOf } from "#core/desk/inbox";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { listGroupsOf } from "#data/desk/groups/read-group";
import { findInboxArticle } from "#data/desk/inbox-article";
import { getEditor } from "../../editor";
import { type DeskParameters, one } from "../../parameters";
import { acceptAction, attachAction, bulkAction, rejectAction, reopenAction } from "./actions";
import "../../inbox.css";

export const metadata: Metadata = { title: "Article" };

const actions = { accept: acceptAction, attach: attachAction, reject: rejectAction, reopen: reopenAction };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

/** `?at=` names the suggestion to begin with; else the editor goes on where they were. */
export default async function InboxArticlePage({ params, searchParams }: Props) {
  const editor = await getEditor();
  const db = await database();
  const article = await findInboxArticle(db, editor, (await params).id);
  if (!article) notFound();
  const groups = await listGroupsOf(db, article.id);
  const { id, cards, openedLast, change } = article;
  const waiting = cards.filter(({ state }) => state === "waiting");
  const current = currentOf(cards, one(await searchParams, "at") || openedLast);
  const first = cards.find((card) => card.id === current)?.number ?? null;
  const acceptWords = may(editor.role, "suggestion.publish") ? "Publish" : "Accept for review";
  return (
    <div className="mt-8">
      <header className="grid gap-3">
        <p className="kicker">
          <span>{article.publisher}</span>
          <span>
            Published <time dateTime={article.date}>{formatDay(article.date)}</time>
          </span>
          <Link href={`/articles/${article.slug}`} prefetch={false}>
            As readers see it
          </Link>
          <Link href={`/admin/articles/${id}/edit`} prefetch={false}>
            Change the text
          </Link>
          {article.version > 1 && (
            <Link href={`/admin/articles/${id}/versions`} prefetch={false}>
              Version {article.version}
            </Link>
          )}
        </p>
        <h1 className="max-w-[32ch]" lang={article.language}>
          {article.title}
        </h1>
      </header>
      {change && (
        <p className="notice mt-4">
          Another text of this article waits.{" "}
          <Link href={`/admin/articles/${id}/changes/${change}`}>Compare the two</Link>
        </p>
      )}
      <div className="inbox-columns">
        <InboxText text={article.text} language={article.language} cards={cards} />
        <section aria-labelledby="suggestions" className="inbox-rail">
          <div className="grid gap-3 pb-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 id="suggestions">Suggestions</h2>
              {cards.length > 0 && <InboxKeys waiting={waiting.map(({ number }) => number)} first={first} />}
            </div>
            <p role="status" className="text-small text-soft">
              {cards.length === 0
                ? "The desk reads no event in this text."
                : waiting.length === 0
                  ? "All is decided."
                  : `${waiting.length} of ${cards.length} wait.`}
              {waiting.length === 0 && (
                <>
                  {" "}
                  <Link href="/admin/suggestions">To all that wait</Link> ·{" "}
                  <Link href="/admin/articles/new">New article</Link>
                </>
              )}
            </p>
            <GroupLinks groups={groups} />
            {waiting.length > 1 && (
              <ActionForm action={bulkAction} submit="Accept all" isPlain>
                <input type="hidden" name="article" value={id} />
                <label className="check">
                  At least{" "}
                  <input name="least" type="number" min={0} max={100} defaultValue={90} className="field w-20" /> % sure
                </label>
              </ActionForm>
            )}
          </div>
          {cards.map((card) => (
            <SuggestionItem
              key={card.id}
              {...{ card, actions, acceptWords }}
              article={id}
              mayReopen={may(editor.role, "suggestion.reopen")}
            />
          ))}
        </section>
      </div>
    </div>
  );
}
