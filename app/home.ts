import { activeFilters } from "#core/timeline/active-filters";
import { type Window, withMargin } from "#core/timeline/clusters";
import {
  emptyFilter,
  type Filter,
  type FilterProblem,
  filterHref,
  parseFilter,
  type QueryParameters,
} from "#core/timeline/filter";
import type { TimelineAnswer, YearCount } from "#core/timeline/timeline-answer";
import { spanning } from "#core/timeline/view-window";
import { type Database, database } from "#data/client";
import { listEventCards } from "#data/event-list";
import { facetCounts } from "#data/facets";
import { latestStretch, timelineOf, yearCounts } from "#data/timeline";

const perPage = 100;

/** Everything that the front page shows of a query: list, timeline and counts, from one filter. */
export async function readHome(parameters: QueryParameters) {
  const { filter, problems } = parseFilter(parameters, ["page"]);
  const asked = readPage(parameters.page, problems);
  const db = await database();
  const [facets, years, timeline, first, all] = await Promise.all([
    facetCounts(db, filter),
    yearCounts(db, filter),
    readTimeline(db, filter),
    listEventCards(db, filter, { offset: (asked - 1) * perPage, limit: perPage }),
    countEvents(db, { ...emptyFilter, knownOn: filter.knownOn }),
  ]);
  const pages = Math.max(1, Math.ceil(first.total / perPage));
  const page = Math.min(asked, pages);
  const list =
    page === asked ? first : await listEventCards(db, filter, { offset: (page - 1) * perPage, limit: perPage });
  const undos = list.total === 0 ? await readUndos(db, filter) : [];
  const drawn = timeline && { ...timeline, extent: extentOf(years, timeline.window) };
  return { filter, problems, page, pages, list, all, facets, years, timeline: drawn, undos };
}

/** The timeline of the address's window, else of the newest stretch; null only where there is no event at all. */
async function readTimeline(db: Database, filter: Filter): Promise<{ window: Window; answer: TimelineAnswer } | null> {
  const window = await windowOf(db, filter);
  return window && { window, answer: await timelineOf(db, { ...filter, ...window }) };
}

async function windowOf(db: Database, { from, to, ...filter }: Filter): Promise<Window | null> {
  if (from && to) return { from, to };
  const bounded = { ...filter, from, to };
  const stretch =
    (await latestStretch(db, bounded)) ?? (await latestStretch(db, { ...emptyFilter, knownOn: filter.knownOn }));
  const newest = stretch && withRoomForTitles(stretch);
  if (!newest) return null;
  const window = { from: from ?? newest.from, to: to ?? newest.to };
  return window.from <= window.to ? window : { from: window.from, to: window.from };
}

/** Titles stand to the right of their events, so the last ones need room there; but no more than to the end of next year. */
function withRoomForTitles(stretch: Window): Window {
  const nextYear = `${Number(stretch.to.slice(0, 4)) + 1}-12-31`;
  const to = withMargin(stretch, 0.14).to;
  return { from: withMargin(stretch, 0.02).from, to: to < nextYear ? to : nextYear };
}

async function readUndos(db: Database, filter: Filter) {
  return Promise.all(
    activeFilters(filter).map(async ({ label, undo }) => ({
      label,
      href: filterHref("/", filter, undo),
      shows: await countEvents(db, { ...filter, ...undo }),
    })),
  );
}

async function countEvents(db: Database, filter: Filter): Promise<number> {
  const { total } = await listEventCards(db, filter, { limit: 1 });
  return total;
}

/** The years that hold events, one more on both sides, and in any case the window. */
function extentOf(years: YearCount[], window: Window): Window {
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return window;
  return spanning(window, { from: `${first - 1}-01-01`, to: `${last + 1}-12-31` });
}

function readPage(value: string | string[] | undefined, problems: FilterProblem[]): number {
  if (value === undefined) return 1;
  const page = Number(value);
  if (Number.isInteger(page) && page >= 1 && page < 100_000) return page;
  problems.push({ field: "page", value: String(value).slice(0, 200), message: "Write a whole number from 1 on." });
  return 1;
}
