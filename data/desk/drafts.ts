import type { DraftNoun } from "#core/desk/draft-noun";
import { type EventFields, noFields } from "#core/desk/event-fields";
import type { RecordFields } from "#core/desk/records/record-fields";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";
import { requirePermission } from "./desk-write";

/** Which form is kept. */
export interface DraftOf {
  noun: DraftNoun;
  /** the record's id, or `new` */
  subject: string;
}

/** What somebody typed and did not save. */
export interface KeptDraft<F = EventFields> {
  fields: F;
  /** the version that the form began with; null = a new event */
  baseVersion: number | null;
  at: Date;
}

/** A form as it is to be kept. */
export interface NewDraft extends DraftOf {
  fields: EventFields | RecordFields;
  baseVersion: number | null;
}

/** Longer than any event; what is longer is no form of ours. */
const maxChars = 500_000;

/** Keeps what an editor has typed so far, in place of what was kept before. */
export async function keepDraft(db: Database, editor: Editor, draft: NewDraft): Promise<void> {
  requirePermission(editor, "draft.keep");
  const { noun, subject, fields, baseVersion } = draft;
  if (JSON.stringify(fields).length > maxChars) return;
  const key = { editorId: editor.id, noun, subject };
  const kept = { payload: fields as unknown as Prisma.InputJsonObject, baseVersion, updatedAt: new Date() };
  await db.draft.upsert({ where: { editorId_noun_subject: key }, create: { ...key, ...kept }, update: kept });
}

/** What an editor typed into the form of an event and did not save, or null. */
export async function findDraft(db: Database, editor: Editor, subject: string): Promise<KeptDraft | null> {
  const kept = await readDraft<EventFields>(db, editor, { noun: "event", subject });
  if (!kept) return null;
  const { lines, rows } = { ...noFields(), ...kept.fields };
  return { ...kept, fields: { lines, rows: { ...noFields().rows, ...rows } } };
}

/** What an editor typed into the form of a person, a body or a place and did not save, or null. */
export function findRecordDraft(
  db: Database,
  editor: Editor,
  of: DraftOf & { noun: "entity" | "place" },
): Promise<KeptDraft<RecordFields> | null> {
  return readDraft<RecordFields>(db, editor, of);
}

async function readDraft<F>(db: Database, editor: Editor, { noun, subject }: DraftOf): Promise<KeptDraft<F> | null> {
  const key = { editorId: editor.id, noun, subject };
  const row = await db.draft.findUnique({ where: { editorId_noun_subject: key } });
  return row && { fields: row.payload as unknown as F, baseVersion: row.baseVersion, at: row.updatedAt };
}

/** Forgets what was kept: it was saved, or its author gave it up. */
export async function dropDraft(db: Database, editor: Editor, { noun, subject }: DraftOf): Promise<void> {
  await db.draft.deleteMany({ where: { editorId: editor.id, noun, subject } });
}
