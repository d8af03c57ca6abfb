import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** The day as of which a page answers. Keeps the rest of its filter. */
export function KnownOnForm({ path, filter }: { path: string; filter: Filter }) {
  const { t } = useWording();
  return (
    <FilterForm action={path} className="known-on no-print">
      <HiddenFields filter={{ ...filter, knownOn: null }} />
      <label>
        <span className="label">{t("As known on")}</span>
        <input key={filter.knownOn} type="date" name="knownOn" defaultValue={filter.knownOn ?? ""} className="field" />
      </label>
      <button type="submit" className="button button-plain">
        {t("Show")}
      </button>
    </FilterForm>
  );
}
