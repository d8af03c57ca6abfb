import { type Window, withMargin } from "#core/timeline/clusters";
import { drawingOf } from "#core/timeline/drawing";
import { emptyFilter, type Filter, type FilterProblem } from "#core/timeline/filter";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { revealing, spanning } from "#core/timeline/view-window";
import { daysOf, type YearBin, yearBins } from "#core/timeline/year-bins";
import { type Database, database } from "#data/client";
import { latestStretch, timelineOf, yearCounts } from "#data/timeline";
import { readEvent } from "./events/[slug]/event";
import { readSelection, type Selection } from "./selection";

/** What a page draws of a filter: all years, the timeline of a window, and the event that is selected in it. */
export interface View {
  /** null only where there is no event at all */
  timeline: { window: Window; answer: TimelineAnswer; bins: YearBin[]; years: Window; extent: Window } | null;
  selection: Selection | null;
  /** what cannot be selected, and why */
  problem: FilterProblem | null;
}

/** Reads the view of a filter for the page at `path`, whose addresses lead on from it. */
export async function readView(path: string, filter: Filter): Promise<View> {
  const db = await database();
  const [years, timeline] = await Promise.all([yearCounts(db, filter), readTimeline(db, filter)]);
  const bins = yearBins(years);
  const found = await readSelection(path, filter, timeline?.window ?? null);
  return {
    timeline: timeline && { ...timeline, bins, ...extentsOf(bins, timeline.window) },
    selection: found && "event" in found ? found : null,
    problem: found && "problem" in found ? found.problem : null,
  };
}

/** The timeline of the address's window, else of the newest stretch; null only where there is no event at all. */
async function readTimeline(db: Database, filter: Filter): Promise<{ window: Window; answer: TimelineAnswer } | null> {
  const window = await windowOf(db, filter);
  return window && { window, answer: await timelineOf(db, { ...filter, ...window }, { only: filter.lane }) };
}

/** A selected event is in view, unless the address says which window is. */
async function windowOf(db: Database, filter: Filter): Promise<Window | null> {
  const window = await openingWindow(db, filter);
  if (!window || !filter.event || filter.from || filter.to) return window;
  const event = await readEvent(filter.event, filter.knownOn);
  return event && "date" in event ? revealing(window, drawingOf(event.date)) : window;
}

async function openingWindow(db: Database, { from, to, ...filter }: Filter): Promise<Window | null> {
  if (from && to) return { from, to };
  const bounded = { ...filter, from, to };
  const stretch =
    (await latestStretch(db, bounded)) ?? (await latestStretch(db, { ...emptyFilter, knownOn: filter.knownOn }));
  const newest = stretch && withRoomForTitles(stretch);
  if (!newest) return null;
  const window = { from: from ?? newest.from, to: to ?? newest.to };
  return window.from <= window.to ? window : { from: window.from, to: window.from };
}

/** Titles stand to the right of their events, so the last ones need room there; but no more than to the end of next year. */
function withRoomForTitles(stretch: Window): Window {
  const nextYear = `${Number(stretch.to.slice(0, 4)) + 1}-12-31`;
  const to = withMargin(stretch, 0.22).to;
  return { from: withMargin(stretch, 0.02).from, to: to < nextYear ? to : nextYear };
}

/** The years of the overview, and how far one can look: these, and in any case the window. */
function extentsOf(bins: YearBin[], window: Window): { years: Window; extent: Window } {
  const [first, last] = [bins.at(0), bins.at(-1)];
  if (!first || !last) return { years: window, extent: window };
  const years = daysOf({ from: first.from, to: last.to });
  return { years, extent: spanning(window, years) };
}
