import Link from "next/link";
import type { ArticleCard } from "#core/article";
import { formatDay } from "#core/dates/format-date";

/** The articles whose text is stored, newest first. */
export function ArticleRows({ articles }: { articles: ArticleCard[] }) {
  return (
    <ol aria-label="Articles" className="article-rows">
      {articles.map(({ slug, title, publisher, date, language, events }) => (
        <li key={slug}>
          <time dateTime={date} className="text-soft text-small">
            {formatDay(date)}
          </time>
          <Link href={`/articles/${slug}`} prefetch={false} className="card-title" lang={language}>
            {title}
          </Link>
          <p className="text-soft text-small">
            {publisher} · {events === 0 ? "no event yet" : `${events} ${events === 1 ? "event" : "events"}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
