import { normalizeName } from "#core/names/normalize-name";

/**
 * The text in which searches look for their words. Prose keeps its words apart; a name is one word, so that "jong un",
 * "Jong-un" and "Kim Jong Un" all find it.
 */
export function toSearchText({ prose, names }: { prose: readonly string[]; names: readonly string[] }): string {
  const words = prose.flatMap((text) => text.split(/\s+/));
  return [...new Set([...names, ...words].map(normalizeName))].filter(Boolean).join(" ");
}
