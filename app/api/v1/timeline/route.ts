import { maxWithin } from "#core/timeline/lanes";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { database } from "#data/client";
import { timelineOf } from "#data/timeline";
import { badParameter, filterOf, jsonRoute, numberOf } from "../../answer";

/**
 * `GET /api/v1/timeline`: a window of the timeline, at most 400 items; `width` in CSS pixels decides how many clusters.
 * With `lane` it shows only these lanes, such as those that "Other" stands for.
 */
export const GET = jsonRoute(async (request): Promise<TimelineAnswer> => {
  const filter = filterOf(request, ["width", "lane"]);
  const width = numberOf(request, "width", { otherwise: 1200, from: 1, to: 20_000 });
  return timelineOf(await database(), filter, { width, only: lanesOf(request) });
});

function lanesOf(request: Request): string[] {
  const given = new URL(request.url).searchParams.getAll("lane").flatMap((value) => value.split(","));
  const lanes = [...new Set(given.map((lane) => lane.trim()).filter(Boolean))];
  const field = "lane";
  if (lanes.length > maxWithin)
    throw badParameter({ field, value: `${lanes.length} lanes`, message: `Give at most ${maxWithin} lanes.` });
  const wrong = lanes.find((lane) => !/^[A-Za-z]{1,20}$/.test(lane));
  if (wrong !== undefined)
    throw badParameter({ field, value: wrong.slice(0, 200), message: "Write the id of a lane, as an answer has it." });
  if (lanes.includes("other"))
    throw badParameter({
      field,
      value: "other",
      message: "Name the lanes that it stands for: they are in its `within`.",
    });
  return lanes;
}
