import type { ReactNode } from "react";
import type { Undo } from "#components/filter/empty-result";
import { ListPages } from "#components/filter/list-pages";
import { RowFilters } from "#components/filter/row-filters";
import { ListFiles } from "#components/takeaway/list-files";
import type { RowNoun } from "#core/span-words";
import { emptyFilter, type Filter, filterHref, toQuery } from "#core/timeline/filter";
import { withPage } from "./list-page";

/** A page of a list that the filter of all pages chooses. */
export interface FilteredRows {
  noun: RowNoun;
  path: string;
  filter: Filter;
  /** which page of how many */
  page: number;
  pages: number;
  /** how many rows the filter finds, and how many there are without it, as known on its day */
  total: number;
  all: number;
  undos: Undo[];
}

/** The rows between what the filter leaves out, the other pages, and the same rows as files. */
export function FilteredList({ list, children }: { list: FilteredRows; children: ReactNode }) {
  const { noun, path, filter, page, pages, total, all, undos } = list;
  const { knownOn, sort } = filter;
  return (
    <>
      <RowFilters
        noun={noun}
        shown={total}
        all={all}
        undos={undos}
        knownOn={knownOn ? { day: knownOn, nowHref: filterHref(path, filter, { knownOn: null }) } : null}
        wholeHref={filterHref(path, { ...emptyFilter, sort })}
      />
      {children}
      <ListPages page={page} pages={pages} hrefOf={(number) => withPage(filterHref(path, filter), number)} />
      <ListFiles path={path} query={toQuery(filter).toString()} total={total} />
    </>
  );
}
