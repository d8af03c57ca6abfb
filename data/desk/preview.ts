import { boundsOf, isEdtf } from "#core/dates/edtf";
import { toEventFields } from "#core/desk/event-fields";
import { type Problem, problemsOfPublication } from "#core/desk/event-problems";
import type { Editor } from "#core/desk/role";
import type { EventRecord } from "#core/event";
import type { UnfinishedContent } from "#core/event-draft";
import { counterpartOf } from "#core/timeline/counterpart";
import type { Database } from "#data/client";
import { getDeskEvent } from "./desk-events";
import { findDraft } from "./drafts";
import { noAddress } from "./new-event";
import { isId } from "./record-id";
import { resolveFields } from "./resolve-fields";

/** What an editor has typed as a record, if it has a date to stand on, and what keeps it from being published. */
export interface Preview {
  event: EventRecord | null;
  problems: Problem[];
}

/** The preview of what is kept of a form, or of the event as it is saved; null where there is neither. */
export async function findPreview(db: Database, editor: Editor, subject: string): Promise<Preview | null> {
  const isNew = subject === "new";
  if (!isNew && !isId(subject)) return null;
  const draft = await findDraft(db, editor, subject);
  if (!draft && isNew) return null;
  const fields = draft?.fields ?? toEventFields((await getDeskEvent(db, subject)).content);
  const { content, problems } = await resolveFields(db, fields, isNew ? noAddress : subject);
  const all = [...problems, ...problemsOfPublication(content)];
  if (!isEdtf(content.date)) return { event: null, problems: all };
  return { event: await toRecord(db, content), problems: all };
}

async function toRecord(db: Database, content: UnfinishedContent): Promise<EventRecord> {
  const { id, title, type, status, date, summary, tags, participants, place, related, note = null } = content;
  const [people, places] = await Promise.all([
    db.entity.findMany({
      where: { slug: { in: participants.map(({ entity }) => entity) } },
      select: { slug: true, native: true },
    }),
    db.place.findMany({
      where: { slug: { in: place?.ids ?? [] } },
      select: { slug: true, name: true, country: true, lat: true, lon: true },
    }),
  ]);
  const [first] = (place?.ids ?? []).flatMap((slug) => places.find((found) => found.slug === slug) ?? []);
  return {
    ...{ id, slug: id, url: "", title, type, status, date, ...boundsOf(date), summary, tags, note },
    place: place && {
      ...{ slug: first?.slug ?? null, name: place.name, country: place.country },
      ...{ lat: first?.lat ?? null, lon: first?.lon ?? null },
    },
    places,
    participants: participants.map(({ entity, name, country, office = null }) => ({
      ...{ slug: entity, name, country, office },
      native: people.find(({ slug }) => slug === entity)?.native ?? null,
    })),
    counterpart: counterpartOf(participants),
    related: [
      ...related.map((slug) => ({ slug, kind: "related" as const })),
      ...(content.relations ?? []).map(({ event: slug, kind }) => ({ slug, kind })),
    ],
    sources: content.sources,
    evidence: content.quotes,
    history: content.history,
    version: 0,
    updatedAt: new Date().toISOString(),
  };
}
