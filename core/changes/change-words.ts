import { isEdtf } from "#core/dates/edtf";
import { statusWords, typeWords } from "#core/event-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import type { ChangedNoun, ChangeKind, FieldChange } from "./change";

export const kindWords: Record<ChangeKind, string> = {
  added: "Added",
  corrected: "Corrected",
  merged: "Merged",
  withdrawn: "Withdrawn",
  restored: "Restored",
};

export const nounWords: Record<ChangedNoun, string> = {
  event: "Event",
  entity: "Person or body",
  place: "Place",
  article: "Article",
};

const fieldNames: Record<string, string> = {
  title: "Title",
  type: "Type",
  status: "Status",
  date: "Date",
  place: "Place",
  participants: "Participants",
  summary: "Summary",
  tags: "Tags",
  related: "Related events",
  sources: "Sources",
  note: "Note",
  history: "History",
  quotes: "Quotes",
  name: "Name",
  native: "Native name",
  aliases: "Spellings",
  offices: "Offices",
  country: "Country",
  text: "Text",
};

/** The name of a field for readers; one that this program does not know is named as it is stored. */
export function fieldName(field: string, { t }: Wording = english): string {
  return Object.hasOwn(fieldNames, field) ? t(fieldNames[field] as string) : field;
}

/** A stored value in words: a date, a type or a status as the site words them, anything else as it is. */
export function valueWords(field: string, value: string, { t, date }: Wording = english): string {
  if (field === "date" && isEdtf(value)) return date(value);
  const words: Record<string, string> = field === "type" ? typeWords : field === "status" ? statusWords : {};
  return Object.hasOwn(words, value) ? t(words[value] as string) : value;
}

/** "Date: May 2018 → 12 June 2018", "Tags: + sanctions", "Note: removed: …": one line a field. */
export function describeField({ field, before, after }: FieldChange): string {
  const [old, now] = [before, after].map((values) => values.map((value) => valueWords(field, value)).join("; "));
  const change = old && now ? `${old} → ${now}` : now ? `added: ${now}` : `removed: ${old}`;
  return `${fieldName(field)}: ${change}`;
}
