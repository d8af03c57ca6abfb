import { toQuery } from "#core/timeline/filter";
import { database } from "#data/client";
import { listEventRecords } from "#data/event-list";
import { filterOf, jsonRoute, numberOf } from "../../answer";
import { cursorOf } from "./cursor";

/** `GET /api/v1/events`: the events of a filter, at most 500 at a time; `next` is the cursor of the rest. */
export const GET = jsonRoute(async (request) => {
  const filter = filterOf(request, ["limit", "cursor"]);
  const limit = numberOf(request, "limit", { otherwise: 100, from: 1, to: 500 });
  const db = await database();
  const { events, total, next } = await listEventRecords(db, filter, { cursor: await cursorOf(request, db), limit });
  return { events, total, next, query: toQuery(filter).toString() };
});
