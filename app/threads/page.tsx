import type { Metadata } from "next";
import { ChoiceLinks } from "#components/filter/choice-links";
import { FilterNotice } from "#components/filter/filter-notice";
import { KnownOnForm } from "#components/filter/known-on-form";
import { getWording } from "#components/language/server-wording";
import { RegisterLinks } from "#components/list/register-links";
import { ThreadRows } from "#components/thread/thread-rows";
import { emptyFilter, type Filter, filterHref, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { listThreads } from "#data/threads";
import { readUndos } from "../facets";
import { FilteredList } from "../filtered-list";
import { readPage } from "../list-page";
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
  const pages = Math.ceil(total / perPage);
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
      <FilteredList list={{ noun: "thread", path: "/threads", filter, page, pages, total, all, undos }}>
        {threads.length > 0 && <ThreadRows threads={threads} filter={filter} />}
      </FilteredList>
    </>
  );
}
