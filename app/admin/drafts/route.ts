import { z } from "zod";
import { DraftNoun } from "#core/desk/draft-noun";
import { readEventFields } from "#core/desk/event-fields";
import { readRecordFields } from "#core/desk/records/record-fields";
import { database } from "#data/client";
import { endDraft, keepDraft } from "#data/desk/drafts";
import { Refused } from "#data/errors";
import { answerJson } from "../answer-json";

const Subject = z.string().regex(/^(new|[0-9a-f-]{36})$/);

const Kept = z.object({
  noun: DraftNoun,
  subject: Subject,
  baseVersion: z.int().nullable(),
  entries: z.array(z.tuple([z.string(), z.string()])).max(5_000),
});

const Dropped = z.object({ noun: DraftNoun, subject: Subject, formKey: z.string().max(64).nullable() });

/** Keeps what a form of a record holds; the browser sends it while somebody writes, and as the page goes away. */
export function POST(request: Request): Promise<Response> {
  return answerJson(async (editor) => {
    const kept = Kept.safeParse(await request.json().catch(() => null));
    if (!kept.success) throw new Refused("Send noun, subject, baseVersion and entries.");
    const { entries, ...draft } = kept.data;
    const fields = draft.noun === "event" ? readEventFields(entries) : readRecordFields(entries);
    const [, formKey = null] = entries.find(([name]) => name === "formKey") ?? [];
    await keepDraft(await database(), editor, { ...draft, fields, formKey });
    return {};
  });
}

/** `?noun=…&subject=…&formKey=…`: forgets what was kept, and whatever still comes from the form of this key. */
export function DELETE(request: Request): Promise<Response> {
  return answerJson(async (editor) => {
    const { searchParams } = new URL(request.url);
    const [noun, subject, formKey] = ["noun", "subject", "formKey"].map((name) => searchParams.get(name));
    const asked = Dropped.safeParse({ noun, subject, formKey });
    if (!asked.success) throw new Refused("Send noun, subject and formKey.");
    await endDraft(await database(), editor, asked.data, asked.data.formKey);
    return {};
  });
}
