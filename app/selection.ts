import type { QuoteInArticle } from "#components/event/event-quotes";
import { boundsOf, sortDayOf } from "#core/dates/edtf";
import { formatDay } from "#core/dates/format-date";
import type { EventCard, EventRecord } from "#core/event";
import type { Window } from "#core/timeline/clusters";
import { drawingOf } from "#core/timeline/drawing";
import { type Filter, type FilterProblem, filterHref } from "#core/timeline/filter";
import type { Tie } from "#core/timeline/tie";
import { around, revealing } from "#core/timeline/view-window";
import { database } from "#data/client";
import { findEventCards } from "#data/events";
import { neighborsWithin } from "#data/neighbors";
import { readEvent, readQuotes } from "./events/[slug]/event";
import { inPageLanguage } from "./in-page-language";

/** The event that is selected in a view, with the ways on from it as addresses of the view. */
export interface Selection {
  event: EventRecord;
  quotes: QuoteInArticle[];
  related: EventCard[];
  /** the related events, as the timeline draws ties to them */
  ties: Tie[];
  /** the view without the selection */
  closeHref: string;
  /** the view of the days around it */
  aroundHref: string;
  previous: { card: EventCard; href: string } | null;
  next: { card: EventCard; href: string } | null;
}

/** Reads what a filter selects; null where it selects nothing, and the problem in words where there is nothing to select. */
export async function readSelection(
  path: string,
  filter: Filter,
  window: Window | null,
): Promise<Selection | { problem: FilterProblem } | null> {
  if (filter.event === null) return null;
  const found = await readEvent(filter.event, filter.knownOn);
  if (found && "movedTo" in found) return readSelection(path, { ...filter, event: found.movedTo }, window);
  if (!found) return { problem: await problemOf(filter.event, filter.knownOn) };
  const db = await database();
  const anyTime = { ...filter, from: null, to: null };
  const [quotes, related, { previous, next }] = await Promise.all([
    readQuotes(db, found.evidence),
    findEventCards(
      db,
      found.related.map(({ slug }) => slug),
    ),
    neighborsWithin(db, anyTime, found.slug),
  ]);
  const beside = (card: EventCard | null) => card && { card, href: hrefOf(path, filter, window, card) };
  const [event = found] = await inPageLanguage([found]);
  return {
    event,
    quotes,
    related: await inPageLanguage(related),
    ties: related.map(({ slug, date }) => ({ slug, day: sortDayOf(boundsOf(date)) })),
    closeHref: filterHref(path, filter, { event: null }),
    aroundHref: filterHref(path, filter, around(drawingOf(found.date), 30)),
    previous: beside(previous),
    next: beside(next),
  };
}

/** The view with another event selected; where the window would not show it, it moves there. */
function hrefOf(path: string, filter: Filter, window: Window | null, { slug, date }: EventCard): string {
  const moved = window && revealing(window, drawingOf(date));
  const isMoved = moved !== null && moved !== window;
  return filterHref(path, filter, { event: slug, ...(isMoved && moved) });
}

async function problemOf(value: string, knownOn: string | null): Promise<FilterProblem> {
  const isKnownNow = knownOn !== null && (await readEvent(value, null)) !== null;
  const message = isKnownNow
    ? `Nothing was known of this event on ${formatDay(knownOn)}.`
    : "There is no event at this address.";
  return { field: "event", value, message };
}
