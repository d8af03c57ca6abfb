import type { PlaceRecord } from "#core/place-record";
import type { Filter } from "#core/timeline/filter";
import { database } from "#data/client";
import { findRedirect } from "#data/events";
import { findPlace } from "#data/place";

/** The place at an address with the events of a filter, where the address leads now, or null. */
export async function readPlace(slug: string, filter: Filter): Promise<PlaceRecord | { movedTo: string } | null> {
  const db = await database();
  const place = await findPlace(db, slug, filter);
  if (place) return place;
  const redirect = await findRedirect(db, "place", slug);
  return redirect?.to ? { movedTo: redirect.to } : null;
}
