import { type Subject, toSubjectText } from "#core/compare/subject";
import { type Filter, type FilterProblem, parseFilter, type QueryParameters, toQuery } from "#core/timeline/filter";

/** What is to be compared: as typed, so that a name in words can be looked up; null = not said yet. */
export interface CompareQuery {
  a: string | null;
  b: string | null;
  filter: Filter;
}

/** Reads what is to be compared, as {@link parseFilter} reads filters. Parameters in `also` belong to the caller. */
export function parseCompareQuery(
  parameters: QueryParameters,
  also: readonly string[] = [],
): { query: CompareQuery; problems: FilterProblem[] } {
  const { filter, problems } = parseFilter(parameters, ["a", "b", ...also]);
  const one = (field: "a" | "b"): string | null => {
    const [text = "", extra] = [parameters[field] ?? []].flat();
    if (extra !== undefined) problems.push({ field, value: extra.slice(0, 200), message: "Give this parameter once." });
    const value = text.trim();
    if (value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value)) return value || null;
    problems.push({ field, value: value.slice(0, 200), message: "Write a name, or the two letters of a country." });
    return null;
  };
  return { query: { a: one("a"), b: one("b"), filter: { ...filter, lanes: "country" } }, problems };
}

/** The address query of a comparison, without defaults. */
export function toCompareParameters(a: Subject, b: Subject, filter: Filter): URLSearchParams {
  return new URLSearchParams([["a", toSubjectText(a)], ["b", toSubjectText(b)], ...toQuery(filter)]);
}
