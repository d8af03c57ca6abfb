import type { Parameter } from "#core/api/parameters";
import { Slug } from "#core/event";
import { type ListQuery, parseListQuery } from "#core/list-query";
import type { ListStretch } from "#core/list-stretch";
import { badParameter, checkParameters, numberOf, parametersOf, refuseProblems } from "../answer";

/** What a request asks of a list of people or places. The first parameter that is not understood refuses it. */
export function listQueryOf<Kind extends string>(
  request: Request,
  parameters: Record<string, Parameter>,
  kinds: readonly Kind[],
  also: readonly string[] = [],
): ListQuery<Kind> {
  checkParameters(request, parameters);
  const { query, problems } = parseListQuery(parametersOf(request), kinds, also);
  refuseProblems(problems);
  return query;
}

/** The stretch that a request asks for; a cursor that leads nowhere is refused. */
export async function stretchOf(request: Request, exists: (slug: string) => Promise<boolean>): Promise<ListStretch> {
  const limit = numberOf(request, "limit", { otherwise: 100, from: 1, to: 500 });
  const value = new URL(request.url).searchParams.get("cursor");
  if (!value) return { limit };
  if (Slug.safeParse(value).success && (await exists(value))) return { limit, cursor: value };
  const message = "Give the value of next from the answer before, or start anew.";
  throw badParameter({ field: "cursor", value, message });
}
