import { emptyFilter, type Filter, toQuery } from "#core/timeline/filter";
import type { Suggestion } from "./suggestion";

/** The page of all that a filter's words find, or of one kind. */
export function searchHref(filter: Filter, kind: Suggestion["kind"] | null = null, page = 1): string {
  const query = toQuery({ ...emptyFilter, ...filter });
  if (kind) query.set("kind", kind);
  if (page > 1) query.set("page", String(page));
  return `/search?${query}`;
}
