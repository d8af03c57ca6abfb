import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { whereEvent, whereState } from "#data/event-filter";

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
  const [type, status, country] = await Promise.all([
    countTypes(db, filter),
    countStatuses(db, filter),
    countCountries(db, filter),
  ]);
  return { type, status, country };
}

async function countTypes(db: Database, filter: Filter): Promise<FacetValue[]> {
  const rows = await db.event.groupBy({ by: ["type"], where: whereEvent({ ...filter, type: [] }), _count: true });
  return fullestFirst(rows.map((row) => [row.type, row._count]));
}

async function countStatuses(db: Database, filter: Filter): Promise<FacetValue[]> {
  const open = { ...filter, status: [] };
  const rows = filter.knownOn
    ? await db.eventState.groupBy({ by: ["status"], where: whereState(open, filter.knownOn), _count: true })
    : await db.event.groupBy({ by: ["status"], where: whereEvent(open), _count: true });
  return fullestFirst(rows.map((row) => [row.status, row._count]));
}

async function countCountries(db: Database, filter: Filter): Promise<FacetValue[]> {
  const rows = await db.event.groupBy({
    by: ["countries"],
    where: whereEvent({ ...filter, country: [] }),
    _count: true,
  });
  const counts = new Map<string, number>();
  for (const { countries, _count } of rows)
    for (const code of countries) if (code !== "KP") counts.set(code, (counts.get(code) ?? 0) + _count);
  return fullestFirst([...counts]);
}

function fullestFirst(counts: [string, number][]): FacetValue[] {
  return counts
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
