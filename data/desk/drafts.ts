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
  /** the key that its page gave it, where it has one */
  formKey?: string | null;
  fields: EventFields | RecordFields;
  baseVersion: number | null;
}

/** Longer than any event; what is longer is no form of ours. */
const maxChars = 500_000;

/**
 * Keeps what an editor has typed so far, in place of what was kept before. What comes late, on a slow network, from a form that
 * was saved meanwhile is not kept: it would come back as if it had not been saved.
 */
export async function keepDraft(db: Database, editor: Editor, draft: NewDraft): Promise<void> {
  requirePermission(editor, "draft.keep");
  const { noun, subject, fields, baseVersion, formKey } = draft;
  if (JSON.stringify(fields).length > maxChars) return;
  await db.$executeRaw`
    INSERT INTO "Draft" AS d ("editorId", "noun", "subject", "payload", "baseVersion", "updatedAt")
    VALUES (${editor.id}, ${noun}, ${subject}, ${JSON.stringify(fields)}::jsonb, ${baseVersion}, now())
    ON CONFLICT ("editorId", "noun", "subject") DO UPDATE SET
      "payload" = EXCLUDED."payload", "baseVersion" = EXCLUDED."baseVersion", "updatedAt" = EXCLUDED."updatedAt"
    WHERE coalesce(d."payload"->>'saved', '') <> ${formKey ?? "none"}`;
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
  if (!row || savedKeyOf(row.payload) !== null) return null;
  return { fields: row.payload as unknown as F, baseVersion: row.baseVersion, at: row.updatedAt };
}

/** Forgets what was kept of a form that was saved or given up, and whatever comes from it still. */
export async function endDraft(db: Database, editor: Editor, of: DraftOf, formKey: string | null): Promise<void> {
  const key = { editorId: editor.id, noun: of.noun, subject: of.subject };
  if (!formKey) {
    await db.draft.deleteMany({ where: key });
    return;
  }
  const ended = { payload: { saved: formKey }, baseVersion: null, updatedAt: new Date() };
  await db.draft.upsert({ where: { editorId_noun_subject: key }, create: { ...key, ...ended }, update: ended });
}

/** The key of the form of a record that this editor saved last; null = they have typed since, or saved none. */
export async function findSavedKey(db: Database, editor: Editor, { noun, subject }: DraftOf): Promise<string | null> {
  const key = { editorId: editor.id, noun, subject };
  const row = await db.draft.findUnique({ where: { editorId_noun_subject: key } });
  return row && savedKeyOf(row.payload);
}

/** The key of the form that was saved, where that is all that is kept. */
function savedKeyOf(payload: Prisma.JsonValue): string | null {
  const { saved } = (payload ?? {}) as { saved?: unknown };
  return typeof saved === "string" ? saved : null;
}
