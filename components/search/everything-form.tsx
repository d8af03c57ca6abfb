import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import { Icon } from "#components/icon";
import { SearchBox } from "#components/search/search-box";
import { SearchHelp } from "#components/search/search-help";
import type { Filter } from "#core/timeline/filter";

/** The box that searches every kind of record. */
export function EverythingForm({ filter }: { filter: Filter }) {
  return (
    <search>
      <FilterForm action="/search" className="search-form">
        <HiddenFields filter={{ ...filter, q: null }} />
        <SearchBox label="Search everything" q={filter.q} placeholder="A person, a place, words of a title or text" />
        <button type="submit" className="button">
          <Icon name="search" />
          Search
        </button>
      </FilterForm>
      <SearchHelp />
    </search>
  );
}
