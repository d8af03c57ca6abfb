import { z } from "zod";
import { readEventFields } from "#core/desk/event-fields";
import { database } from "#data/client";
import { dropDraft, keepDraft } from "#data/desk/drafts";
import { Refused } from "#data/errors";
import { answerJson } from "../answer-json";

const Kept = z.object({
  subject: z.string().regex(/^(new|[0-9a-f-]{36})$/),
  baseVersion: z.int().nullable(),
  entries: z.array(z.tuple([z.string(), z.string()])).max(5_000),
});

/** Keeps what the event form holds; the browser sends it while somebody writes, and as the page goes away. */
export function POST(request: Request): Promise<Response> {
  return answerJson(async (editor) => {
    const kept = Kept.safeParse(await request.json().catch(() => null));
    if (!kept.success) throw new Refused("Send subject, baseVersion and entries.");
    const { subject, baseVersion, entries } = kept.data;
    await keepDraft(await database(), editor, { subject, baseVersion, fields: readEventFields(entries) });
    return {};
  });
}

/** `?subject=…`: forgets what was kept. */
export function DELETE(request: Request): Promise<Response> {
  return answerJson(async (editor) => {
    await dropDraft(await database(), editor, new URL(request.url).searchParams.get("subject") ?? "");
    return {};
  });
}
