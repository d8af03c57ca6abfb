import { choosesEvents, compareListed, isAsked, type Listed, type ListQuery } from "#core/list-query";
import { letterOf, sortNameOf } from "#core/names/sort-name";

/** A stretch of a list in memory: `limit` items from `offset` on, or after the one whose slug is `cursor`. */
export interface ListStretch {
  offset?: number;
  cursor?: string | undefined;
  limit: number;
}

/** All that a list could show, and what a query leaves of it, in its order. */
export interface QueriedList<Item extends Listed> {
  all: readonly Item[];
  listed: readonly Item[];
  /** under which it would find something if it did not ask for one */
  letters: readonly string[];
  /** of all, ISO 3166 codes */
  countries: readonly string[];
}

/** Asks all items a query; `named` are the slugs of those whose spellings it finds, null = it does not ask for names. */
export function queryList<Item extends Listed>(
  all: readonly Item[],
  query: ListQuery,
  named: ReadonlySet<string> | null,
): QueriedList<Item> {
  const hasEvents = choosesEvents(query);
  const found = all.filter(
    (item) =>
      (item.events > 0 || !hasEvents) &&
      (named === null || named.has(item.slug)) &&
      isAsked(item, { ...query, letter: null }),
  );
  const letters = [...new Set(found.map((item) => letterOf(sortNameOf(item))))].sort();
  const listed = found.filter((item) => isAsked(item, query)).sort(compareListed(query.sort));
  const countries = [...new Set(all.flatMap(({ country }) => country ?? []))].sort();
  return { all, listed, letters, countries };
}

/** A stretch of a list; `next` is the cursor of the rest, null at the end. What is listed no more still has its place. */
export function takeStretch<Item extends Listed>(
  { all, listed }: QueriedList<Item>,
  { sort }: ListQuery,
  { offset = 0, cursor, limit }: ListStretch,
): { items: Item[]; next: string | null } {
  const last = cursor ? all.find(({ slug }) => slug === cursor) : undefined;
  const compare = compareListed(sort);
  const after = last ? listed.findIndex((item) => compare(item, last) > 0) : offset;
  const start = after < 0 ? listed.length : after;
  const items = listed.slice(start, start + limit);
  return { items, next: start + limit < listed.length ? (items.at(-1)?.slug ?? null) : null };
}
