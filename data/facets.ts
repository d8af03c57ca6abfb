import { type TermField, termFields } from "#core/search/search-query";
import { tagName } from "#core/tag";
import { countFacets } from "#core/timeline/count-rows";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { openIndex } from "#data/event-index/index-view";
import { findMatches, type Matches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { knownNames } from "#data/search/known-names";
import { termTallies } from "#data/term-tallies";

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

/** Fields whose values are too many to be offered unasked. */
export type MoreFacets = Record<TermField, (FacetValue & { label: string })[]>;

/** So many values of each are offered, besides those that filter. */
const offered = 12;

/** The fullest people, places, topics and publishers of a filter, each kind counted without itself. */
export async function moreFacetCounts(db: Database, filter: Filter): Promise<MoreFacets> {
  const view = await openIndex(db);
  const names = await knownNames(db, view.version);
  const labelOf = (kind: TermField, value: string) => {
    if (kind === "tag") return tagName(value);
    return (kind === "person" ? names.people : kind === "place" ? names.places : null)?.get(value)?.name ?? value;
  };
  const facets = await Promise.all(
    termFields.map(async (kind) => {
      const tallies = await termTallies(db, view, kind, { ...filter, [kind]: [], facets: "few" });
      const counts = fullestFirst(new Map([...tallies].map(([value, { count }]) => [value, count])));
      const shown = counts.filter(({ value }, place) => place < offered || filter[kind].includes(value));
      return [kind, shown.map((choice) => ({ ...choice, label: labelOf(kind, choice.value) }))] as const;
    }),
  );
  return Object.fromEntries(facets) as MoreFacets;
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
