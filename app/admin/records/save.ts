import { redirect } from "next/navigation";
import { formatInstant } from "#core/desk/format-instant";
import { compareRecords } from "#core/desk/records/compare-records";
import { copyRecordPart, type RecordFields, readRecordFields } from "#core/desk/records/record-fields";
import type { RecordFormState } from "#core/desk/records/record-form-state";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { endDraft } from "#data/desk/drafts";
import { isId } from "#data/desk/record-id";
import type { RecordDesk, StoredRecord } from "#data/desk/records/record-desk";
import { findRecordRevision, listRecordRevisions } from "#data/desk/records/record-revisions";
import { saveRecord } from "#data/desk/records/save-record";
import { resolvePicked } from "#data/desk/resolve-picked";
import { formKeyOf, toSent } from "../sent-form";
import { type RecordNoun, recordDesks } from "./desk-of-records";

/** Saves a sent form and goes on to the record's page, or says what has to be mended or chosen. */
export async function saveSentRecord<D extends { id: string; name: string }>(
  db: Database,
  editor: Editor,
  desk: RecordDesk<D>,
  form: FormData,
): Promise<RecordFormState> {
  const { fields: sent, version } = sentRecord(form);
  const { id: given = "" } = sent.lines;
  const id = isId(given) ? given : null;
  const stored = id ? await desk.find(db, id) : null;
  const fields = stored ? takeTheirs(desk, sent, stored, form) : sent;
  const again = { fields, version, conflict: null };
  if (id && !stored) return { ...again, problems: [{ field: "form", message: "This record is not there any more." }] };
  const read = await resolveParent(db, fields);
  if ("problem" in read) return { ...again, problems: [{ field: "parent", message: read.problem }] };
  const draft = desk.form.toDraft(read, stored?.slug ?? "new");
  const reason = (fields.lines.reason ?? "").trim();
  const isSame =
    stored?.version === version && compareRecords(desk.form.parts, stored.draft, draft, stored.draft).length === 0;
  if (isSame) return { ...again, problems: [], done: "Nothing is changed." };
  if (id && reason === "") return { ...again, problems: [...desk.form.problemsOf(draft), noReason] };
  const outcome = await saveRecord(db, editor, desk, {
    id,
    version,
    draft,
    reason: reason || "First version",
    sent: await toSent(form, editor.id),
  });
  if (outcome.kind === "problems") return { ...again, problems: outcome.problems };
  if (outcome.kind === "stale")
    return { problems: [], ...(await toConflict(db, desk, { id: id as string, draft, fields, version })) };
  return goOn(db, editor, { noun: desk.noun, id, saved: outcome.id, formKey: formKeyOf(form) });
}

/** What was kept unsaved is done with, and the record’s page comes next. */
async function goOn(
  db: Database,
  editor: Editor,
  { noun, id, saved, formKey }: { noun: RecordNoun; id: string | null; saved: string; formKey: string | null },
): Promise<never> {
  await endDraft(db, editor, { noun, subject: id ?? "new" }, formKey);
  redirect(`${recordDesks[noun].path}/${saved}?saved=${id ? "saved" : "created"}`);
}

/** What a form says of the record, and of which version it was filled in; null = of none. */
export function sentRecord(form: FormData): Pick<RecordFormState, "fields" | "version"> {
  const fields = readRecordFields(form.entries());
  const { version: written = "" } = fields.lines;
  return { fields, version: /^\d{1,9}$/.test(written) ? Number(written) : null };
}

const noReason = { field: "reason", message: "Say why you change it: others will ask, years from now." };

/** Of parts that two editors changed those that were chosen. */
function takeTheirs<D extends { id: string; name: string }>(
  desk: RecordDesk<D>,
  sent: RecordFields,
  stored: StoredRecord<D>,
  form: FormData,
): RecordFields {
  const theirs = desk.form.toFields(stored.draft);
  return desk.form.parts
    .filter(({ key }) => form.get(`take.${key}`) === "theirs")
    .reduce((merged, { fields }) => copyRecordPart(theirs, merged, fields), sent);
}

/** What holds a place is chosen by name and written by slug. */
async function resolveParent(db: Database, fields: RecordFields): Promise<RecordFields | { problem: string }> {
  const { parent = "", parentSlug = "", parentFor = "" } = fields.lines;
  const found = await resolvePicked(db, "place", { text: parent, slug: parentSlug, chosenFor: parentFor });
  return "problem" in found ? found : { ...fields, lines: { ...fields.lines, parent: found.slug ?? "" } };
}

/** Both versions beside each other: what only they changed is taken over, what both changed has to be chosen. */
async function toConflict<D extends { id: string; name: string }>(
  db: Database,
  desk: RecordDesk<D>,
  mine: { id: string; draft: D; fields: RecordFields; version: number | null },
): Promise<Pick<RecordFormState, "fields" | "version" | "conflict">> {
  const { id, draft, fields, version } = mine;
  const theirs = (await desk.find(db, id)) as StoredRecord<D>;
  const base = (await findRecordRevision(db, desk.form, id, version ?? 0)) ?? theirs.draft;
  const [revision] = await listRecordRevisions(db, desk.noun, id);
  const { parts, toFields } = desk.form;
  const changes = compareRecords(parts, base, draft, theirs.draft);
  const fromThem = toFields(theirs.draft);
  const onlyTheirs = parts.filter(({ key }) => changes.some(({ part, by }) => part === key && by === "them"));
  return {
    fields: onlyTheirs.reduce((merged, part) => copyRecordPart(fromThem, merged, part.fields), fields),
    version: theirs.version,
    conflict: {
      version: theirs.version,
      by: revision?.by ?? "somebody",
      at: revision ? formatInstant(revision.at) : "",
      reason: revision?.reason ?? "",
      changes,
    },
  };
}
