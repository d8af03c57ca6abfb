import type { Metadata } from "next";
import { EventList } from "#components/event/event-list";
import { ActiveFilters } from "#components/filter/active-filters";
import { ChoiceLinks } from "#components/filter/choice-links";
import { EmptyResult } from "#components/filter/empty-result";
import { Facet } from "#components/filter/facet";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { ResultCount } from "#components/filter/result-count";
import { SearchForm } from "#components/filter/search-form";
import { DownloadMenu } from "#components/takeaway/download-menu";
import { Timeline } from "#components/timeline/timeline";
import { TimelineSketch } from "#components/timeline/timeline-sketch";
import { YearOverview } from "#components/timeline/year-overview";
import { filterHref, type QueryParameters, toQuery } from "#core/timeline/filter";
import { readHome } from "./home";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function HomePage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const { filter, problems, page, pages, list, all, facets, years, timeline, undos } = await readHome(
    await searchParams,
  );
  const query = toQuery({ ...filter, from: null, to: null }).toString();
  const pageHref = (number: number) =>
    `${filterHref("/", filter)}${filterHref("/", filter) === "/" ? "?" : "&"}page=${number}`;
  return (
    <>
      <h1 className="mt-6 mb-5 max-w-none text-title">
        North Korea’s diplomacy, event by event, each with its source.
      </h1>
      <SearchForm filter={filter} />
      <FilterNotice problems={problems} />
      <div className="no-print mt-6 grid grid-cols-[minmax(0,1fr)] gap-3">
        <Facet field="type" choices={facets.type} filter={filter} />
        <Facet field="status" choices={facets.status} filter={filter} />
        <Facet field="country" choices={facets.country} filter={filter} />
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ResultCount shown={list.total} all={all} filter={filter} />
        <ActiveFilters filter={filter} />
      </div>
      {list.total === 0 && <EmptyResult undos={undos} all={all} />}
      {timeline && years.length > 0 && (
        <div className="mt-5">
          <YearOverview years={years} filter={filter} window={timeline.window} />
          <Timeline key={filter.knownOn} query={query} knownOn={filter.knownOn} {...timeline}>
            <TimelineSketch answer={timeline.answer} />
          </Timeline>
          <ChoiceLinks
            label="Lanes"
            choices={{ country: "Counterpart", type: "Type", status: "Status", none: "None" }}
            current={filter.lanes}
            hrefOf={(lanes) => filterHref("/", filter, { lanes })}
          />
        </div>
      )}
      <div className="section-head mt-12">
        <h2 id="events">Events</h2>
        <ChoiceLinks
          label="Order"
          choices={{ date: "Oldest first", "-date": "Newest first" }}
          current={filter.sort}
          hrefOf={(sort) => filterHref("/", filter, { sort })}
        />
      </div>
      <DownloadMenu filter={filter} total={list.total} />
      <EventList events={list.events} knownOn={filter.knownOn} />
      <ListPages page={page} pages={pages} hrefOf={pageHref} />
    </>
  );
}
