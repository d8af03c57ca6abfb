import { FilterForm } from "#components/filter/filter-form";
import { HiddenFields } from "#components/filter/hidden-fields";
import { Phrase } from "#components/language/phrase";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { statusWords, typeWords } from "#core/event-words";
import type { Wording } from "#core/language/wording";
import { placeWords } from "#core/place-words";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

export type FacetField = "type" | "status" | "country" | "person" | "place" | "tag" | "source";

/** A value of a facet and how many events choosing it would show. */
export interface FacetChoice {
  value: string;
  count: number;
  /** its words, where the value itself has none for readers */
  label?: string;
}

const facetWords: Record<FacetField, string> = {
  ...{ type: "Type", status: "Status", country: "Country" },
  ...{ person: "Person", place: "Place", tag: "Topic", source: "Source" },
};
/** Countries beyond the fullest ones are folded away: most of them met the DPRK once. */
const shownAtFirst = 10;

/**
 * A group of buttons, pressed where they filter. Each sends the selection that pressing it leads to, so the group works
 * as a plain form too. Types and statuses stand in their fixed order and carry their marks: the filters are the legend.
 */
export function Facet({
  field,
  choices,
  filter,
  path = "/",
}: {
  field: FacetField;
  choices: FacetChoice[];
  filter: Filter;
  /** of the page that it stands on */
  path?: string;
}) {
  const { t } = useWording();
  const ordered = inFixedOrder(field, withSelected(choices, filter[field]));
  const [first, more] =
    field === "country" ? [ordered.slice(0, shownAtFirst), ordered.slice(shownAtFirst)] : [ordered, []];
  if (ordered.length === 0) return null;
  const button = (choice: FacetChoice) => (
    <FacetButton key={choice.value} field={field} choice={choice} filter={filter} />
  );
  return (
    <FilterForm action={path}>
      <HiddenFields filter={{ ...filter, [field]: [] }} />
      <fieldset className="facet">
        <legend className="label">{t(facetWords[field])}</legend>
        {first.map(button)}
        {more.length > 0 && (
          <details open={more.some(({ value }) => isSelected(filter, field, value))}>
            <summary className="facet-button">
              <Phrase text="{count} more" count={more.length} />
            </summary>
            <div className="facet-more">{more.map(button)}</div>
          </details>
        )}
      </fieldset>
    </FilterForm>
  );
}

function FacetButton({ field, choice, filter }: { field: FacetField; choice: FacetChoice; filter: Filter }) {
  const wording = useWording();
  const { value, count } = choice;
  const pressed = isSelected(filter, field, value);
  const selection = pressed
    ? (filter[field] as string[]).filter((other) => other !== value)
    : [...(filter[field] as string[]), value];
  return (
    <button
      name={field}
      value={selection.join(",")}
      aria-pressed={pressed}
      className="facet-button"
      {...{ [`data-${field}`]: value }}
    >
      {field === "type" && <i className="icon" aria-hidden="true" />}
      {field === "status" && <i className="status-mark" aria-hidden="true" />}
      {labelOf(field, choice, wording)} <small>{wording.number(count)}</small>
    </button>
  );
}

/** People are offered by the names of the record, all else in the words of the page. */
function labelOf(field: FacetField, { value, label }: FacetChoice, wording: Wording): string {
  if (label === undefined) return facetValueWords(field, value, wording);
  if (field === "place") return placeWords({ name: label }, wording);
  return field === "tag" ? wording.t(label) : label;
}

function isSelected(filter: Filter, field: FacetField, value: string): boolean {
  return (filter[field] as string[]).includes(value);
}

/** What filters stays visible, also where nothing matches it. */
function withSelected(choices: FacetChoice[], selected: string[]): FacetChoice[] {
  const missing = selected.filter((value) => !choices.some((choice) => choice.value === value));
  return [...choices, ...missing.map((value) => ({ value, count: 0 }))];
}

function inFixedOrder(field: FacetField, choices: FacetChoice[]): FacetChoice[] {
  const order: readonly string[] = field === "type" ? eventTypes : field === "status" ? eventStatuses : [];
  return order.length ? choices.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : choices;
}

function facetValueWords(field: FacetField, value: string, { t, country }: Wording): string {
  if (field === "type") return t(typeWords[value as keyof typeof typeWords]);
  if (field === "status") return t(statusWords[value as keyof typeof statusWords]);
  return field === "country" ? country(value) : value;
}
