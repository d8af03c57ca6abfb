import { redirect } from "next/navigation";
import { type EventFields, readEventFields, toEventFields } from "#core/desk/event-fields";
import type { EventFormState } from "#core/desk/event-form-state";
import { copyPart, type EventPart, partNames } from "#core/desk/event-parts";
import { problemsOfDraft, problemsOfPublication } from "#core/desk/event-problems";
import { formatInstant } from "#core/desk/format-instant";
import { compareChanges, nameChanges } from "#core/desk/merge-contents";
import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { getDeskEvent, listRevisions } from "#data/desk/desk-events";
import { endDraft, keepDraft } from "#data/desk/drafts";
import { noAddress } from "#data/desk/new-event";
import { isId } from "#data/desk/record-id";
import { resolveFields } from "#data/desk/resolve-fields";
import { saveEvent } from "#data/desk/save-event";
import type { Intent, SaveOutcome } from "#data/desk/save-outcome";
import { formKeyOf, toSent } from "../sent-form";
import { baseOf, reasonOf } from "./save-reason";

/** A sent event form. */
export interface SentEvent {
  /** null = a new event */
  id: string | null;
  version: number | null;
  fields: EventFields;
  intent: Intent;
  /** what tells the form from every other (app/admin/sent-form.ts) */
  sent: string | null;
  formKey: string | null;
}

/** Reads a sent form; of parts that two editors changed it takes those that were chosen. */
export async function readSent(db: Database, editor: Editor, form: FormData): Promise<SentEvent> {
  const [sent, formKey] = [await toSent(form, editor.id), formKeyOf(form)];
  const id = String(form.get("id") ?? "") || null;
  const version = /^\d{1,9}$/.test(String(form.get("version"))) ? Number(form.get("version")) : null;
  const asked = String(form.get("intent") ?? "");
  const intent = asked === "publish" ? "publish" : "draft";
  const fields = dropRow(readEventFields(form.entries()), asked);
  const taken = partNames.filter((part) => form.get(`take.${part}`) === "theirs");
  if (!id || !isId(id) || taken.length === 0) return { id, version, fields, intent, sent, formKey };
  const theirs = toEventFields((await getDeskEvent(db, id)).content);
  return {
    id,
    version,
    intent,
    sent,
    formKey,
    fields: taken.reduce((merged, part) => copyPart(theirs, merged, part), fields),
  };
}

/** `drop.sources.2` takes the third source out. */
function dropRow(fields: EventFields, asked: string): EventFields {
  const [, list, index] = /^drop\.(participants|sources|history|quotes|relations)\.(\d+)$/.exec(asked) ?? [];
  if (!list || !index) return fields;
  const key = list as keyof EventFields["rows"];
  return { ...fields, rows: { ...fields.rows, [key]: fields.rows[key].filter((_, at) => at !== Number(index)) } };
}

/** Saves what was sent and goes on to the event's page, or says what has to be mended or chosen. */
export async function saveSent(db: Database, editor: Editor, sent: SentEvent): Promise<EventFormState> {
  const { id, version, intent } = sent;
  const { content, fields, problems } = await resolveFields(db, sent.fields, id ?? noAddress);
  const again = { problems, fields, version, conflict: null };
  const current = id ? await getDeskEvent(db, id) : null;
  if (current?.state === "published" && intent === "draft") {
    await keepDraft(db, editor, { noun: "event", subject: current.id, fields, baseVersion: version });
    return { ...again, problems: [], done: "Kept as your draft. Readers see the published version until you publish." };
  }
  const reason = await reasonOf(db, current, { content, version, reason: fields.lines.reason });
  if (reason.isIdle && problems.length === 0)
    return { ...again, done: "Nothing is changed: it is published as it stands." };
  const request = {
    id,
    version,
    content: { ...content, id: current?.slug ?? noAddress },
    intent,
    reason: reason.words,
    sent: sent.sent,
  };
  const outcome = await tryToSave(db, editor, request, [...problems, ...reason.problems]);
  if (outcome.kind === "problems") return { ...again, problems: outcome.problems };
  if (outcome.kind === "stale") return { ...again, ...(await toConflict(db, outcome, { content, fields, version })) };
  await endDraft(db, editor, { noun: "event", subject: id ?? "new" }, sent.formKey);
  redirect(`/admin/events/${outcome.id}?saved=${outcome.kind === "proposed" ? "proposed" : outcome.state}`);
}

/** Names that were not understood come with all other problems, so that everything is said at once. */
async function tryToSave(
  db: Database,
  editor: Editor,
  request: Parameters<typeof saveEvent>[2],
  problems: EventFormState["problems"],
): Promise<SaveOutcome> {
  if (problems.length === 0) return saveEvent(db, editor, request);
  const rest = request.intent === "draft" ? problemsOfDraft(request.content) : problemsOfPublication(request.content);
  const told = new Set(problems.map(({ field }) => field));
  return { kind: "problems", problems: [...problems, ...rest.filter(({ field }) => !told.has(field))] };
}

/** Both versions beside each other: what only they changed is taken over, what both changed has to be chosen. */
async function toConflict(
  db: Database,
  { id, current }: { id: string; current: number },
  mine: { content: UnfinishedContent; fields: EventFields; version: number | null },
): Promise<Pick<EventFormState, "fields" | "version" | "conflict">> {
  const theirs = await getDeskEvent(db, id);
  const base = await baseOf(db, theirs, mine.version);
  const [revision] = await listRevisions(db, id);
  const changes = compareChanges(base, mine.content, theirs.content);
  const fromThem = toEventFields(theirs.content);
  const onlyTheirs = changes.filter(({ by }) => by === "them").map(({ part }): EventPart => part);
  return {
    fields: onlyTheirs.reduce((merged, part) => copyPart(fromThem, merged, part), mine.fields),
    version: theirs.version,
    conflict: {
      version: current,
      by: revision?.by ?? "somebody",
      at: revision ? formatInstant(revision.at) : "",
      reason: revision?.reason ?? "",
      changes: nameChanges(changes),
    },
  };
}
