import type { Run } from "#core/search/highlight";
import type { Suggestion } from "#core/search/suggestion";

/** One record that a search found, as a page of results shows it. */
export interface Hit {
  kind: Suggestion["kind"];
  slug: string;
  title: Run[];
  /** words beside the title: a name in its own script, a publisher */
  aside: string;
  /** EDTF; null = it has none */
  date: string | null;
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
