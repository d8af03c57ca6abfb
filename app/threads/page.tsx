import type { Metadata } from "next";
import { ChoiceLinks } from "#components/filter/choice-links";
import { FilterNotice } from "#components/filter/filter-notice";
import { KnownOnForm } from "#components/filter/known-on-form";
import { ListPages } from "#components/filter/list-pages";
import { RowFilters } from "#components/filter/row-filters";
import { getWording } from "#components/language/server-wording";
import { RegisterLinks } from "#components/list/register-links";
import { ListFiles } from "#components/takeaway/list-files";
import { ThreadRows } from "#components/thread/thread-rows";
import {
  emptyFilter,
  type Filter,
  filterHref,
  parseFilter,
  type QueryParameters,
  toQuery,
} from "#core/timeline/filter";
import { database } from "#data/client";
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
  const { knownOn } = filter;
  const page = readPage(parameters.page, problems);
  const stretch = { offset: (page - 1) * perPage, limit: perPage };
  const [db, day] = [await database(), knownOn ?? today()];
  const count = async (some: Filter) => (await listThreads(db, some, day, { offset: 0, limit: 0 })).total;
  const [{ threads, total }, all, undos] = await Promise.all([
    listThreads(db, filter, day, stretch),
    count({ ...emptyFilter, knownOn }),
    readUndos("/threads", filter, count),
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
        <ChoiceLinks
          label={wording.t("Order")}
          choices={{ date: "Oldest first", "-date": "Newest first" }}
          current={filter.sort}
          hrefOf={(sort) => filterHref("/threads", filter, { sort })}
        />
        <KnownOnForm path="/threads" filter={filter} />
      </div>
      <RowFilters
        noun="thread"
        shown={total}
        all={all}
        undos={undos}
        knownOn={knownOn ? { day: knownOn, nowHref: filterHref("/threads", filter, { knownOn: null }) } : null}
        wholeHref={filterHref("/threads", { ...emptyFilter, sort: filter.sort })}
      />
      {threads.length > 0 && <ThreadRows threads={threads} filter={filter} />}
      <ListPages
        page={page}
        pages={Math.ceil(total / perPage)}
        hrefOf={(number) => withPage(filterHref("/threads", filter), number)}
      />
      <ListFiles path="/threads" query={toQuery(filter).toString()} total={total} />
    </>
  );
}
