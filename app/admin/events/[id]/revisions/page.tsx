import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/desk/action-form";
import { EventHead } from "#components/desk/event-head";
import { RevisionRows } from "#components/desk/revision-rows";
import { VersionDiffs } from "#components/desk/version-diffs";
import { compareChanges, nameChanges } from "#core/desk/merge-contents";
import { database } from "#data/client";
import { findRevisionContent, listRevisions } from "#data/desk/desk-events";
import { getEditor } from "../../../editor";
import { readDeskPage } from "../desk-page";
import { restoreAction } from "../review-actions";
import "../../../diff.css";

export const metadata: Metadata = { title: "Revisions" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Two revisions side by side, the last change unless others are asked for, and all of them below. */
export default async function RevisionsPage({ params, searchParams }: Props) {
  const [{ id }, asked, editor] = [await params, await searchParams, await getEditor()];
  const page = await readDeskPage(id, editor);
  if (!page) notFound();
  const { event } = page;
  const db = await database();
  const revisions = await listRevisions(db, id);
  // what was saved since `event` was read counts too
  const newest = revisions[0]?.number ?? event.version;
  const to = numberIn(asked.to) ?? newest;
  const from = numberIn(asked.from) ?? to - 1;
  const [before, after] = await Promise.all([findRevisionContent(db, id, from), findRevisionContent(db, id, to)]);
  const changes = before && after ? compareChanges(before, after, before) : [];
  return (
    <div className="mt-8 grid gap-8">
      <EventHead event={{ id, title: event.content.title, state: event.state }} title="Revisions" />
      {before && after && (
        <section aria-labelledby="compared" className="grid gap-4">
          <h2 id="compared">
            Version {from} and version {to}
          </h2>
          <VersionDiffs
            changes={nameChanges(changes)}
            beforeName={`version ${from}`}
            afterName={`version ${to}`}
            same="They say the same: what changed is the state of the event, or nothing."
          />
        </section>
      )}
      {to !== newest && after && (
        <ActionForm action={restoreAction} submit={`Restore version ${to}`}>
          <input type="hidden" name="event" value={id} />
          <input type="hidden" name="version" value={newest} />
          <input type="hidden" name="number" value={to} />
        </ActionForm>
      )}
      <RevisionRows path={`/admin/events/${id}/revisions`} revisions={revisions} />
    </div>
  );
}

function numberIn(value: string | string[] | undefined): number | null {
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
