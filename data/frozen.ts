import { countryName } from "#core/country-name";
import { maxItems, type Window } from "#core/timeline/clusters";
import type { Filter } from "#core/timeline/filter";
import { toFrozenItem } from "#core/timeline/frozen";
import { chooseLanes, laneTitle } from "#core/timeline/lanes";
import type { TimelineAnswer, TimelineEvent } from "#core/timeline/timeline-answer";
import type { Database } from "#data/client";
import { listEventsAsOf } from "#data/event-stream";

/** Why a view cannot be frozen: it holds more events than can be drawn one by one. */
export interface TooMany {
  tooMany: number;
}

/** The events of a window as they were published in a version of the dataset. At most as many as are drawn one by one. */
export async function frozenTimeline(
  db: Database,
  filter: Filter,
  window: Window,
  version: number,
): Promise<TimelineAnswer | TooMany> {
  const bounded: Filter = { ...filter, ...window, knownOn: null, sort: "date" };
  const { events, total } = await listEventsAsOf(db, bounded, version, { limit: maxItems });
  if (total > maxItems) return { tooMany: total };
  return toAnswer(
    events.map((event) => toFrozenItem(event, filter.lanes)),
    filter,
    window,
  );
}

function toAnswer(items: TimelineEvent[], filter: Filter, window: Window): TimelineAnswer {
  const counts = new Map<string, number>();
  for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const lanes = chooseLanes(filter.lanes, counts, (id) => laneTitle(filter.lanes, id, countryName));
  const ids = new Set(lanes.map(({ id }) => id));
  const inLanes = items.map((item) => ({ ...item, lane: ids.has(item.lane) ? item.lane : "other" }));
  return { level: "events", ...window, items: inLanes, lanes, density: [], total: items.length };
}
