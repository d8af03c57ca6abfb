import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventList } from "#components/event/event-list";
import { FilterNotice } from "#components/filter/filter-notice";
import { RowFilters } from "#components/filter/row-filters";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { DownloadMenu } from "#components/takeaway/download-menu";
import { VersionNotice } from "#components/takeaway/version-notice";
import { parseVersion } from "#core/citation/dataset-version";
import { isSlug } from "#core/slug";
import { emptyFilter, type Filter, filterHref, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { findVersion } from "#data/dataset-version";
import { countEventsAsOf, listEventsAsOf } from "#data/event-stream";
import { readUndos } from "../../facets";

interface Props {
  params: Promise<{ version: string }>;
  searchParams: Promise<QueryParameters>;
}

const perPage = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version } = await params;
  // A former state is there for those who hold its address, not to be found instead of the present one.
  const { t } = await getWording();
  return {
    title: t("The record in version {number}", { number: parseVersion(version) ?? "" }),
    robots: { index: false },
  };
}

/** `/v/12?type=summit`: the events of a filter as they were published in a version of the dataset. */
export default async function VersionPage({ params, searchParams }: Props) {
  const wording = await getWording();
  const number = parseVersion((await params).version);
  const db = await database();
  const version = number === null ? null : await findVersion(db, number);
  if (!version) notFound();
  const parameters = await searchParams;
  const { filter: asked, problems } = parseFilter(parameters, ["cursor"]);
  const filter: Filter = { ...asked, knownOn: null };
  if (asked.knownOn)
    problems.push({
      field: "knownOn",
      value: asked.knownOn,
      message: "A version tells what was published, not what was known.",
    });
  const cursor = typeof parameters.cursor === "string" && isSlug(parameters.cursor) ? parameters.cursor : undefined;
  const path = `/v/${version.number}`;
  const count = (some: Filter) => countEventsAsOf(db, some, version.number);
  const [{ events, total, next }, all, undos] = await Promise.all([
    listEventsAsOf(db, filter, version.number, { cursor, limit: perPage }),
    count(emptyFilter),
    readUndos(path, filter, count),
  ]);
  return (
    <>
      <h1 className="mt-8">
        <Phrase text="The record in version {number}" number={version.number} />
      </h1>
      <VersionNotice version={version} nowHref={filterHref("/", filter)} standing="list" />
      <FilterNotice problems={problems} />
      <RowFilters noun="event" shown={total} all={all} undos={undos} knownOn={null} wholeHref={path} />
      <DownloadMenu filter={filter} total={total} version={version.number} />
      <div className="section-head mt-12">
        <h2 id="events">{wording.t("Events")}</h2>
      </div>
      <EventList events={events} knownOn={null} />
      {next && (
        <nav aria-label={wording.t("Pages of the list")} className="pages">
          <Link href={withCursor(filterHref(path, filter), next)} rel="next">
            {wording.t("Next")}
          </Link>
        </nav>
      )}
    </>
  );
}

function withCursor(href: string, cursor: string): string {
  return `${href}${href.includes("?") ? "&" : "?"}cursor=${cursor}`;
}
