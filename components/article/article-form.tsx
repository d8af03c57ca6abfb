import { DayField } from "#components/filter/day-field";
import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import { WordsField } from "#components/filter/words-field";
import { Icon } from "#components/icon";
import { Phrase } from "#components/language/phrase";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** What the list of articles is asked for: words of titles and texts, and days of publication. Keeps the rest. */
export function ArticleForm({ filter }: { filter: Filter }) {
  const { t } = useWording();
  return (
    <search className="no-print mt-6 block">
      <FilterForm action="/articles" className="search-form">
        <HiddenFields filter={{ ...filter, q: null, from: null, to: null }} />
        <WordsField label={t("Words of title or text")} words={filter.q} />
        <DayField label={t("Published since")} name="from" day={filter.from} />
        <DayField label={t("Until")} name="to" day={filter.to} />
        <button type="submit" className="button">
          <Phrase text="{icon}Search" icon={<Icon name="search" />} />
        </button>
      </FilterForm>
    </search>
  );
}
