import { z } from "zod";
import type { Wording } from "#core/language/wording";

/** Languages into which the words of events can be translated (BCP 47); the record itself is in English. */
export const translationLanguages = ["ko"] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

/** Words of an event in another language, with the English ones that they stand for. */
export interface EventTranslation {
  title: string;
  summary: string;
  ofTitle: string;
  ofSummary: string;
}

/** What an editor writes; where the summary is empty it stays in English. */
export const TranslationDraft = z.object({
  title: z.string().trim().min(1, "Write the title.").max(500, "Keep this under 500 characters."),
  summary: z.string().trim().max(5_000, "Keep this under 5,000 characters."),
});

interface Words {
  title: string;
  summary: string;
  translated?: { title: string | null; summary: string | null };
}

/**
 * The words of an event with those of a translation beside them. What has been changed in English since it was translated is
 * left in English: nobody has said that the translation still tells the same.
 */
export function translate<Event extends Words>(event: Event, translation: EventTranslation | undefined): Event {
  if (!translation) return event;
  const { title, summary, ofTitle, ofSummary } = translation;
  return {
    ...event,
    translated: {
      title: event.title === ofTitle ? title : null,
      summary: event.summary === ofSummary && summary !== "" ? summary : null,
    },
  };
}

/** Words as a page shows them, with the `lang` that they need there; undefined = that of the page. */
export interface ShownWords {
  text: string;
  lang: "en" | undefined;
}

/** The title of an event in the language of a page, else as the record has it. */
export function titleIn({ title, translated }: Pick<Words, "title" | "translated">, wording: Wording): ShownWords {
  return shown(title, translated?.title, wording);
}

/** The summary of an event in the language of a page, else as the record has it. */
export function summaryIn(
  { summary, translated }: Pick<Words, "summary" | "translated">,
  wording: Wording,
): ShownWords {
  return shown(summary, translated?.summary, wording);
}

function shown(text: string, translated: string | null | undefined, { language, recordLang }: Wording): ShownWords {
  return translated && language !== "en" ? { text: translated, lang: undefined } : { text, lang: recordLang };
}
