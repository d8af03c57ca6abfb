import { notFound, permanentRedirect } from "next/navigation";
import { ActiveFilters } from "#components/filter/active-filters";
import { ListPages } from "#components/filter/list-pages";
import { countWords } from "#components/filter/result-count";
import { getWording } from "#components/language/server-wording";
import { EventsOf } from "#components/list/events-of";
import { activeFilters, type TermNames } from "#core/timeline/active-filters";
import {
  emptyFilter,
  type Filter,
  type FilterProblem,
  filterHref,
  parseFilter,
  type QueryParameters,
} from "#core/timeline/filter";
import { database } from "#data/client";
import { countEvents } from "#data/event-list";
import { findTermNames } from "#data/term-names";
import { useWording } from "#language";
import { filterAbout, readEventsOf } from "./events-of";
import { readUndos } from "./facets";
import { readPage, withPage } from "./list-page";

/** What the page of a person or place is about, with a page of its events. */
export interface RecordPage<Found> {
  record: Found;
  /** the address of the page, without its query */
  path: string;
  /** what the address asks for besides the record itself */
  chosen: Filter;
  /** the events of the record that pass it */
  filter: Filter;
  problems: FilterProblem[];
  events: Awaited<ReturnType<typeof readEventsOf>>;
  /** how many events the record has without the filter, as known on its day */
  all: number;
  undos: Awaited<ReturnType<typeof readUndos>>;
  names: TermNames;
}

/** Reads the page of a person or place. An address that leads nowhere is not found, a former one leads on. */
export async function readRecordPage<Found extends object>(
  { noun, slug }: { noun: "people" | "places"; slug: string },
  parameters: QueryParameters,
  read: (slug: string, filter: Filter) => Promise<Found | { movedTo: string } | null>,
): Promise<RecordPage<Found>> {
  const { filter: asked, problems } = parseFilter(parameters, ["page"]);
  const within = noun === "people" ? { person: [slug] } : { place: [slug] };
  const filter = filterAbout(asked, within);
  const path = `/${noun}/${slug}`;
  const chosen = { ...filter, ...(noun === "people" ? { person: [] } : { place: [] }) };
  const db = await database();
  const [record, events, all, undos, names] = await Promise.all([
    read(slug, filter),
    readEventsOf(filter, readPage(parameters.page, problems)),
    countEvents(db, { ...emptyFilter, ...within, knownOn: filter.knownOn }),
    readUndos(path, chosen, (some) => countEvents(db, { ...some, ...within })),
    findTermNames(db, chosen, await getWording()),
  ]);
  if (!record) notFound();
  if ("movedTo" in record) permanentRedirect(`/${noun}/${record.movedTo}`);
  return { record, path, chosen, filter, problems, events, all, undos, names };
}

/** What the filter of the page leaves out of the events of a person or place, with the ways to undo it. */
export function RecordFilters({ path, chosen, events, all, undos, names }: RecordPage<object>) {
  const wording = useWording();
  const filters = activeFilters(chosen).length;
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
      {filters > 0 && <p role="status">{countWords(events.total, all, filters, wording)}</p>}
      <ActiveFilters path={path} filter={chosen} shown={events.total} undos={undos} names={names} />
    </div>
  );
}

/** The events of a person or place, in pages. */
export function RecordEvents({ path, chosen, filter, events }: RecordPage<object>) {
  return (
    <EventsOf filter={filter} {...events}>
      <ListPages
        page={events.page}
        pages={events.pages}
        hrefOf={(number) => `${withPage(filterHref(path, chosen), number)}#events`}
      />
    </EventsOf>
  );
}
