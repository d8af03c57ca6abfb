import { countryName } from "#core/country-name";
import { maxItems, type Window } from "#core/timeline/clusters";
import type { Filter } from "#core/timeline/filter";
import { type FrozenEvent, passesFrozen, toFrozenItem } from "#core/timeline/frozen";
import { chooseLanes, laneTitle } from "#core/timeline/lanes";
import type { TimelineAnswer, TimelineEvent } from "#core/timeline/timeline-answer";
import type { Database } from "#data/client";
import { whereEvent } from "#data/event-filter";
import type { Prisma } from "#prisma/client";

/** Why a view cannot be frozen: it holds more events than can be drawn one by one. */
export interface TooMany {
  tooMany: number;
}

/**
 * The events of a window as the record stood at an instant: what was changed since is told by the revisions, what was
 * added since is left out. At most as many as are drawn one by one.
 */
export async function frozenTimeline(
  db: Database,
  filter: Filter,
  window: Window,
  at: Date,
): Promise<TimelineAnswer | TooMany> {
  const bounded = { ...filter, ...window, knownOn: null };
  const changed = await changedSince(db, at);
  const where: Prisma.EventWhereInput = {
    AND: [whereEvent(bounded), { createdAt: { lte: at }, id: { notIn: changed } }],
  };
  const total = await db.event.count({ where });
  if (total > maxItems) return { tooMany: total };
  const unchanged = await db.event.findMany({ where, select: { id: true } });
  const [kept, places] = await Promise.all([
    revisionsAt(db, [...unchanged.map(({ id }) => id), ...changed], at),
    placesWithin(db, filter.place),
  ]);
  const ids = new Set(unchanged.map(({ id }) => id));
  const items = kept
    .filter(({ id, event }) => ids.has(id) || passesFrozen(event, bounded, places))
    .map(({ event }) => toFrozenItem(event, filter.lanes))
    .sort((a, b) => compare(a.earliest ?? a.latest ?? "", b.earliest ?? b.latest ?? "") || compare(a.slug, b.slug));
  return items.length > maxItems ? { tooMany: items.length } : toAnswer(items, filter, window);
}

/** The last moment at which the record changed: its version. Null where nothing was ever recorded. */
export async function recordVersion(db: Database): Promise<Date | null> {
  const { _max } = await db.revision.aggregate({ _max: { at: true } });
  return _max.at;
}

/** The ids of events that are not as they were at an instant. */
async function changedSince(db: Database, at: Date): Promise<string[]> {
  const rows = await db.revision.findMany({
    where: { noun: "event", at: { gt: at }, number: { gt: 1 } },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  return rows.map(({ subjectId }) => subjectId);
}

async function revisionsAt(db: Database, ids: string[], at: Date): Promise<{ id: string; event: FrozenEvent }[]> {
  const rows = await db.revision.findMany({
    where: { noun: "event", subjectId: { in: ids }, at: { lte: at } },
    orderBy: [{ subjectId: "asc" }, { number: "desc" }],
    distinct: ["subjectId"],
    select: { subjectId: true, after: true },
  });
  return rows.map(({ subjectId, after }) => ({ id: subjectId, event: after as unknown as FrozenEvent }));
}

/** The slugs of some places and of all inside them: a venue lies in a city, the city in a region, the region in a country. */
async function placesWithin(db: Database, slugs: string[]): Promise<Set<string>> {
  const found = new Set<string>();
  let inside = slugs;
  while (inside.length > 0) {
    for (const slug of inside) found.add(slug);
    const rows = await db.place.findMany({ where: { parent: { slug: { in: inside } } }, select: { slug: true } });
    inside = rows.map(({ slug }) => slug).filter((slug) => !found.has(slug));
  }
  return found;
}

function toAnswer(items: TimelineEvent[], filter: Filter, window: Window): TimelineAnswer {
  const counts = new Map<string, number>();
  for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const lanes = chooseLanes(filter.lanes, counts, (id) => laneTitle(filter.lanes, id, countryName));
  const ids = new Set(lanes.map(({ id }) => id));
  const inLanes = items.map((item) => ({ ...item, lane: ids.has(item.lane) ? item.lane : "other" }));
  return { level: "events", ...window, items: inLanes, lanes, density: [], total: items.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
