import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/desk/action-form";
import { RevisionRows } from "#components/desk/revision-rows";
import { VersionDiffs } from "#components/desk/version-diffs";
import { may } from "#core/desk/permissions";
import { compareRecords } from "#core/desk/records/compare-records";
import { type Database, database } from "#data/client";
import { isId } from "#data/desk/record-id";
import { findRecordRevision, listRecordRevisions } from "#data/desk/records/record-revisions";
import { withDesk } from "#data/desk/records/with-desk";
import { getEditor } from "../editor";
import { type DeskParameters, one } from "../parameters";
import { type RecordNoun, recordDesks } from "./desk-of-records";
import { restoreRecordAction } from "./restore-action";
import "../diff.css";
import "../records.css";

interface Props {
  noun: RecordNoun;
  id: string;
  parameters: DeskParameters;
}

/** Two revisions of a record side by side, the last change unless others are asked for, and all of them below. */
export async function RecordRevisionsPage({ noun, id, parameters }: Props) {
  const editor = await getEditor();
  if (!isId(id)) notFound();
  const db = await database();
  const revisions = await listRecordRevisions(db, noun, id);
  const newest = revisions[0]?.number;
  if (newest === undefined) notFound();
  const to = numberIn(one(parameters, "to")) ?? newest;
  const from = numberIn(one(parameters, "from")) ?? to - 1;
  const { changes, name, version } = await compare(db, noun, { id, from, to });
  const { path, title } = recordDesks[noun];
  return (
    <div className="mt-8 grid gap-8">
      <header className="grid gap-2">
        <h1>Revisions</h1>
        <p>
          <Link href={version ? `${path}/${id}` : path} prefetch={false}>
            {name ?? title}
          </Link>
          {version === null && " · merged into another record"}
        </p>
      </header>
      {changes && (
        <section aria-labelledby="compared" className="grid gap-4">
          <h2 id="compared">
            Version {from} and version {to}
          </h2>
          <VersionDiffs changes={changes} beforeName={`version ${from}`} afterName={`version ${to}`} />
        </section>
      )}
      {to !== newest && version !== null && withDesk(noun, ({ writes }) => may(editor.role, writes.save)) && (
        <ActionForm action={restoreRecordAction} submit={`Restore version ${to}`}>
          <input type="hidden" name="noun" value={noun} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="number" value={to} />
        </ActionForm>
      )}
      <RevisionRows path={`${path}/${id}/revisions`} revisions={revisions} />
    </div>
  );
}

function compare(db: Database, noun: RecordNoun, { id, from, to }: { id: string; from: number; to: number }) {
  return withDesk(noun, async (desk) => {
    const [before, after, now] = await Promise.all([
      findRecordRevision(db, desk.form, id, from),
      findRecordRevision(db, desk.form, id, to),
      desk.find(db, id),
    ]);
    const changes = before && after ? compareRecords(desk.form.parts, before, after, before) : null;
    return { changes, name: now?.draft.name ?? after?.name ?? null, version: now?.version ?? null };
  });
}

function numberIn(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
