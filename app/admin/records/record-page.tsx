import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { RecordForm } from "#components/desk/records/record-form";
import { RecordStanding } from "#components/desk/records/record-standing";
import { may } from "#core/desk/permissions";
import type { RecordFields } from "#core/desk/records/record-fields";
import { isSlug } from "#core/slug";
import { type Database, database } from "#data/client";
import { findRecordDraft, findSavedKey } from "#data/desk/drafts";
import { isId } from "#data/desk/record-id";
import { readRecordFacts } from "#data/desk/records/record-facts";
import { withDesk } from "#data/desk/records/with-desk";
import { getEditor } from "../editor";
import type { DeskParameters } from "../parameters";
import { newFormKey } from "../sent-form";
import { saveRecordAction, unmergeRecordAction } from "./actions";
import { type RecordNoun, recordDesks, savedWords } from "./desk-of-records";
import "../diff.css";
import "../records.css";

/** A person, a body or a place: how it stands, and its form. */
export async function RecordPage({
  noun,
  id,
  parameters,
}: {
  noun: RecordNoun;
  id: string;
  parameters: DeskParameters;
}) {
  const editor = await getEditor();
  const db = await database();
  const { path, publicPath } = recordDesks[noun];
  const stored = await readRecord(db, noun, id);
  const facts = await readRecordFacts(db, noun, stored.id);
  const writes = withDesk(noun, (desk) => desk.writes);
  const canSave = may(editor.role, writes.save);
  const draft = canSave ? await findRecordDraft(db, editor, { noun, subject: stored.id }) : null;
  const saved = savedWords(parameters);
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <header className="grid gap-2">
        <p className="text-small">
          <Link href={path} prefetch={false}>
            {recordDesks[noun].title}
          </Link>
        </p>
        <h1>{stored.name}</h1>
      </header>
      {saved && (
        <p role="status" className="notice">
          {saved}
        </p>
      )}
      <RecordStanding
        record={{ ...stored, noun }}
        facts={facts}
        paths={{ desk: path, public: publicPath }}
        canMerge={may(editor.role, writes.merge)}
        unmerge={may(editor.role, writes.unmerge) ? unmergeRecordAction : null}
      />
      <RecordForm
        key={`${stored.id} ${stored.version}`}
        action={saveRecordAction}
        noun={noun}
        id={stored.id}
        formKey={newFormKey()}
        version={draft ? draft.baseVersion : stored.version}
        fields={draft?.fields ?? stored.fields}
        savedKey={await findSavedKey(db, editor, { noun, subject: stored.id })}
        keptAt={draft?.at.getTime() ?? null}
        isSaved={saved !== null}
        canSave={canSave}
      />
    </div>
  );
}

interface ShownRecord {
  id: string;
  slug: string;
  name: string;
  version: number;
  fields: RecordFields;
}

/** The record of an id; under its slug one is sent to its id. */
async function readRecord(db: Database, noun: RecordNoun, id: string): Promise<ShownRecord> {
  if (!isId(id)) {
    const found = isSlug(id) ? await withDesk(noun, (desk) => desk.findId(db, id)) : null;
    if (!found) notFound();
    redirect(`${recordDesks[noun].path}/${found}`);
  }
  const shown = await withDesk(noun, async (desk): Promise<ShownRecord | null> => {
    const stored = await desk.find(db, id);
    if (!stored) return null;
    const { slug, version, draft } = stored;
    return { id, slug, version, name: draft.name, fields: desk.form.toFields(draft) };
  });
  if (!shown) notFound();
  return { ...shown, fields: await withParentName(db, shown.fields) };
}

/** What holds a place is shown by its name. */
async function withParentName(db: Database, fields: RecordFields): Promise<RecordFields> {
  const slug = fields.lines.parent;
  if (!slug) return fields;
  const found = await db.place.findUnique({ where: { slug }, select: { name: true } });
  return { ...fields, lines: { ...fields.lines, parent: found?.name ?? slug, parentSlug: slug } };
}
