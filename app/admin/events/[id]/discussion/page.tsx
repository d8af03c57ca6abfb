import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentForm } from "#components/desk/discussion/comment-form";
import { ThreadList } from "#components/desk/discussion/thread-list";
import { EventHead } from "#components/desk/event-head";
import { database } from "#data/client";
import { findDiscussion } from "#data/desk/comments";
import { getEditor } from "../../../editor";
import { newFormKey } from "../../../sent-form";
import { commentAction, resolveAction } from "./actions";
import "../../../inbox.css";
import "../../../talk.css";

export const metadata: Metadata = { title: "Discussion" };

export default async function DiscussionPage({ params }: { params: Promise<{ id: string }> }) {
  await getEditor();
  const found = await findDiscussion(await database(), (await params).id);
  if (!found) notFound();
  const { event, threads } = found;
  const formKey = newFormKey();
  const open = threads.filter(({ resolved }) => !resolved).length;
  return (
    <div className="mt-8 grid max-w-[48rem] gap-8">
      <EventHead event={event} title="Discussion">
        {threads.length > 2 && (
          <p className="text-small text-soft">
            {open} open, {threads.length - open} settled. <a href="#say">Say something</a>
          </p>
        )}
      </EventHead>
      <ThreadList event={event.id} threads={threads} formKey={formKey} reply={commentAction} resolve={resolveAction} />
      <section aria-labelledby="say" className="grid gap-4">
        <h2 id="say">Say something</h2>
        <CommentForm
          action={commentAction}
          formKey={formKey}
          event={event.id}
          label="Comment"
          sentences={event.sentences}
        />
      </section>
    </div>
  );
}
