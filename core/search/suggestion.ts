/** What somebody who types may mean: a record of ours, by its address part. */
export interface Suggestion {
  kind: "event" | "person" | "place" | "article";
  slug: string;
  name: string;
  /** another spelling under which it was found; null where it is found by its name */
  matchedVia: string | null;
}

export const suggestionKinds = ["event", "person", "place", "article"] as const;

/** The page of what is suggested. */
export function suggestionPath({ kind, slug }: Pick<Suggestion, "kind" | "slug">): string {
  const folders = { event: "events", person: "people", place: "places", article: "articles" };
  return `/${folders[kind]}/${slug}`;
}
