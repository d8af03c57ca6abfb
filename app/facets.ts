import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { countEvents } from "#data/event-list";
import { facetCounts, moreFacetCounts } from "#data/facets";
import { readUndos } from "./filter-head";

/** What a page offers to choose of a filter, each choice with the number of events that it would show. */
export async function readFacets(db: Database, filter: Filter) {
  const [facets, more, certainty, undos] = await Promise.all([
    facetCounts(db, filter),
    filter.facets === "all" ? moreFacetCounts(db, filter) : null,
    filter.from || filter.to ? countCertainties(db, filter) : null,
    readUndos(db, "/", filter),
  ]);
  return { ...facets, more, certainty, undos };
}

async function countCertainties(db: Database, filter: Filter) {
  const [possible, certain] = await Promise.all(
    (["possible", "certain"] as const).map((certainty) => countEvents(db, { ...filter, certainty })),
  );
  return { possible: possible as number, certain: certain as number };
}
