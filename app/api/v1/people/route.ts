import { peopleParameters } from "#core/api/parameters";
import { entityKinds } from "#core/entity-kinds";
import { toListParameters } from "#core/list-query";
import { database } from "#data/client";
import { listPeople } from "#data/people";
import { personExists } from "#data/person";
import { jsonRoute } from "../../answer";
import { listQueryOf, stretchOf } from "../list-request";

/** `GET /api/v1/people`: people, organizations and governments, at most 500 at a time; `next` is the cursor of the rest. */
export const GET = jsonRoute(async (request) => {
  const query = listQueryOf(request, peopleParameters, entityKinds, ["limit", "cursor"]);
  const db = await database();
  const stretch = await stretchOf(request, (slug) => personExists(db, slug));
  const { people, total, next } = await listPeople(db, query, stretch);
  return { people, total, next, query: toListParameters(query).toString() };
});
