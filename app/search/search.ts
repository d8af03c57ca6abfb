import type { HitList } from "#core/search/found";
import { type Suggestion, suggestionKinds } from "#core/search/suggestion";
import { type Filter, type FilterProblem, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { countEvents } from "#data/event-list";
import { type NearSearch, nearSearches } from "#data/search/near-words";
import { searchAll } from "#data/search/search-all";
import { readUndos } from "../facets";

type Kind = Suggestion["kind"];

/** How many of each kind are shown where all kinds are, and where one alone is. */
const shown: Record<Kind, number> = { event: 8, person: 6, place: 4, article: 6 };
const perPage = 50;

/** What the page of results shows of an address. */
export interface SearchView {
  filter: Filter;
  problems: FilterProblem[];
  /** the kind that is shown alone; null = all */
  kind: Kind | null;
  page: number;
  pages: number;
  lists: HitList[];
  /** other searches, where this one finds nothing */
  near: NearSearch[];
  /** what else than words chooses among events, and how many each would show if it were undone */
  undos: Awaited<ReturnType<typeof readUndos>>;
}

/** Searches all kinds by the words of an address; its other filters choose among events. */
export async function readSearch(parameters: QueryParameters): Promise<SearchView> {
  const { filter, problems } = parseFilter(parameters, ["kind", "page"]);
  const kind = readKind(parameters.kind, problems);
  const asked = readPage(parameters.page, problems);
  if (!filter.q) return { filter, problems, kind, page: 1, pages: 1, lists: [], near: [], undos: [] };
  const db = await database();
  const read = (page: number) =>
    searchAll(db, filter, (one) =>
      kind === one ? { offset: (page - 1) * perPage, limit: perPage } : { offset: 0, limit: kind ? 0 : shown[one] },
    );
  const first = await read(asked);
  const total = kind ? (first.find((list) => list.kind === kind)?.total ?? 0) : 0;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(asked, pages);
  const lists = page === asked ? first : await read(page);
  const isEmpty = lists.every((list) => list.total === 0);
  const [near, undos] = await Promise.all([
    isEmpty ? nearSearches(db, filter.q) : [],
    readUndos("/search", { ...filter, q: null }, (some) => countEvents(db, { ...some, q: filter.q })),
  ]);
  return { filter, problems, kind, page, pages, lists, near, undos };
}

function readKind(value: string | string[] | undefined, problems: FilterProblem[]): Kind | null {
  if (value === undefined || value === "") return null;
  const kind = suggestionKinds.find((one) => one === value);
  if (!kind)
    problems.push({
      field: "kind",
      value: String(value).slice(0, 200),
      message: `Choose among ${suggestionKinds.join(", ")}.`,
    });
  return kind ?? null;
}

/** Each page looks at all pages before it: nobody leafs as far as this. */
const mostPages = 200;

function readPage(value: string | string[] | undefined, problems: FilterProblem[]): number {
  if (value === undefined) return 1;
  const page = Number(value);
  if (Number.isInteger(page) && page >= 1 && page <= mostPages) return page;
  const message = `Write a whole number from 1 to ${mostPages}.`;
  problems.push({ field: "page", value: String(value).slice(0, 200), message });
  return 1;
}
