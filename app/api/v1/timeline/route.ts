import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { database } from "#data/client";
import { timelineOf } from "#data/timeline";
import { filterOf, jsonRoute, numberOf } from "../../answer";

/** `GET /api/v1/timeline`: a window of the timeline, at most 400 items; `width` in CSS pixels decides how many clusters. */
export const GET = jsonRoute(async (request): Promise<TimelineAnswer> => {
  const filter = filterOf(request, ["width"]);
  const width = numberOf(request, "width", { otherwise: 1200, from: 1, to: 20_000 });
  return timelineOf(await database(), filter, { width });
});
