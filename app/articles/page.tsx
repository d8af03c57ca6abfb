import { getWording } from "#components/language/server-wording";
import "@fontsource/ibm-plex-sans-kr/400.css";
import type { Metadata } from "next";
import { ArticleRows } from "#components/article/article-rows";
import { listArticles } from "#data/articles";
import { database } from "#data/client";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Articles"),
    description: t("The articles whose full text is held, each with the passages that support an event."),
    alternates: { canonical: "/articles" },
  };
}

export const dynamic = "force-dynamic";

export default async function ArticlesPage() {
  const { t } = await getWording();
  const articles = await listArticles(await database());
  return (
    <>
      <h1 className="mt-8">{t("Articles")}</h1>
      <p className="mt-4 max-w-prose text-lead font-serif">
        {t(
          "Where the full text of a source is held, an event leads to the very sentence that supports it, and the sentence leads back to the event.",
        )}
      </p>
      {articles.length > 0 ? (
        <ArticleRows articles={articles} />
      ) : (
        <p className="notice mt-8">{t("No article is held yet.")}</p>
      )}
    </>
  );
}
