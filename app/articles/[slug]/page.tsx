import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleText } from "#components/article/article-text";
import { EventRail, numbersOf } from "#components/article/event-rail";
import { Icon } from "#components/icon";
import { HangulFont } from "#components/language/hangul-font";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { UnbrokenNames } from "#components/name/unbroken-names";
import { JsonLd } from "#components/takeaway/json-ld";
import { toHighwireArticle } from "#core/citation/highwire";
import { toSchemaArticle } from "#core/export/schema-article";
import { readArticle, readArticlePage } from "./article";
import { ArticleTakeaway } from "./article-takeaway";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const found = await readArticle(slug);
  if (!found || "movedTo" in found) return {};
  const { t, day } = await getWording();
  const description = t("{publisher}, {day}, with the passages that support {count} events.", {
    publisher: t(found.publisher),
    day: day(found.date),
    count: found.events,
  });
  const alternates = { canonical: `/articles/${slug}` };
  return { title: found.title, description, alternates, other: toHighwireArticle(found) };
}

export default async function ArticlePage({ params }: Props) {
  const wording = await getWording();
  const { slug } = await params;
  const found = await readArticlePage(slug);
  if (!found) notFound();
  if ("movedTo" in found) permanentRedirect(`/articles/${found.movedTo}`);
  const { article, names, events, spans, lost } = found;
  return (
    <article>
      <HangulFont />
      <JsonLd node={toSchemaArticle(article)} />
      <header className="mt-8 grid gap-4">
        <p className="kicker">
          <span>{wording.t(article.publisher)}</span>
          <span>
            <Phrase text="Published {time}" time={<time dateTime={article.date}>{wording.day(article.date)}</time>} />
          </span>
          {article.source && (
            <a href={article.source} rel="noopener noreferrer">
              <Phrase text="The original {icon}" icon={<Icon name="outside" className="ml-1 text-label" />} />
            </a>
          )}
        </p>
        <h1 className="max-w-[30ch]" lang={article.language}>
          <UnbrokenNames text={article.title} names={names} />
        </h1>
      </header>
      {lost > 0 && (
        <p className="notice mt-6">
          <Phrase
            text="{value} not found in the stored text and not marked; they need review."
            value={lost === 1 ? wording.t("One passage is") : wording.t("{lost} passages are", { lost: lost })}
          />
        </p>
      )}
      <div className="article-columns">
        <ArticleText text={article.text} spans={spans} language={article.language} numbers={numbersOf(events)} />
        <EventRail events={events} publishedOn={article.date} />
      </div>
      <ArticleTakeaway article={article} />
    </article>
  );
}
