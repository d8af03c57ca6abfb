import { type EventFields, noFields } from "#core/desk/event-fields";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";
import { requirePermission } from "./desk-write";

/** What somebody typed and did not save. */
export interface KeptDraft {
  /** the record's id, or `new` */
  subject: string;
  fields: EventFields;
  /** the version that the form began with; null = a new event */
  baseVersion: number | null;
  at: Date;
}

/** Longer than any event; what is longer is no form of ours. */
const maxChars = 500_000;

/** Keeps what an editor has typed so far, in place of what was kept before. */
export async function keepDraft(db: Database, editor: Editor, draft: Omit<KeptDraft, "at">): Promise<void> {
  requirePermission(editor, "draft.keep");
  const { subject, fields, baseVersion } = draft;
  if (JSON.stringify(fields).length > maxChars) return;
  const key = { editorId: editor.id, noun: "event", subject };
  const kept = { payload: fields as unknown as Prisma.InputJsonObject, baseVersion, updatedAt: new Date() };
  await db.draft.upsert({ where: { editorId_noun_subject: key }, create: { ...key, ...kept }, update: kept });
}

/** What an editor typed and did not save, or null. */
export async function findDraft(db: Database, editor: Editor, subject: string): Promise<KeptDraft | null> {
  const key = { editorId: editor.id, noun: "event", subject };
  const row = await db.draft.findUnique({ where: { editorId_noun_subject: key } });
  if (!row) return null;
  const { lines, rows } = { ...noFields(), ...(row.payload as unknown as EventFields) };
  const fields = { lines, rows: { ...noFields().rows, ...rows } };
  return { subject, fields, baseVersion: row.baseVersion, at: row.updatedAt };
}

/** Forgets what was kept: it was saved, or its author gave it up. */
export async function dropDraft(db: Database, editor: Editor, subject: string): Promise<void> {
  await db.draft.deleteMany({ where: { editorId: editor.id, noun: "event", subject } });
}
