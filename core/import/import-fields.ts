import type { EventPart } from "#core/desk/event-parts";

interface Field {
  name: string;
  /** the part of the event that it says something of */
  part: EventPart | "slug" | "id";
  /** what else its column may be called */
  aliases: string;
}

/** What a column of a table may hold. Those that our own exports have are called as they are there. */
export const importFields = {
  title: { name: "Title", part: "title", aliases: "name event event_name headline what" },
  type: { name: "Type", part: "type", aliases: "kind category event_type" },
  status: { name: "Status", part: "status", aliases: "state event_status" },
  date: { name: "Date", part: "date", aliases: "when day event_date edtf" },
  from: { name: "Date: first day", part: "date", aliases: "start start_date begin begins date_from first_day" },
  to: { name: "Date: last day", part: "date", aliases: "end end_date until ends date_to last_day" },
  summary: { name: "Summary", part: "summary", aliases: "description text details abstract" },
  place: { name: "Place", part: "place", aliases: "location venue where city" },
  place_slug: { name: "Place: its address part", part: "place", aliases: "" },
  place_country: { name: "Place: country", part: "place", aliases: "country location_country" },
  participants: { name: "Participants", part: "participants", aliases: "people persons actors who attendees" },
  participant_slugs: { name: "Participants: their address parts", part: "participants", aliases: "" },
  tags: { name: "Tags", part: "tags", aliases: "topics keywords themes" },
  source_urls: { name: "Sources: addresses", part: "sources", aliases: "source_url url link links source sources" },
  source_publishers: {
    name: "Sources: publishers",
    part: "sources",
    aliases: "publisher source_publisher source_name",
  },
  source_titles: { name: "Sources: headlines", part: "sources", aliases: "source_title" },
  source_dates: { name: "Sources: dates", part: "sources", aliases: "source_date published" },
  related: { name: "Related events", part: "related", aliases: "related_events" },
  note: { name: "Note", part: "note", aliases: "notes comment remarks" },
  slug: { name: "Address part", part: "slug", aliases: "" },
  id: { name: "Identifier", part: "id", aliases: "uuid" },
} as const satisfies Record<string, Field>;

export type ImportField = keyof typeof importFields;

export const importFieldNames = Object.keys(importFields) as ImportField[];

/** Which field each column holds, in the order of the columns; null = it is not read. */
export type Mapping = (ImportField | null)[];

/** Reads the columns' names: a field's own name first, then what it may be called; a field has one column. */
export function guessMapping(columns: readonly string[]): Mapping {
  const keys = columns.map(toKey);
  const mapping: Mapping = keys.map((key) => importFieldNames.find((field) => field === key) ?? null);
  for (const [index, key] of keys.entries()) {
    if (mapping[index] !== null) continue;
    const field = importFieldNames.find((name) => [...importFields[name].aliases.split(" ")].includes(key));
    if (field && !mapping.includes(field)) mapping[index] = field;
  }
  return mapping.map((field, index) => (mapping.indexOf(field) === index ? field : null));
}

function toKey(column: string): string {
  return column
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
}

/** The name of the column from which a part of the event was read: the first of several. */
export function columnOf(path: string, columns: readonly string[], mapping: Mapping): string {
  const part = path.split(".")[0];
  const index = mapping.findIndex((field) => field !== null && importFields[field].part === part);
  return columns[index] ?? "";
}
