import { toChangeParameters } from "#core/changes/change-query";
import { jsonRoute } from "../api/answer";
import { changesOf } from "../changes/changes";

/** `GET /changes.json`: the log of changes, newest first, at most 100; `next` is the `before` of the rest. */
export const GET = jsonRoute(async (request) => {
  const { query, changes, next } = await changesOf(request);
  return { changes, next, query: toChangeParameters(query).toString() };
});
