import { countryName } from "#core/country-name";
import { formatDay } from "#core/dates/format-date";
import { formatWindow } from "#core/dates/format-window";
import { statusWords, typeWords } from "#core/event-words";
import type { Filter } from "#core/timeline/filter";

/** One thing that a filter leaves out, in words, and the change that undoes it alone. */
export interface ActiveFilter {
  field: keyof Filter;
  /** what is asked for: "Type: Summit" */
  label: string;
  undo: Partial<Filter>;
}

const listFields = ["type", "status", "country", "person", "place", "tag", "source"] as const;
type ListField = (typeof listFields)[number];

const fieldWords: Record<ListField, string> = {
  type: "Type",
  status: "Status",
  country: "Country",
  person: "Person",
  place: "Place",
  tag: "Tag",
  source: "Source",
};

/** Everything that a filter leaves out, in the order in which a reader would say it. Each can be undone by itself. */
export function activeFilters(filter: Filter): ActiveFilter[] {
  const words = filter.q ? [{ field: "q" as const, label: `Words: ${filter.q}`, undo: { q: null } }] : [];
  const lists = listFields.flatMap((field) => [...filter[field]].map((value) => activeValue(filter, field, value)));
  return [...words, ...lists, ...activeWindow(filter)];
}

/** A filter in words, its day of knowledge included; none where it leaves nothing out. */
export function filterWords(filter: Filter): string[] {
  const knownOn = filter.knownOn ? [`As known on ${formatDay(filter.knownOn)}`] : [];
  return [...activeFilters(filter).map(({ label }) => label), ...knownOn];
}

function activeValue(filter: Filter, field: ListField, value: string): ActiveFilter {
  const rest = (filter[field] as string[]).filter((other) => other !== value);
  return { field, label: `${fieldWords[field]}: ${valueWords(field, value)}`, undo: { [field]: rest } };
}

function activeWindow({ from, to, certainty }: Filter): ActiveFilter[] {
  if (!from && !to) return [];
  const words = certainty === "certain" ? "Certainly within" : "Dates";
  return [
    {
      field: "from",
      label: `${words}: ${formatWindow(from, to)}`,
      undo: { from: null, to: null, certainty: "possible" },
    },
  ];
}

function valueWords(field: ListField, value: string): string {
  if (field === "type") return typeWords[value as keyof typeof typeWords] ?? value;
  if (field === "status") return statusWords[value as keyof typeof statusWords] ?? value;
  return field === "country" ? countryName(value) : value;
}
