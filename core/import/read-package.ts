import { tryUtf8 } from "#core/article-input/decode-utf8";
import { type FileProblem, importLimits, isFileProblem } from "./file-problem";
import type { FileRow, ReadFile } from "./file-row";
import type { Archive } from "./read-archive";
import { readCsv } from "./read-csv";
import { readJson } from "./read-json";

type Cells = Readonly<Record<string, string>>;

/** The table of events in a data package. */
export const eventsPath = "data/events.csv";

/** So many rows of the other tables belong to an event at most, on average. */
const partsAnEvent = 50;

/**
 * Joins the tables of our data package to events as the JSON export has them. Tables that are missing say nothing: an event
 * on record keeps what it says there.
 */
export function readPackage(archive: Archive): ReadFile | FileProblem {
  const events = readTable(archive, "events", importLimits.rows) ?? [];
  if (isFileProblem(events)) return events;
  const slugs = new Set(events.map(({ slug }) => slug));
  const parts: Record<string, Map<string, Cells[]> | null> = {};
  for (const name of Object.keys(partsOf)) {
    const rows = readTable(archive, name, importLimits.rows * partsAnEvent);
    if (rows && isFileProblem(rows)) return rows;
    const stray = rows?.findIndex(({ event = "" }) => !slugs.has(event)) ?? -1;
    if (stray >= 0) return strayRow(name, stray, rows?.[stray]?.event ?? "");
    parts[name] = rows && byEvent(rows);
  }
  return readJson(JSON.stringify(events.map((cells) => toEvent(cells, parts))));
}

function byEvent(rows: readonly Cells[]): Map<string, Cells[]> {
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const { event = "" } = row;
    const group = groups.get(event);
    if (group) group.push(row);
    else groups.set(event, [row]);
  }
  return groups;
}

function strayRow(name: string, index: number, slug: string): FileProblem {
  return {
    line: index + 2,
    problem: `data/${name}.csv has a row of the event “${slug}”, which ${eventsPath} does not have.`,
    remedy: "Give the tables of one package as they were exported together.",
  };
}

/** The rows of a table by the names of their columns; null = there is no such table. */
function readTable(archive: Archive, name: string, most: number): Cells[] | FileProblem | null {
  const bytes = archive.get(`data/${name}.csv`);
  if (!bytes) return null;
  const text = tryUtf8(bytes);
  if (text === null)
    return { line: 1, problem: `data/${name}.csv is not UTF-8.`, remedy: "Take the package as it was." };
  if (!text.trim().includes("\n")) return [];
  const read = readCsv(text, most);
  if (isFileProblem(read)) return { ...read, problem: `data/${name}.csv: ${read.problem}` };
  return read.rows.map(({ cells }) => toRecord(read.columns, cells));
}

function toRecord(columns: readonly string[], cells: FileRow["cells"]): Cells {
  const values = Array.isArray(cells) ? cells : [];
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ""]));
}

function toEvent(cells: Cells, parts: Record<string, Map<string, Cells[]> | null>): object {
  const {
    id,
    slug = "",
    title,
    type,
    status,
    date,
    summary,
    note = "",
    tags,
    place,
    place_slug,
    place_country,
  } = cells;
  const lists = Object.entries(partsOf).flatMap(([name, [field, read]]) => {
    const rows = parts[name];
    return rows ? [[field, (rows.get(slug) ?? []).map(read)]] : [];
  });
  return {
    ...{ id, slug, title, type, status, date, summary, note: note || null },
    ...(tags === undefined ? {} : { tags: toList(tags) }),
    ...(place === undefined
      ? {}
      : { place: place ? { name: place, slug: place_slug, country: place_country || null } : null }),
    ...Object.fromEntries(lists),
  };
}

/** The tables besides that of events: the field of an event that each makes, and how a row is an element of it. */
const partsOf: Record<string, [field: string, read: (cells: Cells) => unknown]> = {
  participants: [
    "participants",
    ({ slug, name, country, office }) => ({ slug, name, country: country || null, office: office || null }),
  ],
  places: ["places", ({ slug }) => ({ slug })],
  sources: [
    "sources",
    ({ kind, supports, ...source }) => ({ ...toPublication(source), kind, supports: toList(supports) }),
  ],
  history: [
    "history",
    ({ known_on, status, date, place, note, ...source }) => ({
      ...{ knownOn: known_on, status, date: date || null, place: place || null, note },
      source: toPublication({
        ...{ url: source.source_url ?? "", publisher: source.source_publisher ?? "" },
        ...{ title: source.source_title ?? "", date: source.source_date ?? "" },
      }),
    }),
  ],
  passages: [
    "evidence",
    ({ article, exact, prefix, suffix, start, end, supports }) => ({
      ...{ article, exact, prefix, suffix, start: Number(start), end: Number(end), supports: toList(supports) },
    }),
  ],
  relations: ["related", ({ other, kind }) => ({ slug: other, kind })],
};

function toPublication({ url, publisher, title, date }: Cells) {
  return { url: url || null, publisher, title, date: date || null };
}

function toList(cell = ""): string[] {
  return cell === "" ? [] : cell.split(" | ");
}
