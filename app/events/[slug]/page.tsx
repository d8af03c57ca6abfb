import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EventFacts } from "#components/event/event-facts";
import { EventHistory } from "#components/event/event-history";
import { StatusMark, TypeMark } from "#components/event/event-kind";
import { EventQuotes } from "#components/event/event-quotes";
import { EventSources } from "#components/event/event-sources";
import { FactClaims } from "#components/event/fact-claims";
import { KnownOnNotice, NotKnownYet } from "#components/event/known-on-notice";
import { NeighborEvents, RelatedEvents } from "#components/event/related-events";
import { FilterNotice } from "#components/filter/filter-notice";
import { HangulFont } from "#components/language/hangul-font";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { UnbrokenNames } from "#components/name/unbroken-names";
import { JsonLd } from "#components/takeaway/json-ld";
import { ThreadOfEvent } from "#components/thread/thread-of-event";
import { toHighwireEvent } from "#core/citation/highwire";
import { namesOfEvent } from "#core/event";
import { summaryIn, titleIn } from "#core/event-translation";
import { toSchemaEvent } from "#core/export/schema-event";
import { parseFilter, type QueryParameters } from "#core/timeline/filter";
import { inPageLanguage } from "../../in-page-language";
import { oEmbedOf } from "../../oembed-link";
import { readVersion } from "../../version";
import { readEvent, readEventPage } from "./event";
import { EventTakeaway, EventVersionNotice, NotPublishedThen } from "./event-takeaway";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const read = await readEvent(slug, null);
  if (!read || "movedTo" in read) return {};
  const wording = await getWording();
  const [found = read] = await inPageLanguage([read]);
  const [title, description] = [titleIn(found, wording).text, summaryIn(found, wording).text];
  return {
    title,
    description,
    alternates: { canonical: `/events/${slug}`, types: oEmbedOf(`/events/${slug}`) },
    openGraph: { type: "article", title, description },
    other: toHighwireEvent(found),
  };
}

export default async function EventPage({ params, searchParams }: Props) {
  const wording = await getWording();
  const { t, recordLang, href } = wording;
  const { slug } = await params;
  const parameters = await searchParams;
  const { filter, problems } = parseFilter(parameters, ["asOfVersion"]);
  const asOf = await readVersion(parameters.asOfVersion, problems);
  const found = await readEventPage(slug, filter.knownOn, asOf);
  if (!found && asOf) return <NotPublishedThen slug={slug} version={asOf} />;
  if (!found && filter.knownOn && (await readEvent(slug, null)))
    return <NotKnownYet slug={slug} knownOn={filter.knownOn} />;
  if (!found) notFound();
  if ("movedTo" in found) permanentRedirect(href(`/events/${found.movedTo}`));
  const { event, claims, quotes, related, thread, previous, next } = found;
  const [title, summary] = [titleIn(event, wording), summaryIn(event, wording)];
  return (
    <article>
      <HangulFont />
      <FilterNotice problems={problems} />
      <JsonLd node={toSchemaEvent(event)} />
      {asOf ? (
        <EventVersionNotice event={event} version={asOf} />
      ) : (
        <KnownOnNotice slug={slug} knownOn={filter.knownOn} />
      )}
      <header className="mt-8 grid gap-4">
        <p className="kicker">
          <TypeMark type={event.type} />
          <StatusMark status={event.status} />
        </p>
        <h1 className="max-w-[26ch]" lang={title.lang}>
          <UnbrokenNames text={title.text} names={namesOfEvent(event)} />
        </h1>
      </header>
      <div className="event-sides">
        <div className="event-side">
          <div data-fact="outcome">
            <p className="font-serif text-lead" lang={summary.lang}>
              {summary.text}
            </p>
            <FactClaims event={event} field="outcome" claims={claims} />
          </div>
          <EventFacts event={event} claims={claims} />
          {event.note && (
            <section aria-labelledby="note" className="notice">
              <h2 id="note" className="label">
                {t("Where sources disagree, or a detail is inferred")}
              </h2>
              <p className="mt-1" lang={recordLang}>
                {event.note}
              </p>
            </section>
          )}
        </div>
        <div className="event-side">
          <EventQuotes event={event.slug} quotes={quotes} />
          <EventHistory event={event} />
          <EventSources sources={event.sources} />
        </div>
      </div>
      <div className="mt-14">
        {thread && <ThreadOfEvent thread={thread} slug={event.slug} knownOn={filter.knownOn} />}
        <RelatedEvents related={event.related} cards={related} />
      </div>
      <NeighborEvents previous={previous} next={next} />
      <EventTakeaway event={event} version={asOf} />
      <p className="mt-6 text-small text-soft">
        <Phrase
          text="Permanent address: {link} · version {version} · {link2} · {link3}"
          link={<a href={event.url}>{event.url}</a>}
          version={event.version}
          link2={<Link href={`/events/${slug}/provenance`}>{t("how it came to be on record")}</Link>}
          link3={<Link href={`/events/${slug}/correct`}>{t("Suggest a correction")}</Link>}
        />
      </p>
    </article>
  );
}
