import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventForm } from "#components/desk/event-form/event-form";
import { EventStanding } from "#components/desk/event-standing";
import { ProposalList } from "#components/desk/proposal-list";
import { ReviewForm } from "#components/desk/review-form";
import { toEventFields } from "#core/desk/event-fields";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { findSavedKey } from "#data/desk/drafts";
import { getEditor } from "../../editor";
import { newFormKey } from "../../sent-form";
import { eventAction } from "../actions";
import { withTitles } from "../with-titles";
import { readDeskPage } from "./desk-page";
import { acceptAction, declineAction, requestChangesAction } from "./review-actions";
import "../../diff.css";

export const metadata: Metadata = { title: "Event" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
}

export default async function DeskEventPage({ params, searchParams }: Props) {
  const editor = await getEditor();
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  const page = await readDeskPage(id, editor);
  if (!page) notFound();
  const { event, draft, proposals, alike } = page;
  const isReviewer = may(editor.role, "event.publish");
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <h1>{event.content.title}</h1>
      <EventStanding event={event} saved={typeof saved === "string" ? saved : null} alike={alike} />
      <ProposalList
        proposals={proposals}
        actions={isReviewer ? { accept: acceptAction, decline: declineAction } : null}
      />
      {isReviewer && event.state === "in_review" && (
        <ReviewForm id={event.id} version={event.version} action={requestChangesAction} />
      )}
      <EventForm
        key={`${event.id} ${event.version}`}
        action={eventAction}
        id={event.id}
        formKey={newFormKey()}
        version={draft ? draft.baseVersion : event.version}
        fields={await withTitles(draft?.fields ?? toEventFields(event.content))}
        savedKey={await findSavedKey(await database(), editor, { noun: "event", subject: event.id })}
        keptAt={draft?.at.getTime() ?? null}
        isSaved={saved !== undefined}
        canPublish={isReviewer}
        state={event.state}
      />
    </div>
  );
}
