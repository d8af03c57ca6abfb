import { type KnownDay, stepsOf } from "#core/timeline/replay";
import { database } from "#data/client";
import { listKnownDays } from "#data/known-days";
import { filterOf, jsonRoute } from "../../answer";

/** `GET /api/v1/known-days`: the days on which something became known of the events of a filter, at most 400. */
export const GET = jsonRoute(async (request): Promise<{ days: KnownDay[] }> => {
  const days = await listKnownDays(await database(), filterOf(request));
  return { days: stepsOf(days) };
});
