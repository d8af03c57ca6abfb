import { relationWords } from "#core/claims/claim-words";
import { isEdtf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import type { EventFields, RowList } from "#core/desk/event-fields";
import type { UnfinishedContent } from "#core/event-draft";
import { tagName } from "#core/tag";

/** What an event is compared by, in the order of the form; `rows` and `lines` are where the form has it. */
export const eventParts = {
  title: { name: "Title", lines: ["title"] },
  type: { name: "Type", lines: ["type"] },
  status: { name: "Status", lines: ["status"] },
  date: { name: "Date", lines: ["date"] },
  place: { name: "Place", lines: ["place", "placeIds", "placeFor", "placeCountry"] },
  summary: { name: "Summary", lines: ["summary"] },
  tags: { name: "Tags", lines: ["tags"] },
  participants: { name: "Participants", lines: ["addParticipants"], rows: "participants" },
  sources: { name: "Sources", lines: ["addSources"], rows: "sources" },
  quotes: { name: "Passages", lines: [], rows: "quotes" },
  history: { name: "History", lines: [], rows: "history" },
  related: { name: "Related events", lines: ["related"], rows: "relations" },
  note: { name: "Note", lines: ["note"] },
} as const satisfies Record<string, { name: string; lines: string[]; rows?: RowList }>;

export type EventPart = keyof typeof eventParts;

export const partNames = Object.keys(eventParts) as EventPart[];

/** A part of an event in words, one line a row. */
export function partWords(content: UnfinishedContent, part: EventPart): string {
  switch (part) {
    case "date":
      return isEdtf(content.date) ? `${content.date} (${formatDate(content.date)})` : content.date;
    case "place":
      return content.place ? `${content.place.name} [${content.place.ids.join(", ")}]` : "";
    case "tags":
      return content.tags.map(tagName).join(", ");
    case "participants":
      return content.participants.map(({ name, office, country }) => sentence([name, office, country])).join("\n");
    case "sources":
      return content.sources
        .map(({ publisher, title, date, url, kind, supports }) =>
          sentence([publisher, title, date, kind, url, forWhat(supports)]),
        )
        .join("\n");
    case "quotes":
      return content.quotes
        .map(({ exact, article, supports }) => sentence([`“${exact}”`, article, forWhat(supports)]))
        .join("\n");
    case "history":
      return content.history
        .map(({ knownOn, status, date, place, note, source }) =>
          sentence([`known on ${knownOn}: ${status}`, date, place, note, source.publisher, source.title]),
        )
        .join("\n");
    case "related":
      return [
        ...content.related,
        ...(content.relations ?? []).map(({ event, kind }) => `${relationWords[kind]}: ${event}`),
      ].join("\n");
    default:
      return content[part] ?? "";
  }
}

function sentence(words: (string | null | undefined)[]): string {
  return words.filter(Boolean).join(", ");
}

/** A source that is cited for nothing else supports that it happened: that need not be said. */
function forWhat(fields: readonly string[]): string {
  return fields.some((field) => field !== "existence") ? `for ${fields.join(" and ")}` : "";
}

/** Puts a part of one form into another. */
export function copyPart(from: EventFields, to: EventFields, part: EventPart): EventFields {
  const place: { lines: readonly string[]; rows?: RowList } = eventParts[part];
  const lines = { ...to.lines };
  for (const name of place.lines) lines[name] = from.lines[name] ?? "";
  return { lines, rows: place.rows ? { ...to.rows, [place.rows]: from.rows[place.rows] } : to.rows };
}
