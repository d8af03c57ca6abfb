import { ActiveFilters } from "#components/filter/active-filters";
import { EmptyResult, type Undo } from "#components/filter/empty-result";
import { Facet, type FacetChoice } from "#components/filter/facet";
import { FilterNotice } from "#components/filter/filter-notice";
import { ResultCount } from "#components/filter/result-count";
import { SearchForm } from "#components/filter/search-form";
import { YearOverview } from "#components/timeline/year-overview";
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
  undos,
  bins,
  years,
}: {
  /** of the page that it stands on */
  path: "/map" | "/charts";
  filter: Filter;
  problems: FilterProblem[];
  facets: Record<"type" | "status" | "country", FacetChoice[]>;
  total: number;
  all: number;
  undos: Undo[];
  bins: YearBin[];
  years: Window | null;
}) {
  const { t } = useWording();
  const window = years && { from: filter.from ?? years.from, to: filter.to ?? years.to };
  return (
    <>
      <SearchForm filter={filter} path={path} />
      <FilterNotice problems={problems} />
      <div className="no-print mt-6 grid grid-cols-[minmax(0,1fr)] gap-3">
        {(["type", "status", "country"] as const).map((field) => (
          <Facet key={field} field={field} choices={facets[field]} filter={filter} path={path} />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ResultCount shown={total} all={all} filter={filter} />
        <ActiveFilters filter={filter} path={path} shown={total} undos={undos} />
        <ViewLinks path={path} filter={filter} />
      </div>
      {total === 0 && <EmptyResult undos={undos} all={all} path={path} />}
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
