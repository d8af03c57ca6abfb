import { normalizeName } from "#core/names/normalize-name";

/**
 * The text in which searches look for their words. Prose keeps its words apart; a name is one word, so that "jong un",
 * "Jong-un" and "Kim Jong Un" all find it. Which words of prose stand side by side is told by words of two.
 */
export function toSearchText({ prose, names }: { prose: readonly string[]; names: readonly string[] }): string {
  const texts = prose.map(wordsOf);
  const pairs = texts.flatMap((words) => words.slice(1).map((word, place) => pairOf(words[place] as string, word)));
  return [...new Set([...names.map(normalizeName), ...texts.flat(), ...pairs])].filter(Boolean).join(" ");
}

/** The words of a text as the search text has them. */
export function wordsOf(text: string | null): string[] {
  return (text ?? "").split(/\s+/).map(normalizeName).filter(Boolean);
}

/** Two words that stand side by side, as the search text has them. Words themselves never hold the mark between them. */
export function pairOf(first: string, second: string): string {
  return `${first}${pairMark}${second}`;
}

export const pairMark = "_";
