import { CertaintyChoice, type CertaintyCounts } from "#components/filter/certainty-choice";
import { Facet, type FacetChoice } from "#components/filter/facet";
import { MoreFacets } from "#components/filter/more-facets";
import type { Filter } from "#core/timeline/filter";

/** The choices of each field, as far as they are offered. */
export interface OfferedFacets {
  type: FacetChoice[];
  status: FacetChoice[];
  country: FacetChoice[];
  /** null where nobody has asked for them */
  more: Record<"person" | "place" | "tag" | "source", FacetChoice[]> | null;
  /** null where there is no window */
  certainty: CertaintyCounts | null;
}

/** All that can be chosen on the page at `path`. */
export function Facets({ facets, filter, path = "/" }: { facets: OfferedFacets; filter: Filter; path?: string }) {
  return (
    <div className="no-print mt-6 grid grid-cols-[minmax(0,1fr)] gap-3">
      <Facet field="type" choices={facets.type} filter={filter} path={path} />
      <Facet field="status" choices={facets.status} filter={filter} path={path} />
      <Facet field="country" choices={facets.country} filter={filter} path={path} />
      <CertaintyChoice filter={filter} counts={facets.certainty} path={path} />
      <MoreFacets facets={facets.more} filter={filter} path={path} />
    </div>
  );
}
