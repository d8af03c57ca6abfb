import { emptyFilter, type Filter } from "#core/timeline/filter";
import { yearBins } from "#core/timeline/year-bins";
import { database } from "#data/client";
import { listEventCards } from "#data/event-list";
import { yearCounts } from "#data/timeline";
import { inPageLanguage } from "./in-page-language";

const perPage = 50;

/** What a page about somebody or somewhere shows of the events of a filter: the years, and a page of the list. */
export async function readEventsOf(filter: Filter, asked: number) {
  const db = await database();
  const readAt = (page: number) => listEventCards(db, filter, { offset: (page - 1) * perPage, limit: perPage });
  const [first, years] = await Promise.all([readAt(asked), yearCounts(db, filter)]);
  const pages = Math.max(1, Math.ceil(first.total / perPage));
  const page = Math.min(asked, pages);
  const { events, total } = page === asked ? first : await readAt(page);
  return { events: await inPageLanguage(events), total, page, pages, bins: yearBins(years) };
}

/** The filter of a page about one person or place: the rest of what the address asks for, in the order of time. */
export function filterAbout(filter: Filter, subject: Pick<Filter, "person"> | Pick<Filter, "place">): Filter {
  return { ...filter, ...subject, lanes: emptyFilter.lanes };
}
