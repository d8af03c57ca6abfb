import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import { Icon } from "#components/icon";
import { Phrase } from "#components/language/phrase";
import { SearchBox } from "#components/search/search-box";
import { SearchHelp } from "#components/search/search-help";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** The box that searches every kind of record. */
export function EverythingForm({ filter }: { filter: Filter }) {
  const { t } = useWording();
  return (
    <search>
      <FilterForm action="/search" className="search-form">
        <HiddenFields filter={{ ...filter, q: null }} />
        <SearchBox
          label={t("Search everything")}
          q={filter.q}
          placeholder={t("A person, a place, words of a title or text")}
        />
        <button type="submit" className="button">
          <Phrase text="{icon}Search" icon={<Icon name="search" />} />
        </button>
      </FilterForm>
      <SearchHelp />
    </search>
  );
}
