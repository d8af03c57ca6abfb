import { Link } from "#components/language/link";
import type { ArticleCard } from "#core/article";
import { eventCount } from "#core/span-words";
import { useWording } from "#language";

/** The articles whose text is stored, newest first. */
export function ArticleRows({ articles }: { articles: ArticleCard[] }) {
  const wording = useWording();
  return (
    <ol aria-label={wording.t("Articles")} className="article-rows">
      {articles.map(({ slug, title, publisher, date, language, events }) => (
        <li key={slug}>
          <time dateTime={date} className="text-soft text-small">
            {wording.day(date)}
          </time>
          <Link href={`/articles/${slug}`} className="card-title" lang={language}>
            {title}
          </Link>
          <p className="text-soft text-small">
            {wording.t(publisher)} · {events === 0 ? wording.t("no event yet") : eventCount(events, wording)}
          </p>
        </li>
      ))}
    </ol>
  );
}
