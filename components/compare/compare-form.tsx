import { DayField } from "#components/filter/day-field";
import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** Somebody or a country that can be chosen: what the address says, and the name. */
export interface Choice {
  value: string;
  name: string;
}

/** The two that are compared, each a name in any spelling, or a country; with the most frequent ones to choose from. */
export function CompareForm({
  a,
  b,
  filter,
  choices,
}: {
  /** as they are to stand in the fields */
  a: string;
  b: string;
  filter: Filter;
  choices: readonly Choice[];
}) {
  const { t } = useWording();
  return (
    <search>
      <FilterForm action="/compare" className="search-form">
        <HiddenFields filter={{ ...filter, knownOn: null }} />
        <Field label={t("First")} name="a" value={a} />
        <Field label={t("Second")} name="b" value={b} />
        <DayField label={t("As known on")} name="knownOn" day={filter.knownOn} />
        <button type="submit" className="button">
          {t("Compare")}
        </button>
        <datalist id="subjects">
          {choices.map(({ value, name }) => (
            <option key={value} value={name} />
          ))}
        </datalist>
      </FilterForm>
    </search>
  );
}

function Field({ label, name, value }: { label: string; name: string; value: string }) {
  const { t } = useWording();
  return (
    <label className="grow">
      <span className="label">{label}</span>
      <input
        key={value}
        type="text"
        name={name}
        defaultValue={value}
        list="subjects"
        maxLength={200}
        autoComplete="off"
        placeholder={t("A person or a country")}
        className="field w-full"
      />
    </label>
  );
}
