import type { ArticleCard } from "#core/article";
import { type Day, partsOf } from "#core/dates/calendar";
import { type EdtfPoint, parseEdtf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import type { EventRecord } from "#core/event";
import { statusWords } from "#core/event-words";
import { datasetName } from "#core/export/export-context";
import { licence } from "#core/export/licence";
import type { DatasetVersion } from "./dataset-version";

/** A date of CSL-JSON: one day, month or year, two of them for a range, or words where the date has no such form. */
export interface CslDate {
  "date-parts"?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** A bibliographic record of CSL 1.0.2, as far as we write one. */
export interface CslItem {
  id: string;
  type: "webpage" | "dataset" | "article-newspaper";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  issued?: CslDate;
  accessed: CslDate;
  "event-date"?: CslDate;
  "event-place"?: string;
  URL: string;
  version?: string;
  abstract?: string;
  keyword?: string;
  language: string;
  note: string;
}

/** When and in which version something was read. */
export interface Reading {
  site: string;
  version: DatasetVersion;
  /** the day of reading, UTC */
  readOn: Day;
}

const publisher = "Panmunjom";

/** An event as it was published in a version: its address leads there for good. */
export function citeEvent(event: EventRecord, { version, readOn }: Reading): CslItem {
  const { slug, url, title, status, date, place, summary, tags, updatedAt } = event;
  return {
    id: slug,
    type: "webpage",
    title,
    author: [{ literal: publisher }],
    "container-title": datasetName,
    publisher,
    issued: toCslDay(updatedAt.slice(0, 10)),
    accessed: toCslDay(readOn),
    "event-date": toCslDate(date),
    ...(place && { "event-place": place.name }),
    URL: `${url}?asOfVersion=${version.number}`,
    version: String(version.number),
    abstract: summary,
    ...(tags.length > 0 && { keyword: tags.join(", ") }),
    language: "en",
    note: `Date of the event: ${formatDate(date)} (EDTF ${date}). ${statusWords[status]}. ${versionNote(version, event.version)}`,
  };
}

/** A stored article, which is its publisher's; the note tells where its text is held and how to check it. */
export function citeArticle(article: ArticleCard & { sha256: string }, { readOn }: Reading): CslItem {
  const { slug, url, title, publisher: paper, source, date, language, sha256 } = article;
  return {
    id: slug,
    type: "article-newspaper",
    title,
    "container-title": paper,
    publisher: paper,
    issued: toCslDay(date),
    accessed: toCslDay(readOn),
    URL: source ?? url,
    language,
    note: `Text as stored at ${url}, SHA-256 ${sha256}.`,
  };
}

/** The events of a filter, or all of them, as they were published in a version. `words` name the filter for people. */
export function citeEvents(
  { query, words, total }: { query: string; words: readonly string[]; total: number },
  { site, version, readOn }: Reading,
): CslItem {
  const count = `${total.toLocaleString("en")} ${total === 1 ? "event" : "events"}`;
  return {
    id: `panmunjom-v${version.number}`,
    type: "dataset",
    title: words.length > 0 ? `${datasetName}. Selection: ${words.join("; ")}` : datasetName,
    author: [{ literal: publisher }],
    publisher,
    issued: toCslDay(version.day ?? readOn),
    accessed: toCslDay(readOn),
    URL: `${site}/v/${version.number}${query ? `?${query}` : ""}`,
    version: String(version.number),
    language: "en",
    note: `${count}. ${versionNote(version, null)}`,
  };
}

function versionNote({ number, day }: DatasetVersion, record: number | null): string {
  const dataset = `Dataset version ${number}${day ? ` of ${day}` : ""}`;
  return `${dataset}${record === null ? "" : `, record version ${record}`}. ${licence.name}, ${licence.url}`;
}

function toCslDay(day: Day): CslDate {
  const parts = partsOf(day);
  return { "date-parts": [[parts.year, parts.month, parts.day]] };
}

/** CSL has no open ends, sets or decades: those are given in words. */
export function toCslDate(text: string): CslDate {
  const date = parseEdtf(text);
  if ("problem" in date) return { literal: text };
  const ends = date.kind === "point" ? [date.point] : date.kind === "interval" ? [date.start, date.end] : [];
  const points = ends.flatMap((end) => (typeof end !== "string" && partsOfPoint(end) ? [end] : []));
  if (points.length === 0 || points.length < ends.length) return { literal: formatDate(date) };
  const [first] = points as [EdtfPoint];
  return {
    "date-parts": points.map((point) => partsOfPoint(point) as number[]),
    ...(first.precision === "season" && points.length === 1 && { season: Number(first.text.slice(5, 7)) - 20 }),
    ...(points.some((point) => point.approximate || point.uncertain) && { circa: true }),
  };
}

function partsOfPoint({ precision, earliest, text }: EdtfPoint): number[] | null {
  const { year, month, day } = partsOf(earliest);
  if (text.includes("X")) return null;
  if (precision === "day") return [year, month, day];
  if (precision === "month") return [year, month];
  return precision === "year" || precision === "season" ? [year] : null;
}
