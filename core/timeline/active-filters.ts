import { statusWords, typeWords } from "#core/event-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { tagName } from "#core/tag";
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
  tag: "Topic",
  source: "Source",
};

/** The names of people and places by their slugs; those that are not known stand as in the address. */
export type TermNames = ReadonlyMap<string, string>;

const noNames: TermNames = new Map();

/** Everything that a filter leaves out, in the order in which a reader would say it. Each can be undone by itself. */
export function activeFilters(filter: Filter, wording: Wording = english, names = noNames): ActiveFilter[] {
  const words = filter.q
    ? [{ field: "q" as const, label: `${wording.t("Words")}: ${filter.q}`, undo: { q: null } }]
    : [];
  const lists = listFields.flatMap((field) =>
    [...filter[field]].map((value) => activeValue(filter, { field, value }, wording, names)),
  );
  return [...words, ...lists, ...activeWindow(filter, wording)];
}

/** A filter in words, its day of knowledge included; none where it leaves nothing out. */
export function filterWords(filter: Filter, wording: Wording = english): string[] {
  const { t, day } = wording;
  const knownOn = filter.knownOn ? [t("As known on {day}", { day: day(filter.knownOn) })] : [];
  return [...activeFilters(filter, wording).map(({ label }) => label), ...knownOn];
}

function activeValue(
  filter: Filter,
  { field, value }: { field: ListField; value: string },
  wording: Wording,
  names: TermNames,
): ActiveFilter {
  const rest = (filter[field] as string[]).filter((other) => other !== value);
  return {
    field,
    label: `${wording.t(fieldWords[field])}: ${valueWords(field, value, wording, names)}`,
    undo: { [field]: rest },
  };
}

function activeWindow({ from, to, certainty }: Filter, wording: Wording): ActiveFilter[] {
  if (!from && !to) return [];
  const words = certainty === "certain" ? "Certainly within" : "Dates";
  return [
    {
      field: "from",
      label: `${wording.t(words)}: ${wording.window(from, to)}`,
      undo: { from: null, to: null, certainty: "possible" },
    },
  ];
}

function valueWords(field: ListField, value: string, { t, country }: Wording, names: TermNames): string {
  if (field === "type") return t(typeWords[value as keyof typeof typeWords] ?? value);
  if (field === "status") return t(statusWords[value as keyof typeof statusWords] ?? value);
  if (field === "country") return country(value);
  if (field === "tag") return t(tagName(value));
  return field === "source" ? value : (names.get(value) ?? value);
}
