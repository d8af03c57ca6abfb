import { parseSourceLine } from "#core/desk/source-line";
import type { SourceDraft } from "#core/event-draft";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { toSlug } from "#core/slug";
import type { ImportField, Mapping } from "./import-fields";
import { joinDates, readDate } from "./read-date";
import type { ToldEvent, ToldParticipant, ToldRelation } from "./told-event";

/** The cells of a row by the field that they hold; empty ones are not there. */
export type Cells = Partial<Record<ImportField, string>>;

/** The cells of a row by the mapping of its columns. */
export function toCells(row: readonly string[], mapping: Mapping): Cells {
  const cells: Cells = {};
  for (const [index, field] of mapping.entries()) {
    const text = row[index]?.trim();
    if (field && text) cells[field] = text;
  }
  return cells;
}

/** What the cells of a row say. An empty cell says nothing. */
export function readCells(cells: Cells): ToldEvent {
  const { id, slug, title, summary, note } = cells;
  const date = cells.date ? readDate(cells.date) : joinDates(cells.from, cells.to);
  return withoutGaps({
    ...{ id, slug, title, summary, note, date },
    type: cells.type && oneOf(eventTypes, cells.type),
    status: cells.status && oneOf(eventStatuses, cells.status.replace(/^canceled$/i, "cancelled")),
    place: readPlace(cells),
    participants: readParticipants(cells),
    tags:
      cells.tags === undefined ? undefined : [...new Set(splitCell(cells.tags, /[,;|\n]/).map(toSlug))].filter(Boolean),
    sources: readSources(cells),
    related: cells.related === undefined ? undefined : splitCell(cells.related, /[,;|\s]+/).map(toRelation),
  });
}

/** A table does not say what the one event is to the other. */
function toRelation(slug: string): ToldRelation {
  return { slug, kind: "related" };
}

function withoutGaps(told: { [key in keyof ToldEvent]: ToldEvent[key] | undefined }): ToldEvent {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** A word of a list however it is written; any other word as it is, for the event's own rules to refuse. */
function oneOf(choices: readonly string[], text: string): string {
  return choices.find((choice) => choice === text.toLowerCase()) ?? text;
}

/** Several values in one cell as our exports join them, by bars between spaces; else by what people use. */
export function splitCell(cell: string, others: RegExp): string[] {
  const parts = cell.includes(" | ") ? cell.split(" | ") : cell.split(others);
  return parts.map((part) => part.trim()).filter(Boolean);
}

function readPlace({ place, place_slug: slug, place_country: country }: Cells): ToldEvent["place"] | undefined {
  if (!place && !slug) return undefined;
  return { slugs: slug ? [slug] : [], name: place ?? "", country: country?.toUpperCase() ?? null };
}

/** Names and address parts of the same people stand in the same order; where the numbers differ, the address parts count. */
function readParticipants({
  participants = "",
  participant_slugs: slugText = "",
}: Cells): ToldParticipant[] | undefined {
  if (!participants && !slugText) return undefined;
  const names = splitCell(participants, /[;\n|]/);
  const slugs = splitCell(slugText, /[;,\n|\s]+/);
  if (slugs.length === 0) return names.map((name) => ({ slug: null, name }));
  return slugs.map((slug, index) => ({ slug, name: (names.length === slugs.length && names[index]) || "" }));
}

/** Publishers, headlines and dates belong to the addresses in their order, where there are as many of them. */
function readSources(cells: Cells): SourceDraft[] | undefined {
  const urls = splitCell(cells.source_urls ?? "", /[;\n\s]+(?=https?:)|[;\n]/);
  const [publishers, titles, dates] = [cells.source_publishers, cells.source_titles, cells.source_dates].map((cell) =>
    splitCell(cell ?? "", /[;\n]/),
  ) as [string[], string[], string[]];
  const count = Math.max(urls.length, titles.length, urls.length === 0 ? publishers.length : 0);
  if (count === 0) return undefined;
  const at = (list: readonly string[], index: number) => (list.length === count ? list[index] : undefined);
  return Array.from({ length: count }, (_, index) => {
    const line = parseSourceLine(at(urls, index) ?? "");
    const publisher = at(publishers, index) ?? (line.publisher || at(titles, index) || "");
    const published = at(dates, index);
    return {
      ...{ url: line.url || null, publisher, title: at(titles, index) ?? (line.headline || publisher) },
      ...{ date: published ? readDate(published) : null, supports: [], kind: "press" as const },
    };
  });
}
