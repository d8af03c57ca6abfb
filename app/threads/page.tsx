import type { Metadata } from "next";
import { ActiveFilters } from "#components/filter/active-filters";
import { ChoiceLinks } from "#components/filter/choice-links";
import { FilterNotice } from "#components/filter/filter-notice";
import { KnownOnForm } from "#components/filter/known-on-form";
import { ListPages } from "#components/filter/list-pages";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { RegisterLinks } from "#components/list/register-links";
import { ListFiles } from "#components/takeaway/list-files";
import { ThreadRows } from "#components/thread/thread-rows";
import type { Wording } from "#core/language/wording";
import {
  emptyFilter,
  type Filter,
  filterHref,
  parseFilter,
  type QueryParameters,
  toQuery,
} from "#core/timeline/filter";
import { database } from "#data/client";
import { findTermNames } from "#data/term-names";
import { listThreads } from "#data/threads";
import { readUndos } from "../facets";
import { readPage, withPage } from "../list-page";
import { today } from "../today";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Negotiation threads"),
    description: t("Chains of events that went on from each other: who with whom, how long, and what became of it."),
    alternates: { canonical: "/threads" },
  };
}

const perPage = 50;

export default async function ThreadsPage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const wording = await getWording();
  const parameters = await searchParams;
  const { filter, problems } = parseFilter(parameters, ["page"]);
  const page = readPage(parameters.page, problems);
  const stretch = { offset: (page - 1) * perPage, limit: perPage };
  const [db, day] = [await database(), filter.knownOn ?? today()];
  const count = async (some: Filter) => (await listThreads(db, some, day, { offset: 0, limit: 0 })).total;
  const [{ threads, total }, all, undos, names] = await Promise.all([
    listThreads(db, filter, day, stretch),
    count({ ...emptyFilter, knownOn: filter.knownOn }),
    readUndos("/threads", filter, count),
    findTermNames(db, filter, wording),
  ]);
  return (
    <>
      <h1 className="mt-8">{wording.t("Negotiation threads")}</h1>
      <RegisterLinks current="/threads" />
      <FilterNotice problems={problems} />
      <p className="mt-6 max-w-prose font-serif text-lead">
        {wording.t(
          "Events that went on from each other, three or more: each from one before that its record names, with the same counterparts and at most a year between them.",
        )}
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <p role="status">
          {total === all
            ? threadCount(all, wording)
            : wording.t("{count} of {threads}", { count: wording.number(total), threads: threadCount(all, wording) })}
        </p>
        <ChoiceLinks
          label={wording.t("Order")}
          choices={{ date: "Oldest first", "-date": "Newest first" }}
          current={filter.sort}
          hrefOf={(sort) => filterHref("/threads", filter, { sort })}
        />
        <KnownOnForm path="/threads" filter={filter} />
        <ActiveFilters path="/threads" filter={filter} shown={total} undos={undos} names={names} />
      </div>
      {threads.length > 0 ? (
        <ThreadRows threads={threads} filter={filter} />
      ) : (
        <p className="notice mt-6">
          <Phrase
            text="No thread holds an event of this filter. {link}"
            link={<Link href="/threads">{wording.t("Show all")}</Link>}
          />
        </p>
      )}
      <ListPages
        page={page}
        pages={Math.ceil(total / perPage)}
        hrefOf={(number) => withPage(filterHref("/threads", filter), number)}
      />
      <ListFiles path="/threads" query={toQuery(filter).toString()} total={total} />
    </>
  );
}

/** "50 threads" */
function threadCount(threads: number, { t, number }: Wording): string {
  return t(threads === 1 ? "{count} thread" : "{count} threads", { count: number(threads) });
}
