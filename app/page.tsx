import type { Metadata } from "next";
import { EmbedCode } from "#components/embed/embed-code";
import { SinceLast } from "#components/event/since-last";
import { Twin } from "#components/event/twin";
import { ActiveFilters } from "#components/filter/active-filters";
import { EmptyResult } from "#components/filter/empty-result";
import { Facets } from "#components/filter/facets";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { ResultCount } from "#components/filter/result-count";
import { SearchForm } from "#components/filter/search-form";
import { ViewLinks } from "#components/filter/view-links";
import { getWording } from "#components/language/server-wording";
import { Elsewhere } from "#components/search/elsewhere";
import { DownloadMenu } from "#components/takeaway/download-menu";
import { EventPanel } from "#components/timeline/event-panel";
import { TimelineSection } from "#components/timeline/timeline-section";
import { filterHref, parseFilter, type QueryParameters, viewFields } from "#core/timeline/filter";
import { siteUrl } from "#data/env";
import { readHome } from "./home";
import { oEmbedOf } from "./oembed-link";

interface Props {
  searchParams: Promise<QueryParameters>;
}

/** Names the canonical page, and where to ask how this very view is shown in a frame. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams, ["page", ...viewFields]);
  return { alternates: { canonical: "/", types: oEmbedOf(filterHref("/", filter)) } };
}

export default async function HomePage({ searchParams }: Props) {
  const { t } = await getWording();
  const { filter, problems, page, pages, list, all, facets, timeline, near, selection, last, today, recordedAt } =
    await readHome(await searchParams);
  const pageHref = (number: number) =>
    `${filterHref("/", filter)}${filterHref("/", filter) === "/" ? "?" : "&"}page=${number}`;
  return (
    <>
      <h1 className="mt-6 mb-5 max-w-none text-title">
        {t("North Korea’s diplomacy, event by event, each with its source.")}
      </h1>
      <SearchForm filter={filter} />
      <FilterNotice problems={problems} />
      <Facets facets={facets} filter={filter} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ResultCount shown={list.total} all={all} filter={filter} />
        <ActiveFilters filter={filter} shown={list.total} undos={facets.undos} names={facets.names} />
        <ViewLinks path="/" filter={filter} />
        {last && <SinceLast last={last} filter={filter} today={today} />}
      </div>
      <Elsewhere q={filter.q} />
      {list.total === 0 && <EmptyResult undos={facets.undos} all={all} near={near} />}
      <div className={selection ? "view has-panel" : "view"}>
        {timeline && (
          <TimelineSection path="/" filter={filter} timeline={timeline} selection={selection} today={today}>
            <EmbedCode site={siteUrl()} filter={filter} window={timeline.window} recordedAt={recordedAt} />
          </TimelineSection>
        )}
        {selection && <EventPanel key="panel" {...selection} knownOn={filter.knownOn} />}
        <Twin path="/" filter={filter} events={list.events} window={timeline?.window ?? null} />
        <ListPages page={page} pages={pages} hrefOf={pageHref} />
      </div>
      <DownloadMenu filter={filter} total={list.total} />
    </>
  );
}
