import { DayField } from "#components/filter/day-field";
import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import type { ListQuery } from "#core/list-query";
import { useWording } from "#language";

/** What a list is asked for: names in any spelling, a country, a kind, an order, the day of knowledge. Keeps the rest. */
export function ListForm({
  path,
  query,
  kinds,
  countries,
}: {
  path: string;
  query: ListQuery;
  /** kinds and their words, in their order */
  kinds: Record<string, string>;
  /** ISO 3166 codes */
  countries: readonly string[];
}) {
  const wording = useWording();
  const { q, country, kind, letter, sort, filter } = query;
  const names = countries.map((code) => [code, wording.country(code)] as const);
  return (
    <search>
      <FilterForm action={path} className="search-form">
        <HiddenFields filter={{ ...filter, knownOn: null }} />
        {letter && <input type="hidden" name="letter" value={letter} />}
        <label className="grow">
          <span className="label">{wording.t("Name")}</span>
          <input
            key={q}
            type="search"
            name="q"
            defaultValue={q ?? ""}
            maxLength={200}
            placeholder={wording.t("In any spelling or script")}
            className="field w-full"
          />
        </label>
        <Choice
          label={wording.t("Country")}
          name="country"
          value={country.join(",")}
          choices={[["", "All"], ...names.toSorted(([, a], [, b]) => a.localeCompare(b, wording.language))]}
        />
        <Choice
          label={wording.t("Kind")}
          name="kind"
          value={kind.join(",")}
          choices={[["", "All"], ...Object.entries(kinds)]}
        />
        <Choice label={wording.t("Order")} name="sort" value={sort === "name" ? "" : sort} choices={orders} />
        <DayField label={wording.t("As known on")} name="knownOn" day={filter.knownOn} />
        <button type="submit" className="button">
          {wording.t("Show")}
        </button>
      </FilterForm>
    </search>
  );
}

const orders = [
  ["", "Name"],
  ["-events", "Most events"],
  ["-last", "Newest event"],
  ["first", "Oldest event"],
] as const;

/** A list of one choice; several, which an address may name, are a choice of their own. */
function Choice({
  label,
  name,
  value,
  choices,
}: {
  label: string;
  name: string;
  value: string;
  choices: readonly (readonly [value: string, words: string])[];
}) {
  const { t } = useWording();
  const isListed = choices.some(([choice]) => choice === value);
  return (
    <label>
      <span className="label">{label}</span>
      <select key={value} name={name} defaultValue={value} className="field w-full">
        {!isListed && <option value={value}>{value}</option>}
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  );
}
