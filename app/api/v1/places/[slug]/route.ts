import { database } from "#data/client";
import { findPlace } from "#data/place";
import { filterOf, jsonRoute } from "../../../answer";
import { refusalOf } from "../../former-address";

/** `GET /api/v1/places/{slug}`: names, what holds it and lies in it, and the events of a filter there. */
export const GET = jsonRoute(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  const filter = filterOf(request);
  const db = await database();
  const place = await findPlace(db, slug, filter);
  if (!place) throw await refusalOf(db, "place", slug);
  return place;
});
