import type { EventRecord } from "#core/event";
import { joinCell } from "#core/export/table";
import type { ImportField, Mapping } from "./import-fields";
import { type Cells, readCells } from "./read-cells";
import { readEventJson } from "./read-event-json";
import type { ToldEvent } from "./told-event";

/** A record as the cells of a table would tell it: what our own export has in the columns of these names. */
function recordCells(event: EventRecord): Record<ImportField, string> {
  const { id, slug, title, type, status, date, summary, note, place, participants, tags, sources, related } = event;
  const urls = sources.flatMap(({ url }) => url ?? []);
  const publishers = sources.map(({ publisher }) => publisher);
  return {
    ...{ id, slug, title, type, status, date, summary, note: note ?? "" },
    ...{ from: "", to: "" },
    ...{ place: place?.name ?? "", place_slug: place?.slug ?? "", place_country: place?.country ?? "" },
    participants: joinCell(participants.map(({ name }) => name)),
    participant_slugs: joinCell(participants.map((participant) => participant.slug)),
    tags: joinCell(tags),
    source_urls: joinCell(urls),
    source_publishers: joinCell([...new Set(publishers)]),
    source_titles: joinCell(sources.map((source) => source.title)),
    source_dates: joinCell(sources.map((source) => source.date ?? "")),
    related: joinCell(related.map((other) => other.slug)),
  };
}

/** What an export of a record would say today in the columns of a table, or as JSON where there is no mapping. */
export function tellRecord(event: EventRecord, mapping: Mapping | null): ToldEvent {
  if (!mapping) return readEventJson({ ...event }).told;
  const all = recordCells(event);
  const cells: Cells = {};
  for (const field of mapping) if (field && all[field].trim()) cells[field] = all[field].trim();
  const told = readCells(cells);
  return mapping.includes("from") || mapping.includes("to") ? { ...told, date: event.date } : told;
}
