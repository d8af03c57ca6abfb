import type { Metadata } from "next";
import { ArticleForm } from "#components/article/article-form";
import { ArticleRows } from "#components/article/article-rows";
import { Facet } from "#components/filter/facet";
import { FilterNotice } from "#components/filter/filter-notice";
import { HangulFont } from "#components/language/hangul-font";
import { getWording } from "#components/language/server-wording";
import type { QueryParameters } from "#core/timeline/filter";
import { FilteredList } from "../filtered-list";
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
  const { problems, sources, ...list } = await readArticleList(await searchParams);
  const { filter } = list;
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
      <FilteredList list={list}>
        {list.articles.length > 0 && <ArticleRows articles={list.articles} />}
        {list.all === 0 && <p className="notice mt-8">{t("No article is held yet.")}</p>}
      </FilteredList>
    </>
  );
}
