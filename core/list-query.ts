import { letterOf, sortNameOf } from "#core/names/sort-name";
import {
  emptyFilter,
  type Filter,
  type FilterProblem,
  parseFilter,
  type QueryParameters,
  toQuery,
} from "#core/timeline/filter";
import { textsOf } from "./parameter-texts";

/** The orders of a list of people or places; a minus turns one around. `events` are how many, `first` and `last` when. */
export const listSorts = ["name", "-name", "events", "-events", "first", "-first", "last", "-last"] as const;
export type ListSort = (typeof listSorts)[number];

/**
 * What a list of people or of places is asked for. Name, country, kind and letter are theirs; the rest of the filter
 * chooses the events that are counted of them.
 */
export interface ListQuery<Kind extends string = string> {
  /** words of their names, in any spelling */
  q: string | null;
  /** ISO 3166 codes */
  country: string[];
  kind: Kind[];
  /** A–Z, or `#` for all other */
  letter: string | null;
  sort: ListSort;
  /** of events; its `q`, `country` and `sort` are not set */
  filter: Filter;
}

/** What a list shows, as far as its query asks for it. */
export interface Listed {
  slug: string;
  name: string;
  kind: string;
  country: string | null;
  events: number;
  first: string | null;
  last: string | null;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ#"];

/** Reads what is asked of a list, as {@link parseFilter} reads filters. Parameters in `also` belong to the caller. */
export function parseListQuery<Kind extends string>(
  parameters: QueryParameters,
  kinds: readonly Kind[],
  also: readonly string[] = [],
): { query: ListQuery<Kind>; problems: FilterProblem[] } {
  const { sort, kind, letter, ...rest } = parameters;
  const { filter, problems } = parseFilter(rest, also);
  const many = <T extends string>(field: string, values: readonly string[], choices: readonly T[]): T[] =>
    values.flatMap((value) => {
      const found = choices.find((choice) => choice.toUpperCase() === value.toUpperCase());
      if (found !== undefined) return [found];
      problems.push({ field, value: value.slice(0, 200), message: `Choose among ${choices.join(", ")}.` });
      return [];
    });
  const one = <T extends string>(field: string, values: readonly string[], choices: readonly T[]): T | null => {
    for (const value of values.slice(1))
      problems.push({ field, value: value.slice(0, 200), message: "Give this parameter once." });
    return many(field, values.slice(0, 1), choices)[0] ?? null;
  };
  const query: ListQuery<Kind> = {
    q: filter.q,
    country: filter.country,
    kind: [...new Set(many("kind", textsOf(kind, ","), kinds))],
    letter: one("letter", textsOf(letter, null), letters),
    sort: one("sort", textsOf(sort, null), listSorts) ?? "name",
    filter: { ...filter, q: null, country: [], sort: "date" },
  };
  return { query, problems };
}

/** The address query that {@link parseListQuery} reads back to the same, without defaults. */
export function toListParameters({ q, country, kind, letter, sort, filter }: ListQuery): URLSearchParams {
  const parameters = toQuery({ ...filter, q, country });
  for (const value of kind) parameters.append("kind", value);
  if (letter) parameters.set("letter", letter);
  if (sort !== "name") parameters.set("sort", sort);
  return parameters;
}

/** The same list with some of what is asked changed, as an address. */
export function listHref<Query extends ListQuery>(path: string, query: Query, change: Partial<Query> = {}): string {
  const parameters = toListParameters({ ...query, ...change }).toString();
  return parameters ? `${path}?${parameters}` : path;
}

/** Whether events are chosen: then only what has to do with one of them is listed. */
export function choosesEvents({ filter }: ListQuery): boolean {
  return toQuery({ ...filter, certainty: emptyFilter.certainty, lanes: emptyFilter.lanes }).size > 0;
}

/** Whether something is in a list, whatever its spellings and events. */
export function isAsked({ name, kind, country }: Omit<Listed, "slug">, query: ListQuery): boolean {
  return (
    (query.country.length === 0 || (country !== null && query.country.includes(country))) &&
    (query.kind.length === 0 || query.kind.includes(kind)) &&
    (query.letter === null || letterOf(sortNameOf({ name, kind, country })) === query.letter)
  );
}

const collator = new Intl.Collator("en", { sensitivity: "base" });

/** Compares for a list in the order of `sort`; equals follow by the name that they are looked up by, then by slug. */
export function compareListed(sort: ListSort): (a: Listed, b: Listed) => number {
  const field = sort.replace("-", "") as "name" | "events" | "first" | "last";
  const way = sort.startsWith("-") ? -1 : 1;
  if (field === "name") return (a, b) => way * compareNames(a, b);
  if (field === "events") return (a, b) => way * (a.events - b.events) || compareNames(a, b);
  return (a, b) => way * compareText(a[field] ?? "", b[field] ?? "") || compareNames(a, b);
}

function compareNames(a: Listed, b: Listed): number {
  return (
    collator.compare(sortNameOf(a), sortNameOf(b)) || collator.compare(a.name, b.name) || compareText(a.slug, b.slug)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
