import type { Editor } from "#core/desk/role";
import { type EventTranslation, TranslationDraft, type TranslationLanguage } from "#core/event-translation";
import type { Database } from "#data/client";
import { NotFound, Refused } from "#data/errors";
import type { Publication } from "#prisma/client";
import { deskWrite } from "./desk-write";
import { isId } from "./record-id";

/** An event with what editors have made of its words in a language; null = nobody has. */
export interface TranslationDesk {
  event: { id: string; slug: string; title: string; summary: string; state: Publication };
  translation: (EventTranslation & { by: string; at: Date }) | null;
}

/** What the desk shows of the translation of an event; null where there is no such event. */
export async function findTranslation(
  db: Database,
  eventId: string,
  language: TranslationLanguage,
): Promise<TranslationDesk | null> {
  if (!isId(eventId)) return null;
  const event = await db.event.findUnique({
    where: { id: eventId },
    select: {
      ...{ id: true, slug: true, title: true, summary: true, state: true },
      translations: { where: { language } },
    },
  });
  if (!event) return null;
  const { translations, ...rest } = event;
  const [found] = translations;
  if (!found) return { event: rest, translation: null };
  const { title, summary, ofTitle, ofSummary, by, updatedAt } = found;
  return { event: rest, translation: { title, summary, ofTitle, ofSummary, by, at: updatedAt } };
}

/** What an editor sends: the words, and the English ones that stood beside them. */
export interface SentTranslation extends EventTranslation {
  eventId: string;
  language: TranslationLanguage;
}

/**
 * Keeps the words of an event in another language; the English ones that they stand for are those that the editor saw.
 * @throws Refused, NotFound, Forbidden
 */
export async function saveTranslation(db: Database, editor: Editor, sent: SentTranslation): Promise<void> {
  const { eventId, language, ofTitle, ofSummary } = sent;
  const draft = TranslationDraft.safeParse(sent);
  if (!draft.success) throw new Refused(draft.error.issues[0]?.message ?? "This is not understood.");
  const request = { write: "event.translate", noun: "event", subjectId: eventId } as const;
  await deskWrite(db, editor, request, async (tx) => {
    const event = await tx.event.findUnique({ where: { id: eventId }, select: { slug: true } });
    if (!event) throw new NotFound("There is no such event (any more).");
    const words = { ...draft.data, ofTitle, ofSummary, editorId: editor.id, by: editor.name, updatedAt: new Date() };
    await tx.eventTranslation.upsert({
      where: { eventId_language: { eventId, language } },
      create: { eventId, language, ...words },
      update: words,
    });
    return { result: undefined, audit: { subject: event.slug, detail: { language, ...draft.data } } };
  });
}
