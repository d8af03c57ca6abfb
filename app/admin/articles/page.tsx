import type { Metadata } from "next";
import Link from "next/link";
import { DeskArticleRows } from "#components/desk/inbox/desk-article-rows";
import { ListPages } from "#components/desk/list-pages";
import { database } from "#data/client";
import { articlesPerPage, listDeskArticles } from "#data/desk/article-list";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../parameters";
import "../inbox.css";

export const metadata: Metadata = { title: "Articles" };

export default async function DeskArticlesPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  await getEditor();
  const parameters = await searchParams;
  const [q, waiting, page] = [one(parameters, "q"), one(parameters, "waiting"), pageOf(parameters)];
  const onlyWaiting = waiting === "yes";
  const { articles, total } = await listDeskArticles(await database(), { q, onlyWaiting, page });
  return (
    <div className="mt-8 grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>Articles</h1>
        <Link href="/admin/articles/new" className="button" prefetch={false}>
          New article
        </Link>
      </header>
      <search>
        <form className="desk-filter">
          <label>
            Words
            <input name="q" type="search" defaultValue={q} className="field" placeholder="title or publisher" />
          </label>
          <label className="check">
            <input type="checkbox" name="waiting" value="yes" defaultChecked={onlyWaiting} /> only with suggestions that
            wait
          </label>
          <button type="submit" className="button button-plain">
            Show
          </button>
        </form>
      </search>
      <p role="status" className="text-small text-soft">
        {total === 0
          ? "No article fits. Hand one in, or take words away."
          : total === 1
            ? "1 article"
            : `${total} articles`}
      </p>
      {articles.length > 0 && <DeskArticleRows articles={articles} />}
      <ListPages
        page={page}
        pages={Math.ceil(total / articlesPerPage)}
        hrefOf={(number) => hrefOf({ q, waiting, page: number })}
      />
    </div>
  );
}
