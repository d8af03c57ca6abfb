import type { Day } from "#core/dates/calendar";
import type { EventCard } from "#core/event";
import { countSpots, listAtSpot, type PlaceSource, type SpotCounts } from "#core/map/count-spots";
import { Gazetteer, type MapPlace } from "#core/map/gazetteer";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { findMatches, type Matches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { readTermColumns } from "#data/event-index/term-columns";
import { listCards } from "#data/event-list";

/** How many events of a filter happened where. */
export async function readSpots(db: Database, filter: Filter): Promise<SpotCounts> {
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["spots", filter], async () =>
    countSpots(matches.select(filter), await readPlaces(db, matches, filter.knownOn)),
  );
}

/** The events that are counted at a spot, the first `limit` in the order of the filter, and how many there are. */
export async function listSpotEvents(
  db: Database,
  filter: Filter,
  { slug, limit }: { slug: string; limit: number },
): Promise<{ events: EventCard[]; total: number }> {
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["spot", filter, slug, limit], async () => {
    const seqs = listAtSpot(matches.select(filter), await readPlaces(db, matches, filter.knownOn), slug);
    const shown = (filter.sort === "-date" ? seqs.toReversed() : seqs).slice(0, limit);
    return { events: await listCards(db, shown, filter.knownOn), total: seqs.length };
  });
}

async function readPlaces(db: Database, matches: Matches, knownOn: Day | null): Promise<PlaceSource> {
  const [gazetteer, columnOf, moved] = await Promise.all([
    remember(db, matches.version, ["gazetteer"], () => readGazetteer(db)),
    readTermColumns(db, matches, "place"),
    knownOn ? remember(db, matches.version, ["moved", knownOn], () => listMoved(db, knownOn)) : new Map(),
  ]);
  return { gazetteer, columnOf, moved };
}

const gazetteers = new WeakMap<Database, { text: string; gazetteer: Gazetteer }>();

/** All places. Equal places give the same gazetteer, since what was counted by it is kept by it. */
async function readGazetteer(db: Database): Promise<Gazetteer> {
  const [found] = await db.$queryRaw<{ places: string }[]>`
    SELECT coalesce(json_agg(json_build_object('slug', p."slug", 'name', p."name", 'native', p."native", 'kind', p."kind",
      'parent', h."slug", 'country', p."country", 'lat', p."lat", 'lon', p."lon") ORDER BY p."slug"), '[]')::text AS places
    FROM "Place" p LEFT JOIN "Place" h ON h."id" = p."parentId"`;
  const text = found?.places ?? "[]";
  const known = gazetteers.get(db);
  if (known?.text === text) return known.gazetteer;
  const gazetteer = new Gazetteer(JSON.parse(text) as MapPlace[]);
  gazetteers.set(db, { text, gazetteer });
  return gazetteer;
}

/**
 * The events whose place was told in other words on a day than the record tells it: by their short numbers the place that
 * bears these words as a name, null = none does.
 */
async function listMoved(db: Database, day: Day): Promise<Map<number, string | null>> {
  const rows = await db.$queryRaw<{ seq: number; place: string | null }[]>`
    SELECT e."seq", (SELECT min(p."slug") FROM "PlaceName" n JOIN "Place" p ON p."id" = n."placeId"
      WHERE n."value" = s."placeName") AS place
    FROM "EventState" s JOIN "Event" e ON e."id" = s."eventId"
    WHERE s."knownFrom" <= ${day}::date AND s."knownTo" > ${day}::date
      AND s."placeName" IS DISTINCT FROM e."placeName" AND e."state" = 'published'`;
  return new Map(rows.map(({ seq, place }) => [seq, place]));
}
