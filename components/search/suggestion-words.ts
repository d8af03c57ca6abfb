import type { Suggestion } from "#core/search/suggestion";

/** What kind of record is suggested. */
export const kindWords: Record<Suggestion["kind"], string> = {
  event: "Event",
  person: "Person",
  place: "Place",
  article: "Article",
};

/** The number of suggestions, for those who hear the page. */
export function countWords(count: number): string {
  if (count === 0) return "";
  return `${count} ${count === 1 ? "suggestion" : "suggestions"}. Use the arrow keys to choose.`;
}

const plurals: Record<Suggestion["kind"], [one: string, many: string]> = {
  event: ["event", "events"],
  person: ["person or body", "people and bodies"],
  place: ["place", "places"],
  article: ["article", "articles"],
};

/** "214 events". */
export function formatCount(count: number, kind: Suggestion["kind"]): string {
  return `${count.toLocaleString("en")} ${plurals[kind][count === 1 ? 0 : 1]}`;
}
