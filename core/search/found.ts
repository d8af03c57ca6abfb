import type { Run } from "#core/search/highlight";
import type { Suggestion } from "#core/search/suggestion";

/** One record that a search found, as a page of results shows it. */
export interface Hit {
  kind: Suggestion["kind"];
  slug: string;
  title: Run[];
  /** words beside the title: a date, an office, a publisher */
  aside: string;
  /** the passage in which it was found; none where the title says it all */
  snippet: Run[];
  /** another spelling under which it was found */
  matchedVia: string | null;
  /** BCP 47; null = English */
  language: string | null;
}

/** What a search found of one kind: how many, and the first of them. */
export interface HitList {
  kind: Suggestion["kind"];
  total: number;
  hits: Hit[];
}
