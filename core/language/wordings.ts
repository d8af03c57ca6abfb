import { english } from "./english";
import { korean } from "./korean/messages";
import type { Language } from "./language";
import { type Wording, wordingOf } from "./wording";

const wordings: Record<Language, Wording> = { en: english, ko: wordingOf("ko", korean) };

/** The wording of a language, with all of its messages. */
export function wordingIn(language: Language): Wording {
  return wordings[language];
}
