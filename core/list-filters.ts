import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import type { ListQuery } from "#core/list-query";
import { activeFilters, type TermNames } from "#core/timeline/active-filters";
import { emptyFilter } from "#core/timeline/filter";

/** One thing that a list of people or places leaves out, in words, and the change that undoes it alone. */
export interface ListFilter {
  /** what is asked for: "Kind: Organizations" */
  label: string;
  undo: Partial<ListQuery>;
}

/** Everything that a list leaves out, first what is asked of its rows, then of the events that are counted. */
export function listFilters(
  query: ListQuery,
  kindWords: Readonly<Record<string, string>>,
  wording: Wording = english,
  names?: TermNames,
): ListFilter[] {
  const { t, country: nameOf } = wording;
  const { q, country, kind, letter, filter } = query;
  const without = (values: readonly string[], value: string) => values.filter((other) => other !== value);
  return [
    ...(q ? [{ label: `${t("Name")}: ${q}`, undo: { q: null } }] : []),
    ...country.map((code) => ({
      label: `${t("Country")}: ${nameOf(code)}`,
      undo: { country: without(country, code) },
    })),
    ...kind.map((one) => ({
      label: `${t("Kind")}: ${t(kindWords[one] ?? one)}`,
      undo: { kind: without(kind, one) },
    })),
    ...(letter ? [{ label: `${t("First letter")}: ${letter}`, undo: { letter: null } }] : []),
    ...activeFilters(filter, wording, names).map(({ label, undo }) => ({
      label,
      undo: { filter: { ...filter, ...undo } },
    })),
  ];
}

/** The same list with nothing left out, in its order and as of its day of knowledge. */
export function wholeList<Query extends ListQuery>(query: Query): Query {
  const filter = { ...emptyFilter, knownOn: query.filter.knownOn };
  return { ...query, q: null, country: [], kind: [], letter: null, filter };
}
