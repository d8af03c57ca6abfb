import { toQuery } from "#core/timeline/filter";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { listEventRecords } from "#data/event-list";
import { listEventsAsOf } from "#data/event-stream";
import { followMergedSlugs } from "#data/merged-slugs";
import { filterOf, jsonRoute, numberOf, versionOf } from "../../answer";
import { cursorOf } from "./cursor";

/** `GET /api/v1/events`: the events of a filter, at most 500 at a time; `next` is the cursor of the rest. */
export const GET = jsonRoute(async (request) => {
  const asked = filterOf(request, ["limit", "cursor", "asOfVersion"]);
  const limit = numberOf(request, "limit", { otherwise: 100, from: 1, to: 500 });
  const db = await database();
  const stretch = { cursor: await cursorOf(request, db), limit };
  const then = await versionOf(request, db);
  // In versions of before, people and places that are merged now still stood for themselves.
  const filter = then ? asked : await followMergedSlugs(db, asked);
  const version = then ?? (await currentVersion(db));
  const found = then
    ? await listEventsAsOf(db, filter, then.number, stretch)
    : await listEventRecords(db, filter, stretch);
  return { ...found, query: toQuery(filter).toString(), version };
});
