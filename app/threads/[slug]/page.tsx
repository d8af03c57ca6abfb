import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ActiveFilters } from "#components/filter/active-filters";
import { FilterNotice } from "#components/filter/filter-notice";
import { KnownOnForm } from "#components/filter/known-on-form";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { StatusCounts } from "#components/thread/thread-rows";
import { ThreadSteps } from "#components/thread/thread-steps";
import { eventCount } from "#core/span-words";
import { threadState, threadTitle } from "#core/thread/thread-record";
import { emptyFilter, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { findThreadOf } from "#data/thread";
import { useWording } from "#language";
import { today } from "../../today";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const thread = await findThreadOf(await database(), slug, { knownOn: null, day: today() });
  if (!thread) return {};
  const wording = await getWording();
  const { card } = thread;
  const title = `${threadTitle(card, wording)}: ${card.best.title}`;
  const description = wording.t("A negotiation thread of {count} events, each with what it goes on from.", {
    count: card.events,
  });
  return { title, description, alternates: { canonical: `/threads/${card.slug}` } };
}

/** A thread is found under each of its events; its own address is that of the first. */
export default async function ThreadPage({ params, searchParams }: Props) {
  const wording = await getWording();
  const { slug } = await params;
  const { filter, problems } = parseFilter(await searchParams);
  const { knownOn } = filter;
  const thread = await findThreadOf(await database(), slug, { knownOn, day: knownOn ?? today() });
  if (!thread && !knownOn) notFound();
  if (thread && thread.card.slug !== slug && !knownOn) permanentRedirect(`/threads/${thread.card.slug}`);
  if (!thread) return <NoThreadYet slug={slug} knownOn={knownOn as string} />;
  const { card, entries } = thread;
  const path = `/threads/${slug}`;
  return (
    <article>
      <FilterNotice problems={problems} />
      <header className="mt-8 grid gap-3">
        <p className="kicker">
          <Link href="/threads">{wording.t("Negotiation thread")}</Link>
          <span>{eventCount(card.events, wording)}</span>
          <span className="sentence">{threadState(card, wording)}</span>
        </p>
        <h1 className="max-w-[26ch]">{threadTitle(card, wording)}</h1>
        <p className="max-w-prose font-serif text-lead">
          <Phrase text="Best known for: {title}" title={<span lang={wording.recordLang}>{card.best.title}</span>} />
        </p>
        <p className="thread-meta">
          <StatusCounts statuses={card.statuses} />
          {card.parties.length > 3 && (
            <span>
              <Phrase text="With {join}" join={card.parties.map((code) => wording.country(code)).join(", ")} />
            </span>
          )}
        </p>
        <KnownOnForm path={path} filter={{ ...emptyFilter, knownOn }} />
        <ActiveFilters path={path} filter={{ ...emptyFilter, knownOn }} />
      </header>
      <ThreadSteps entries={entries} knownOn={knownOn} />
      <p className="mt-8 text-small text-soft">
        <Phrase
          text="Permanent address: {link} · {link2}"
          link={<a href={card.url}>{card.url}</a>}
          link2={<Link href="/threads">{wording.t("All threads")}</Link>}
        />
      </p>
    </article>
  );
}

function NoThreadYet({ slug, knownOn }: { slug: string; knownOn: string }) {
  const wording = useWording();
  return (
    <div className="mt-8 grid max-w-prose gap-6">
      <h1>
        <Phrase text="Nothing was known of this thread on {knownOn}." knownOn={wording.day(knownOn)} />
      </h1>
      <p className="font-serif text-lead">
        <Phrase
          text="{link}, or {link2}."
          link={<Link href={`/threads/${slug}`}>{wording.t("See what is known now")}</Link>}
          link2={
            <Link href={`/threads?knownOn=${knownOn}`}>{wording.t("all threads that were known on that day")}</Link>
          }
        />
      </p>
    </div>
  );
}
