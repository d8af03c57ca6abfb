import type { EventCard } from "#core/event";
import type { SpotCounts } from "#core/map/count-spots";
import type { Spot } from "#core/map/gazetteer";
import { isSlug } from "#core/slug";
import type { Filter, FilterProblem } from "#core/timeline/filter";
import { listSpotEvents, readSpots } from "#data/charts/map";
import { database } from "#data/client";

/** As many events are listed beside the map; the timeline has all. */
const listed = 8;

/** The place that a reader has selected on the map. */
export interface SelectedSpot {
  spot: Spot;
  events: EventCard[];
  total: number;
}

/** What the map page shows of a filter: all places, and the events at the selected one. */
export async function readMap(
  filter: Filter,
  at: string | string[] | undefined,
  problems: FilterProblem[],
): Promise<{ counts: SpotCounts; selected: SelectedSpot | null }> {
  const db = await database();
  const counts = await readSpots(db, filter);
  if (at === undefined || at === "") return { counts, selected: null };
  const found = typeof at === "string" && isSlug(at) ? counts.spots.find(({ spot }) => spot.slug === at) : undefined;
  if (!found) {
    const message = "No event of this view is marked at this place. The table has all places that are.";
    problems.push({ field: "at", value: String(at).slice(0, 200), message });
    return { counts, selected: null };
  }
  const slug = found.spot.slug;
  return { counts, selected: { spot: found.spot, ...(await listSpotEvents(db, filter, { slug, limit: listed })) } };
}
