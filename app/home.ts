import type { EventCard } from "#core/event";
import { activeFilters } from "#core/timeline/active-filters";
import { type Window, withMargin } from "#core/timeline/clusters";
import { drawingOf } from "#core/timeline/drawing";
import {
  emptyFilter,
  type Filter,
  type FilterProblem,
  filterHref,
  parseFilter,
  type QueryParameters,
  viewFields,
} from "#core/timeline/filter";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { revealing, spanning } from "#core/timeline/view-window";
import { daysOf, type YearBin, yearBins } from "#core/timeline/year-bins";
import { type Database, database } from "#data/client";
import { listEventCards } from "#data/event-list";
import { facetCounts } from "#data/facets";
import { latestStretch, timelineOf, yearCounts } from "#data/timeline";
import { readEvent } from "./events/[slug]/event";
import { readSelection } from "./selection";
import { today } from "./today";

const perPage = 100;

/** Everything that the front page shows of a query: list, timeline and counts, from one filter. */
export async function readHome(parameters: QueryParameters) {
  const { filter, problems } = parseFilter(parameters, ["page", ...viewFields]);
  const asked = readPage(parameters.page, problems);
  const db = await database();
  const day = filter.knownOn ?? today();
  const [facets, years, timeline, first, all, last] = await Promise.all([
    facetCounts(db, filter),
    yearCounts(db, filter),
    readTimeline(db, filter),
    listEventCards(db, filter, { offset: (asked - 1) * perPage, limit: perPage }),
    countEvents(db, { ...emptyFilter, knownOn: filter.knownOn }),
    findLastHeld(db, filter, day),
  ]);
  const pages = Math.max(1, Math.ceil(first.total / perPage));
  const page = Math.min(asked, pages);
  const list =
    page === asked ? first : await listEventCards(db, filter, { offset: (page - 1) * perPage, limit: perPage });
  const undos = list.total === 0 ? await readUndos(db, filter) : [];
  const bins = yearBins(years);
  const drawn = timeline && { ...timeline, bins, ...extentsOf(bins, timeline.window) };
  const found = await readSelection("/", filter, timeline?.window ?? null);
  const selection = found && "event" in found ? found : null;
  if (found && "problem" in found) problems.push(found.problem);
  return { filter, problems, page, pages, list, all, facets, timeline: drawn, undos, selection, last, today: day };
}

/** The timeline of the address's window, else of the newest stretch; null only where there is no event at all. */
async function readTimeline(db: Database, filter: Filter): Promise<{ window: Window; answer: TimelineAnswer } | null> {
  const window = await windowOf(db, filter);
  return window && { window, answer: await timelineOf(db, { ...filter, ...window }) };
}

/** A selected event is in view, unless the address says which window is. */
async function windowOf(db: Database, filter: Filter): Promise<Window | null> {
  const window = await openingWindow(db, filter);
  if (!window || !filter.event || filter.from || filter.to) return window;
  const event = await readEvent(filter.event, filter.knownOn);
  return event && "date" in event ? revealing(window, drawingOf(event.date)) : window;
}

async function openingWindow(db: Database, { from, to, ...filter }: Filter): Promise<Window | null> {
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

/** The newest event of a filter that was held by a day, whatever window is in view; null where held ones are filtered out. */
async function findLastHeld(db: Database, filter: Filter, day: string): Promise<EventCard | null> {
  if (filter.status.length > 0 && !filter.status.includes("held")) return null;
  const held: Filter = { ...filter, from: null, to: day, status: ["held"], sort: "-date" };
  const { events } = await listEventCards(db, held, { limit: 1 });
  return events[0] ?? null;
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

/** The years of the overview, and how far one can look: these, and in any case the window. */
function extentsOf(bins: YearBin[], window: Window): { years: Window; extent: Window } {
  const [first, last] = [bins.at(0), bins.at(-1)];
  if (!first || !last) return { years: window, extent: window };
  const years = daysOf({ from: first.from, to: last.to });
  return { years, extent: spanning(window, years) };
}

function readPage(value: string | string[] | undefined, problems: FilterProblem[]): number {
  if (value === undefined) return 1;
  const page = Number(value);
  if (Number.isInteger(page) && page >= 1 && page < 100_000) return page;
  problems.push({ field: "page", value: String(value).slice(0, 200), message: "Write a whole number from 1 on." });
  return 1;
}
