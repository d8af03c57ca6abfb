import { ChoiceLinks } from "#components/filter/choice-links";
import { DayField } from "#components/filter/day-field";
import { FilterForm } from "#components/filter/filter-form";
import { WordsField } from "#components/filter/words-field";
import { Icon } from "#components/icon";
import { Phrase } from "#components/language/phrase";
import { changeKinds } from "#core/changes/change";
import { type ChangeQuery, changesHref, toChangeParameters } from "#core/changes/change-query";
import { kindWords } from "#core/changes/change-words";
import { useWording } from "#language";

const kinds = { all: "All", ...kindWords };

/** Which changes are shown: their kind as links, their days and words as a form. Keeps what else is asked. */
export function ChangeFilter({ query }: { query: ChangeQuery }) {
  const { t } = useWording();
  const [only] = query.kind;
  const current = query.kind.length === 1 && only ? only : query.kind.length === 0 ? "all" : "";
  const { since, until } = query;
  const rest = { ...query, since: null, until: null, before: null, events: { ...query.events, q: null } };
  return (
    <div className="no-print mt-6 grid gap-4">
      <ChoiceLinks
        label={t("Kind")}
        choices={kinds}
        current={current}
        hrefOf={(kind) => changesHref("/changes", query, { kind: changeKinds.filter((one) => one === kind) })}
      />
      <FilterForm action="/changes" className="search-form">
        {[...toChangeParameters(rest)].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <WordsField label={t("Events with these words")} words={query.events.q} />
        <DayField label={t("Since")} name="since" day={since} />
        <DayField label={t("Until")} name="until" day={until} />
        <button type="submit" className="button">
          <Phrase text="{icon}Show" icon={<Icon name="search" />} />
        </button>
      </FilterForm>
    </div>
  );
}
