import type { Day } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { emptyFilter, type Filter, type FilterProblem, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { daysOf, type YearBin, yearBins } from "#core/timeline/year-bins";
import { database } from "#data/client";
import { countEvents } from "#data/event-list";
import { yearCounts } from "#data/timeline";
import { readFacets } from "./facets";
import { today } from "./today";

/** What stands above every picture: the filter, what it leaves, and what else there is. */
export interface FilterHead {
  path: "/map" | "/charts";
  filter: Filter;
  problems: FilterProblem[];
  facets: Awaited<ReturnType<typeof readFacets>>;
  total: number;
  /** without any filter, as known on the day */
  all: number;
  bins: YearBin[];
  /** the years of the bins; null where there is no event in any year */
  years: Window | null;
  /** today, or the day of knowledge */
  day: Day;
}

/** Reads the filter of a page at `path`; parameters in `also` are the page's own. */
export async function readFilterHead(
  path: FilterHead["path"],
  parameters: QueryParameters,
  also: readonly string[] = [],
): Promise<FilterHead> {
  const { filter, problems } = parseFilter(parameters, ["facets", ...also]);
  const db = await database();
  const [facets, total, all, years] = await Promise.all([
    readFacets(db, path, filter),
    countEvents(db, filter),
    countEvents(db, { ...emptyFilter, knownOn: filter.knownOn }),
    yearCounts(db, filter),
  ]);
  const bins = yearBins(years);
  const [first, last] = [bins.at(0), bins.at(-1)];
  return {
    ...{ path, filter, problems, facets, total, all, bins },
    years: first && last ? daysOf({ from: first.from, to: last.to }) : null,
    day: filter.knownOn ?? today(),
  };
}
