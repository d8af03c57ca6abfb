import type { EventCard } from "#core/event";
import { type TranslationLanguage, translate, translationLanguages } from "#core/event-translation";
import type { Database } from "#data/client";

/** Events with their words in a language, where somebody has translated them. */
export async function withTranslations<Card extends EventCard>(
  db: Database,
  cards: readonly Card[],
  language: string,
): Promise<Card[]> {
  if (cards.length === 0 || !isTranslated(language)) return [...cards];
  const rows = await db.eventTranslation.findMany({
    where: { language, eventId: { in: cards.map(({ id }) => id) } },
    select: { eventId: true, title: true, summary: true, ofTitle: true, ofSummary: true },
  });
  const byEvent = new Map(rows.map((row) => [row.eventId, row]));
  return cards.map((card) => translate(card, byEvent.get(card.id)));
}

function isTranslated(language: string): language is TranslationLanguage {
  return (translationLanguages as readonly string[]).includes(language);
}
