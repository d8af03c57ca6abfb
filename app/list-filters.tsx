import { RowFilters } from "#components/filter/row-filters";
import { getWording } from "#components/language/server-wording";
import { listFilters, wholeList } from "#core/list-filters";
import { type ListQuery, listHref } from "#core/list-query";
import type { RowNoun } from "#core/span-words";
import { database } from "#data/client";
import { findTermNames } from "#data/term-names";

/** What a list of people or places leaves out, and how many rows each filter hides. */
export interface ListScope {
  noun: RowNoun;
  path: string;
  query: ListQuery;
  /** without any filter, as known on its day */
  all: number;
  undos: { label: string; href: string; shows: number }[];
}

/** Reads what each filter of a list hides; `count` tells how many rows a query lists. */
export async function readListScope<Query extends ListQuery>(
  { noun, path, query }: Omit<ListScope, "all" | "undos" | "query"> & { query: Query },
  kindWords: Readonly<Record<string, string>>,
  count: (query: Query) => Promise<number>,
): Promise<ListScope> {
  const wording = await getWording();
  const names = await findTermNames(await database(), query.filter, wording);
  const [all, undos] = await Promise.all([
    count(wholeList(query)),
    Promise.all(
      listFilters(query, kindWords, wording, names).map(async ({ label, undo }) => {
        const rest = { ...query, ...undo };
        return { label, href: listHref(path, rest), shows: await count(rest) };
      }),
    ),
  ]);
  return { noun, path, query, all, undos };
}

/** How many rows the list shows, and what it leaves out. */
export function ListFilters({ noun, path, query, all, undos, shown }: ListScope & { shown: number }) {
  const { filter } = query;
  const whole = { ...wholeList(query), filter: { ...wholeList(query).filter, knownOn: null } };
  const nowHref = listHref(path, query, { filter: { ...filter, knownOn: null } });
  return (
    <RowFilters
      noun={noun}
      shown={shown}
      all={all}
      undos={undos}
      knownOn={filter.knownOn ? { day: filter.knownOn, nowHref } : null}
      wholeHref={listHref(path, whole)}
    />
  );
}
