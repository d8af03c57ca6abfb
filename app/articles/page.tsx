import type { Metadata } from "next";
import { ArticleForm } from "#components/article/article-form";
import { ArticleRows } from "#components/article/article-rows";
import { Facet } from "#components/filter/facet";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { RowFilters } from "#components/filter/row-filters";
import { HangulFont } from "#components/language/hangul-font";
import { getWording } from "#components/language/server-wording";
import { ListFiles } from "#components/takeaway/list-files";
import { emptyFilter, filterHref, type QueryParameters, toQuery } from "#core/timeline/filter";
import { withPage } from "../list-page";
import { readArticleList } from "./article-list";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Articles"),
    description: t("The articles whose full text is held, each with the passages that support an event."),
    alternates: { canonical: "/articles" },
  };
}

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const { t } = await getWording();
  const { filter, problems, page, pages, articles, total, all, undos, sources } = await readArticleList(
    await searchParams,
  );
  const { knownOn } = filter;
  return (
    <>
      <HangulFont />
      <h1 className="mt-8">{t("Articles")}</h1>
      <p className="mt-4 max-w-prose text-lead font-serif">
        {t(
          "Where the full text of a source is held, an event leads to the very sentence that supports it, and the sentence leads back to the event.",
        )}
      </p>
      <FilterNotice problems={problems} />
      <ArticleForm filter={filter} />
      {sources.length > 1 && (
        <div className="no-print mt-3">
          <Facet field="source" choices={sources} filter={filter} path="/articles" />
        </div>
      )}
      <RowFilters
        noun="article"
        shown={total}
        all={all}
        undos={undos}
        knownOn={knownOn ? { day: knownOn, nowHref: filterHref("/articles", filter, { knownOn: null }) } : null}
        wholeHref={filterHref("/articles", emptyFilter)}
      />
      {articles.length > 0 && <ArticleRows articles={articles} />}
      {all === 0 && <p className="notice mt-8">{t("No article is held yet.")}</p>}
      <ListPages page={page} pages={pages} hrefOf={(number) => withPage(filterHref("/articles", filter), number)} />
      <ListFiles path="/articles" query={toQuery(filter).toString()} total={total} />
    </>
  );
}
