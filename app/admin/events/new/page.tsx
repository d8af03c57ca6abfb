import type { Metadata } from "next";
import { EventForm } from "#components/desk/event-form/event-form";
import { noFields } from "#core/desk/event-fields";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { findDraft, findSavedKey } from "#data/desk/drafts";
import { getEditor } from "../../editor";
import { newFormKey } from "../../sent-form";
import { eventAction } from "../actions";
import "../../diff.css";

export const metadata: Metadata = { title: "New event" };

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>;
}

export default async function NewEventPage({ searchParams }: Props) {
  const editor = await getEditor();
  const [{ saved }, draft] = await Promise.all([searchParams, findDraft(await database(), editor, "new")]);
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <h1>New event</h1>
      <EventForm
        action={eventAction}
        id={null}
        formKey={newFormKey()}
        version={null}
        fields={draft?.fields ?? noFields()}
        savedKey={await findSavedKey(await database(), editor, { noun: "event", subject: "new" })}
        keptAt={draft?.at.getTime() ?? null}
        isSaved={saved === "discarded"}
        canPublish={may(editor.role, "event.publish")}
        state={null}
      />
    </div>
  );
}
