import { countFacets } from "#core/timeline/count-rows";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { findMatches, type Matches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";

export interface FacetValue {
  value: string;
  count: number;
}

export interface Facets {
  type: FacetValue[];
  status: FacetValue[];
  /** ISO 3166 codes of those who take part with the DPRK */
  country: FacetValue[];
}

/** How many events each further choice would give: every facet is counted without itself. Fullest first. */
export async function facetCounts(db: Database, filter: Filter): Promise<Facets> {
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["facets", filter], async () => countAll(matches, filter));
}

function countAll(matches: Matches, filter: Filter): Facets {
  const { type, status, country } = countFacets(
    matches.select({ ...filter, type: [], status: [], country: [] }),
    filter,
  );
  country.delete("KP");
  return { type: fullestFirst(type), status: fullestFirst(status), country: fullestFirst(country) };
}

function fullestFirst(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
