import type { UnfinishedContent } from "#core/event-draft";

/** One row of a list in the form: its fields by name; several values of one field are joined by commas. */
export type FieldRow = Record<string, string>;

/** The lists of the form whose rows have fields of their own. */
export const rowLists = ["participants", "sources", "history", "quotes", "relations"] as const;
export type RowList = (typeof rowLists)[number];

/** Fields of one value. `participants` and `sources` are what is typed there and not a row yet. */
const lineNames = [
  ...["title", "type", "status", "date", "place", "placeIds", "placeFor", "placeCountry", "summary", "tags"],
  ...["addParticipants", "addSources", "note", "related", "reason"],
] as const;

/**
 * What the event form holds, word for word and however wrong: what is kept while somebody writes, and shown again with
 * what has to be mended.
 */
export interface EventFields {
  lines: Record<string, string>;
  rows: Record<RowList, FieldRow[]>;
}

/** An empty form. */
export function noFields(): EventFields {
  return {
    lines: { type: "meeting", status: "held" },
    rows: { participants: [], sources: [], history: [], quotes: [], relations: [] },
  };
}

/** Reads the entries of a sent form: `sources.0.url` is the address of the first source. Rows without any word are dropped. */
export function readEventFields(entries: Iterable<readonly [string, unknown]>): EventFields {
  const fields = noFields();
  const rows = new Map<string, FieldRow>();
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    const text = value.replaceAll("\r\n", "\n").replaceAll("\u0000", "");
    const cell = /^(participants|sources|history|quotes|relations)\.(\d{1,4})\.(\w{1,20})$/.exec(name);
    if (cell) addCell(rows, cell, text);
    else if ((lineNames as readonly string[]).includes(name)) fields.lines[name] = text;
  }
  for (const key of [...rows.keys()].sort()) {
    const row = rows.get(key) as FieldRow;
    if (isWritten(row)) fields.rows[key.split(".")[0] as RowList].push(row);
  }
  return fields;
}

function addCell(rows: Map<string, FieldRow>, [, list, index = "", field = ""]: RegExpExecArray, text: string): void {
  const key = `${list}.${index.padStart(4, "0")}`;
  const row = rows.get(key) ?? {};
  const former = row[field];
  rows.set(key, { ...row, [field]: former ? `${former},${text}` : text });
}

/** Choices alone, which every row has, are no words. */
function isWritten(row: FieldRow): boolean {
  return Object.entries(row).some(
    ([name, value]) => !["kind", "status", "supports"].includes(name) && value.trim() !== "",
  );
}

/** A stored event as the form shows it. */
export function toEventFields(content: UnfinishedContent): EventFields {
  const { title, type, status, date, place, participants, summary, tags, related, sources, note = "" } = content;
  const ties = [...related.map((event) => ({ event, kind: "related" })), ...(content.relations ?? [])];
  const placeName = place?.name ?? "";
  return {
    lines: {
      ...{ title, type, status, date, summary, note },
      place: placeName,
      placeIds: place?.ids.join(",") ?? "",
      placeFor: placeName,
      placeCountry: place?.country ?? "",
      tags: tags.join(", "),
    },
    rows: {
      participants: participants.map(({ entity, name, country, office }) => ({
        ...{ entity, name, country: country ?? "", office: office ?? "" },
      })),
      sources: sources.map(({ url, publisher, title: headline, date: published, kind, supports }) => ({
        ...{ url: url ?? "", publisher, headline, published: published ?? "", kind, supports: supports.join(",") },
      })),
      history: content.history.map((report) => ({
        ...{ known: report.knownOn, status: report.status, day: report.date ?? "", where: report.place ?? "" },
        ...{ note: report.note, url: report.source.url ?? "", publisher: report.source.publisher },
        ...{ headline: report.source.title, published: report.source.date ?? "" },
      })),
      relations: ties,
      quotes: content.quotes.map(({ start, end, supports, ...quote }) => ({
        ...{ ...quote, start: String(start), end: String(end), supports: supports.join(",") },
      })),
    },
  };
}

/** Words separated by commas, semicolons or new lines, each once. */
export function wordsIn(text: string | undefined): string[] {
  const words = (text ?? "").split(/[,;\n]/).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}
