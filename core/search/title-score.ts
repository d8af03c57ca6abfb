import { wordsOf } from "#core/search-text";

/** Suggestions that names give have scores from 0.3 to 1 (core/names/matching/name-matcher.ts); titles stand among them. */
const worth = { beginning: 0.8, inTitle: 0.68, inTitlePart: 0.64, elsewhere: 0.4 };

/** How well a title answers what was typed, as a score among those of names. */
export function titleScore(title: string, typed: string): number {
  const words = wordsOf(typed.replace(/["“”]|(^|\s)-\S*/g, " "));
  const inTitle = wordsOf(title);
  if (words.length === 0) return worth.elsewhere;
  if (inTitle.join(" ").startsWith(words.join(" "))) return worth.beginning;
  if (words.every((word) => inTitle.some((other) => other.startsWith(word)))) return worth.inTitle;
  return words.every((word) => inTitle.some((other) => other.includes(word))) ? worth.inTitlePart : worth.elsewhere;
}
