import { placeParameters } from "#core/api/parameters";
import { toListParameters } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import { database } from "#data/client";
import { placeExists } from "#data/place";
import { listPlaces } from "#data/places";
import { jsonRoute } from "../../answer";
import { listQueryOf, stretchOf } from "../list-request";

/** `GET /api/v1/places`: places with the events there or within, at most 500 at a time; `next` is the cursor of the rest. */
export const GET = jsonRoute(async (request) => {
  const query = listQueryOf(request, placeParameters, placeKinds, ["limit", "cursor"]);
  const db = await database();
  const stretch = await stretchOf(request, (slug) => placeExists(db, slug));
  const { places, total, next } = await listPlaces(db, query, stretch);
  return { places, total, next, query: toListParameters(query).toString() };
});
