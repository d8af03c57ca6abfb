import { ActiveFilters } from "#components/filter/active-filters";
import { EmptyResult, type Undo } from "#components/filter/empty-result";
import { Facets, type OfferedFacets } from "#components/filter/facets";
import { FilterNotice } from "#components/filter/filter-notice";
import { ResultCount } from "#components/filter/result-count";
import { SearchForm } from "#components/filter/search-form";
import { YearOverview } from "#components/timeline/year-overview";
import type { TermNames } from "#core/timeline/active-filters";
import type { Window } from "#core/timeline/clusters";
import { type Filter, type FilterProblem, toQuery } from "#core/timeline/filter";
import type { YearBin } from "#core/timeline/year-bins";
import { useWording } from "#language";
import { ViewLinks } from "./view-links";
import { YearSlider } from "./year-slider";
import { YearSteps } from "./year-steps";

/** What stands above a picture of events: the filter with its counts, what it leaves out, and the years as a slider. */
export function FilterHead({
  path,
  filter,
  problems,
  facets,
  total,
  all,
  bins,
  years,
}: {
  /** of the page that it stands on */
  path: "/map" | "/charts";
  filter: Filter;
  problems: FilterProblem[];
  facets: OfferedFacets & { undos: Undo[]; names: TermNames };
  total: number;
  all: number;
  bins: YearBin[];
  years: Window | null;
}) {
  const { t } = useWording();
  const window = years && { from: filter.from ?? years.from, to: filter.to ?? years.to };
  return (
    <>
      <SearchForm filter={filter} path={path} />
      <FilterNotice problems={problems} />
      <Facets facets={facets} filter={filter} path={path} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ResultCount shown={total} all={all} filter={filter} />
        <ActiveFilters filter={filter} path={path} shown={total} undos={facets.undos} names={facets.names} />
        <ViewLinks path={path} filter={filter} />
      </div>
      {total === 0 && <EmptyResult undos={facets.undos} all={all} path={path} />}
      {years && window && (
        <section aria-label={t("Dates")} className="no-print">
          <YearSlider
            path={path}
            query={toQuery({ ...filter, from: null, to: null }).toString()}
            window={window}
            extent={years}
          >
            <YearOverview path={path} bins={bins} filter={filter} window={window} />
          </YearSlider>
          <YearSteps path={path} filter={filter} window={window} />
        </section>
      )}
    </>
  );
}
