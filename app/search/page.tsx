import type { Metadata } from "next";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { HangulFont } from "#components/language/hangul-font";
import { getWording } from "#components/language/server-wording";
import { EverythingForm } from "#components/search/everything-form";
import { HitSections } from "#components/search/hit-sections";
import { NothingFound } from "#components/search/nothing-found";
import { SearchCounts } from "#components/search/search-counts";
import { SearchFilters } from "#components/search/search-filters";
import { searchHref } from "#core/search/search-href";
import { parseFilter, type QueryParameters } from "#core/timeline/filter";
import { readSearch } from "./search";

interface Props {
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseFilter({ q: (await searchParams).q }).filter;
  const { t } = await getWording();
  return {
    title: q ? `${t("Search")}: ${q}` : t("Search"),
    alternates: { canonical: "/search" },
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const { filter, problems, kind, page, pages, lists, near, undos } = await readSearch(await searchParams);
  const { t } = await getWording();
  const isEmpty = lists.every(({ total }) => total === 0);
  return (
    <>
      <HangulFont />
      <h1 className="mt-8 mb-5">{t("Search")}</h1>
      <EverythingForm filter={filter} />
      <FilterNotice problems={problems} />
      {filter.q && <SearchCounts filter={filter} lists={lists} kind={kind} />}
      {filter.q && <SearchFilters filter={filter} kind={kind} lists={lists} undos={undos} />}
      {filter.q && isEmpty && <NothingFound near={near} />}
      {filter.q && <HitSections filter={filter} lists={lists} kind={kind} />}
      <ListPages page={page} pages={pages} hrefOf={(number) => searchHref(filter, kind, number)} />
    </>
  );
}
