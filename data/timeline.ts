import { countryName } from "#core/country-name";
import { type Cell, cellsOf, laneCount, regroup } from "#core/timeline/cells";
import { densityOn, maxItems, stretchesOn, type Window } from "#core/timeline/clusters";
import { countDays, countYears } from "#core/timeline/count-rows";
import type { Filter } from "#core/timeline/filter";
import { chooseLanes, type Lane, laneTitle } from "#core/timeline/lanes";
import { openingStretch, startingEvents } from "#core/timeline/opening";
import { divide } from "#core/timeline/stretches";
import { laneIdsOf } from "#core/timeline/tally";
import { type Tally, tallyRows } from "#core/timeline/tally-rows";
import type { TimelineAnswer, TimelineCluster, TimelineEvent, YearCount } from "#core/timeline/timeline-answer";
import type { Database } from "#data/client";
import { findMatches, type Matches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { findNames } from "./event-names";
import { findItems } from "./timeline-items";

/** How a window of the timeline is to be shown. */
export interface Stage {
  /** CSS pixels */
  width?: number;
  /** ids of lanes: only these */
  only?: readonly string[];
}

const defaultWidth = 1200;
/** The years of which this chronology speaks. */
const wholeField: Window = { from: "1985-01-01", to: "2026-12-31" };

/**
 * What the timeline shows of a filter's window (the whole span where it names none): events where they fit within the
 * limit of items, else clusters by lane and stretch of time.
 */
export async function timelineOf(
  db: Database,
  filter: Filter,
  { width = defaultWidth, only = [] }: Stage = {},
): Promise<TimelineAnswer> {
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["timeline", filter, width, only], () =>
    answer(db, filter, matches, { width, only }),
  );
}

async function answer(
  db: Database,
  filter: Filter,
  matches: Matches,
  { width, only }: Required<Stage>,
): Promise<TimelineAnswer> {
  const window = windowOf(filter, matches);
  const plan = { lanes: filter.lanes, only: only.length > 0 ? new Set(only) : null };
  const density = divide(window, densityOn(width));
  const tallyBy = (stretches: readonly Window[]) => tallyRows(matches.select(filter), { ...plan, stretches, density });

  const stretches = divide(window, stretchesOn(width));
  const tally = tallyBy(stretches);
  const lanes = lanesOf(tally, filter);
  const common = {
    ...window,
    lanes,
    density: density.map((stretch, place) => ({ ...stretch, count: tally.density[place] as number })),
    total: tally.total,
  };
  if (tally.total <= maxItems) {
    const items = await eventItems(db, filter, { matches, lanes, only: plan.only });
    return { level: "events", ...common, items };
  }
  let cells = cellsOf(tally.lanes, lanes, stretches);
  if (cells.length > maxItems) {
    const coarse = divide(window, Math.floor(maxItems / lanes.length));
    cells = cellsOf(regroup(tally.lanes, stretches, coarse) ?? tallyBy(coarse).lanes, lanes, coarse);
  }
  return { level: "clusters", ...common, items: await clusterItems(db, filter, matches.version, cells) };
}

/** How many events of a filter begin in each year of the whole span, its own window left aside; empty years are left out. */
export async function yearCounts(db: Database, filter: Filter): Promise<YearCount[]> {
  const matches = await findMatches(db, filter);
  const open = { ...filter, from: null, to: null };
  return remember(db, matches.version, ["years", open], async () => countYears(matches.select(open)));
}

/** Where the timeline of a filter opens; null where it has no events. */
export async function latestStretch(db: Database, filter: Filter): Promise<Window | null> {
  const matches = await findMatches(db, filter);
  return openingStretch(countDays(matches.newest(filter, startingEvents)));
}

function lanesOf(tally: Tally, { lanes: choice }: Filter): Lane[] {
  const counts = new Map([...tally.lanes].map(([id, lane]) => [id, laneCount(lane)]));
  return chooseLanes(choice, counts, (id) => laneTitle(choice, id, countryName));
}

interface Shown {
  matches: Matches;
  lanes: readonly Lane[];
  only: ReadonlySet<string> | null;
}

async function eventItems(db: Database, filter: Filter, { matches, lanes, only }: Shown): Promise<TimelineEvent[]> {
  const events: { seq: number; sort: number }[] = [];
  for (const { columns, rows } of matches.select(filter)) {
    const laneOf = laneIdsOf(columns, filter.lanes);
    for (const row of rows)
      if (!only || only.has(laneOf(row)))
        events.push({ seq: columns.seq[row] as number, sort: columns.sort[row] as number });
  }
  const shown = new Set(lanes.map(({ id }) => id));
  const items = await findItems(
    db,
    events.map(({ seq }) => seq),
    filter,
  );
  return events
    .flatMap(({ seq, sort }) => {
      const item = items.get(seq);
      return item ? [{ sort, item: { ...item, lane: shown.has(item.lane) ? item.lane : "other" } }] : [];
    })
    .sort((a, b) => a.sort - b.sort || (a.item.slug < b.item.slug ? -1 : 1))
    .map(({ item }) => item);
}

/** A stretch that holds one event of a lane is that event. */
async function clusterItems(db: Database, filter: Filter, version: string, cells: readonly Cell[]) {
  const isOne = ({ count, best }: Cell) => count === 1 && best.length === 1;
  const [items, names] = await Promise.all([
    findItems(
      db,
      cells.filter(isOne).flatMap(({ best }) => best),
      filter,
    ),
    findNames(
      db,
      version,
      cells.flatMap((cell) => (isOne(cell) ? [] : cell.best)),
    ),
  ]);
  return cells.map((cell): TimelineCluster | TimelineEvent => {
    const event = isOne(cell) ? items.get(cell.best[0] as number) : undefined;
    if (event) return { ...event, lane: cell.lane };
    const { best, ...stretch } = cell;
    const named = best.flatMap((seq) => names.get(seq) ?? []);
    return { kind: "cluster", ...stretch, named, titles: named.map(({ title }) => title) };
  });
}

/** The filter's own window; an end that it leaves open is that of its events, and where there are none that of the field. */
function windowOf(filter: Filter, matches: Matches): Window {
  if (filter.from && filter.to) return { from: filter.from, to: filter.to };
  const extent = matches.extent(filter);
  const from = filter.from ?? extent?.first ?? filter.to ?? wholeField.from;
  const to = filter.to ?? extent?.last ?? filter.from ?? wholeField.to;
  return from <= to ? { from, to } : { from: to, to: from };
}
