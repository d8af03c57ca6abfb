import { getWording } from "#components/language/server-wording";
import type { EventCard } from "#core/event";
import { database } from "#data/client";
import { withTranslations } from "#data/translations";

/** Events with their words in the language of the page, where somebody has translated them. */
export async function inPageLanguage<Card extends EventCard>(cards: readonly Card[]): Promise<Card[]> {
  const { language } = await getWording();
  return language === "en" ? [...cards] : withTranslations(await database(), cards, language);
}
