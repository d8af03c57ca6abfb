import type { EventCard } from "#core/event";
import {
  emptyFilter,
  type Filter,
  filterHref,
  isInTime,
  parseFilter,
  type QueryParameters,
  viewFields,
} from "#core/timeline/filter";
import { type Database, database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { countEvents, listEventCards } from "#data/event-list";
import { nearSearches } from "#data/search/near-words";
import { listSortedCards } from "#data/sorted-list";
import { readFacets } from "./facets";
import { inPageLanguage } from "./in-page-language";
import { readPage } from "./list-page";
import { today } from "./today";
import { readView } from "./view";

/** A row of the table has twice the elements of one of the list. */
const perPage = { list: 100, table: 50 };

/** Everything that the front page shows of a query: list, timeline and counts, from one filter. */
export async function readHome(parameters: QueryParameters) {
  const { filter, problems } = parseFilter(parameters, ["page", ...viewFields]);
  const asked = readPage(parameters.page, problems);
  const db = await database();
  const day = filter.knownOn ?? today();
  const [facets, view, first, all, last, version] = await Promise.all([
    readFacets(db, "/", filter),
    readView("/", filter),
    readPageOf(db, filter, asked),
    countEvents(db, { ...emptyFilter, knownOn: filter.knownOn }),
    findLastHeld(db, filter, day),
    currentVersion(db),
  ]);
  const pages = Math.max(1, Math.ceil(first.total / perPage[filter.form]));
  const page = Math.min(asked, pages);
  const found = page === asked ? first : await readPageOf(db, filter, page);
  const list = { ...found, events: await inPageLanguage(found.events) };
  const near = list.total === 0 && filter.q ? await readNear(db, filter, filter.q) : [];
  const { timeline, selection, problem } = view;
  if (problem) problems.push(problem);
  return {
    filter,
    problems,
    page,
    pages,
    list,
    all,
    facets,
    timeline,
    near,
    selection,
    last,
    today: day,
    recordedAt: version.at,
  };
}

function readPageOf(db: Database, filter: Filter, page: number) {
  const limit = perPage[filter.form];
  const stretch = { offset: (page - 1) * limit, limit };
  return isInTime(filter.sort) ? listEventCards(db, filter, stretch) : listSortedCards(db, filter, stretch);
}

/** Before all that is told here: a window from it on leaves out what has no first day. */
const farPast = "1000-01-01";

/**
 * The newest event of a filter that was held by a day for certain, whatever window is in view; null where held ones are filtered out.
 * From a day that may lie ahead, or any time before, nobody can count.
 */
async function findLastHeld(db: Database, filter: Filter, day: string): Promise<EventCard | null> {
  if (filter.status.length > 0 && !filter.status.includes("held")) return null;
  const held: Filter = { ...filter, from: farPast, to: day, certainty: "certain", status: ["held"], sort: "-date" };
  const { events } = await listEventCards(db, held, { limit: 1 });
  return events[0] ?? null;
}

/** The same filter with words that would find something. */
async function readNear(db: Database, filter: Filter, q: string) {
  const near = await nearSearches(db, q);
  return near.map(({ q: words }) => ({ words, href: filterHref("/", filter, { q: words }) }));
}
