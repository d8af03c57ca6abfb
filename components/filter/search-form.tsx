import { DayField } from "#components/filter/day-field";
import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import { Icon } from "#components/icon";
import { Phrase } from "#components/language/phrase";
import { SearchBox } from "#components/search/search-box";
import { SearchHelp } from "#components/search/search-help";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** Words to look for, and the day as of which everything is answered. Keeps the other filters. */
export function SearchForm({ filter, path = "/" }: { filter: Filter; path?: string }) {
  const { t } = useWording();
  return (
    <search>
      <FilterForm action={path} className="search-form">
        <HiddenFields filter={{ ...filter, q: null, knownOn: null }} />
        <SearchBox label={t("Search events")} q={filter.q} placeholder={t("A person, a place, a word of the title")} />
        <DayField label={t("As known on")} name="knownOn" day={filter.knownOn} />
        <button type="submit" className="button">
          <Phrase text="{icon}Search" icon={<Icon name="search" />} />
        </button>
      </FilterForm>
      <SearchHelp />
    </search>
  );
}
