import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { ActiveFilters } from "#components/filter/active-filters";
import { FilterNotice } from "#components/filter/filter-notice";
import { KnownOnForm } from "#components/filter/known-on-form";
import { StatusCounts } from "#components/thread/thread-rows";
import { ThreadSteps } from "#components/thread/thread-steps";
import { countryName } from "#core/country-name";
import { formatDay } from "#core/dates/format-date";
import { eventCount } from "#core/span-words";
import { threadState, threadTitle } from "#core/thread/thread-record";
import { emptyFilter, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { findThreadOf } from "#data/thread";
import { today } from "../../today";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const thread = await findThreadOf(await database(), slug, { knownOn: null, day: today() });
  if (!thread) return {};
  const { card } = thread;
  const title = `${threadTitle(card)}: ${card.best.title}`;
  const description = `A negotiation thread of ${card.events} events, each with what it goes on from.`;
  return { title, description, alternates: { canonical: `/threads/${card.slug}` } };
}

/** A thread is found under each of its events; its own address is that of the first. */
export default async function ThreadPage({ params, searchParams }: Props) {
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
          <Link href="/threads">Negotiation thread</Link>
          <span>{eventCount(card.events)}</span>
          <span className="sentence">{threadState(card)}</span>
        </p>
        <h1 className="max-w-[26ch]">{threadTitle(card)}</h1>
        <p className="max-w-prose font-serif text-lead">Best known for: {card.best.title}</p>
        <p className="thread-meta">
          <StatusCounts statuses={card.statuses} />
          {card.parties.length > 3 && <span>With {card.parties.map(countryName).join(", ")}</span>}
        </p>
        <KnownOnForm path={path} filter={{ ...emptyFilter, knownOn }} />
        <ActiveFilters path={path} filter={{ ...emptyFilter, knownOn }} />
      </header>
      <ThreadSteps entries={entries} knownOn={knownOn} />
      <p className="mt-8 text-small text-soft">
        Permanent address: <a href={card.url}>{card.url}</a> · <Link href="/threads">All threads</Link>
      </p>
    </article>
  );
}

function NoThreadYet({ slug, knownOn }: { slug: string; knownOn: string }) {
  return (
    <div className="mt-8 grid max-w-prose gap-6">
      <h1>Nothing was known of this thread on {formatDay(knownOn)}.</h1>
      <p className="font-serif text-lead">
        <Link href={`/threads/${slug}`}>See what is known now</Link>, or{" "}
        <Link href={`/threads?knownOn=${knownOn}`}>all threads that were known on that day</Link>.
      </p>
    </div>
  );
}
