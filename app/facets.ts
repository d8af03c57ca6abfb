import { getWording } from "#components/language/server-wording";
import { activeFilters } from "#core/timeline/active-filters";
import { type Filter, filterHref } from "#core/timeline/filter";
import { type Database, database } from "#data/client";
import { countEvents } from "#data/event-list";
import { facetCounts, moreFacetCounts } from "#data/facets";
import { findTermNames } from "#data/term-names";

/** What the page at `path` offers to choose of a filter, each choice with the number of events that it would show. */
export async function readFacets(db: Database, path: string, filter: Filter) {
  const [facets, more, certainty, names] = await Promise.all([
    facetCounts(db, filter),
    filter.facets === "all" ? moreFacetCounts(db, filter) : null,
    filter.from || filter.to ? countCertainties(db, filter) : null,
    findTermNames(db, filter, await getWording()),
  ]);
  return { ...facets, more, certainty, names, undos: await readUndos(path, filter, (some) => countEvents(db, some)) };
}

async function countCertainties(db: Database, filter: Filter) {
  const [possible, certain] = await Promise.all(
    (["possible", "certain"] as const).map((certainty) => countEvents(db, { ...filter, certainty })),
  );
  return { possible: possible as number, certain: certain as number };
}

/** What of a filter could be undone on the page at `path`, and how many that would show there. */
export async function readUndos(path: string, filter: Filter, count: (some: Filter) => Promise<number>) {
  const wording = await getWording();
  const names = await findTermNames(await database(), filter, wording);
  return Promise.all(
    activeFilters(filter, wording, names).map(async ({ label, undo }) => ({
      label,
      href: filterHref(path, filter, undo),
      shows: await count({ ...filter, ...undo }),
    })),
  );
}
