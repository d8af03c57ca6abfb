import { suggestParameters } from "#core/api/parameters";
import { parseFilter } from "#core/timeline/filter";
import { database } from "#data/client";
import { suggest } from "#data/search/suggest";
import { checkParameters, jsonRoute, numberOf, parametersOf, refuseProblems } from "../../answer";

/** `GET /api/v1/suggest`: what somebody who types may mean, best first. Nothing for nothing. */
export const GET = jsonRoute(async (request) => {
  checkParameters(request, suggestParameters);
  const { q, limit: _, ...others } = parametersOf(request);
  const { filter, problems } = parseFilter({ q });
  refuseProblems(problems);
  refuseUnknown(others);
  const limit = numberOf(request, "limit", { otherwise: 8, from: 1, to: 20 });
  return { suggestions: filter.q ? await suggest(await database(), filter.q, limit) : [] };
});

function refuseUnknown(others: Record<string, unknown>): void {
  const message = "There is no such parameter. There are q, limit.";
  refuseProblems(Object.keys(others).map((field) => ({ field: field.slice(0, 200), value: "", message })));
}
