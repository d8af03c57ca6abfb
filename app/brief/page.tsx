import type { Metadata } from "next";
import { BriefEvent } from "#components/brief/brief-event";
import { BriefParts } from "#components/brief/brief-parts";
import { PrintButton } from "#components/brief/print-button";
import { ActiveFilters } from "#components/filter/active-filters";
import { EmptyResult } from "#components/filter/empty-result";
import { FilterNotice } from "#components/filter/filter-notice";
import { countWords } from "#components/filter/result-count";
import { ViewLinks } from "#components/filter/view-links";
import { getWording } from "#components/language/server-wording";
import { activeFilters } from "#core/timeline/active-filters";
import type { QueryParameters } from "#core/timeline/filter";
import { partHref, readBrief } from "./brief";

interface Props {
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Brief"),
    description: t("Events of North Korea’s diplomacy as a numbered brief for print, with their sources written out."),
    alternates: { canonical: "/brief" },
  };
}

/** `/brief?…&part=2`: the events of a filter as a numbered brief, made for print. */
export default async function BriefPage({ searchParams }: Props) {
  const wording = await getWording();
  const brief = await readBrief(await searchParams, wording);
  const { filter, title, events, total, part, parts, first, version, address, madeOn } = brief;
  const { t, number, day } = wording;
  const dated = version.day
    ? t("version {number} of {day}", { number: version.number, day: day(version.day) })
    : t("version {number}", { number: version.number });
  return (
    <article className="brief">
      <p className="label">{t("Panmunjom: a sourced timeline of North Korea’s diplomacy")}</p>
      <h1 className="mt-2">{title}</h1>
      <p role="status" className="brief-scope">
        {countWords(total, brief.all, activeFilters(filter).length, wording)}
        {", "}
        {filter.sort === "-date" ? t("newest first") : t("oldest first")}
        {". "}
        {t("Dataset {version}, read on {day}.", { version: dated, day: day(madeOn) })}
      </p>
      {parts > 1 && (
        <BriefParts
          part={part}
          parts={parts}
          total={total}
          first={first}
          last={first + events.length - 1}
          hrefOf={(number) => partHref(filter, number)}
        />
      )}
      <FilterNotice problems={brief.problems} />
      <div className="no-print mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <PrintButton />
        <ViewLinks path="/brief" filter={filter} />
        <ActiveFilters filter={filter} path="/brief" shown={total} undos={brief.undos} names={brief.names} />
      </div>
      {total === 0 && <EmptyResult undos={brief.undos} all={brief.all} path="/brief" />}
      <ol start={first} className="brief-events">
        {events.map((event, index) => (
          <BriefEvent key={event.slug} event={event} number={first + index} knownOn={filter.knownOn} />
        ))}
      </ol>
      <footer className="brief-foot">
        <p>
          {parts > 1 && `${t("Part {part} of {parts}", { part: number(part), parts: number(parts) })}. `}
          {t("Panmunjom, dataset {version}.", { version: dated })} {address}
        </p>
        <p>{t("Facts, titles and summaries: CC BY 4.0. For a fact, cite the source that the event names, too.")}</p>
      </footer>
    </article>
  );
}
