import { guessLanguage } from "../article-input/article-language";
import type { Wording } from "./wording";

/** The language of words that were taken from a source (BCP 47), for `lang`; undefined where the page is in it anyway. */
export function langOf(text: string, { language }: Pick<Wording, "language">): string | undefined {
  const own = guessLanguage(text);
  return own === language ? undefined : own;
}
