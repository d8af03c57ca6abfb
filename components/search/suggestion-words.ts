import type { Wording } from "#core/language/wording";
import type { Suggestion } from "#core/search/suggestion";

/** What kind of record is suggested. */
export const kindWords: Record<Suggestion["kind"], string> = {
  event: "Event",
  person: "Person",
  place: "Place",
  article: "Article",
};

/** The number of suggestions, for those who hear the page. */
export function countWords(count: number, { t }: Wording): string {
  if (count === 0) return "";
  const suggestions = count === 1 ? "{count} suggestion" : "{count} suggestions";
  return t(`${suggestions}. Use the arrow keys to choose.`, { count });
}

const plurals: Record<Suggestion["kind"], [one: string, many: string]> = {
  event: ["event", "events"],
  person: ["person or body", "people and bodies"],
  place: ["place", "places"],
  article: ["article", "articles"],
};

/** "214 events". */
export function formatCount(count: number, kind: Suggestion["kind"], { t, number }: Wording): string {
  return t(`{count} ${plurals[kind][count === 1 ? 0 : 1]}`, { count: number(count) });
}
