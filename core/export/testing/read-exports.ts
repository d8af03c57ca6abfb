import { parse as parseBibTeX } from "astrocite-bibtex";
import { parse as parseRis } from "astrocite-ris";
import CSL from "citeproc";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { chicagoStyle } from "#core/citation/chicago-style";
import type { EventFormatName } from "#core/export/event-formats";

/**
 * How many events an independent parser finds in an exported file, which it must also find valid. None of these parsers
 * takes part in writing.
 */
export const countEvents: Record<EventFormatName, (text: string) => number | Promise<number>> = {
  csv: (text) => readCsv(text).length,
  json: (text) => {
    const { events, count } = JSON.parse(text) as { events: unknown[]; count: number };
    if (events.length !== count) throw new Error(`It says ${count} and holds ${events.length}.`);
    return count;
  },
  jsonld: async (text) => (await expandEvents(text)).length,
  ics: (text) => readCalendar(text).length,
  atom: (text) => readFeed(text).entries.length,
  bib: (text) => parseBibTeX(text).length,
  // The grammar asks for a record; a file of none is empty.
  ris: (text) => (text === "" ? 0 : parseRis(text).length),
  "csl.json": (text) => readCslJson(text).length,
  "timelinejs.json": (text) => readSlides(text).length,
};

/** The rows of a CSV file by csv-parse, which refuses rows of another length than the header. */
export function readCsv(text: string): Record<string, string>[] {
  return parseCsv(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
}

/** The events of an iCalendar file by ical.js, in strict mode. */
export function readCalendar(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

export interface Feed {
  feed: Record<string, unknown>;
  entries: { id: string; title: string; updated: string; summary: string; link: { rel: string; href: string }[] }[];
}

/** A feed by fast-xml-parser; what RFC 4287 asks of feeds and entries must be there. */
export function readFeed(text: string): Feed {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`The feed is no XML: ${verdict.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    textNodeName: "text",
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e9 },
    isArray: (name) => name === "entry" || name === "link" || name === "category",
    parseTagValue: false,
  });
  const { feed } = parser.parse(text) as { feed: Record<string, unknown> };
  const entries = ((feed.entry as Feed["entries"] | undefined) ?? []).map((entry) => ({
    ...entry,
    summary: textOf(entry.summary),
  }));
  for (const [what, item] of [["feed", feed] as const, ...entries.map((entry) => ["entry", entry] as const)])
    for (const field of ["id", "title", "updated", "link"])
      if (!(field in item)) throw new Error(`An Atom ${what} lacks its ${field}.`);
  return { feed, entries };
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? String((value as { text?: string }).text ?? "") : String(value);
}

/** The events of a JSON-LD file as jsonld expands them, with a context that stands here: nothing is fetched. */
export async function expandEvents(text: string): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`It asks for a context at ${url}.`);
    const document = { "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" } } };
    return { contextUrl: undefined, document, documentUrl: url };
  };
  const nodes = await jsonld.expand(JSON.parse(text), { documentLoader });
  return nodes.filter((node) => (node["@type"] as string[] | undefined)?.includes("https://schema.org/Event"));
}

/** The entries that citeproc makes of a CSL-JSON file: one each, in words. */
export function readCslJson(text: string): string[] {
  const items = JSON.parse(text) as { id: string; title: string }[];
  if (items.length === 0) return [];
  // A fault of citeproc, not of the file: it fails on titles that are keys of every object, such as `constructor`.
  for (const item of items) if (item.title.trim() in {}) item.title = `\u2060${item.title}`;
  const byId = new Map(items.map((item) => [item.id, item]));
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id) }, chicagoStyle);
  engine.updateItems([...byId.keys()]);
  const [parameters, entries] = engine.makeBibliography();
  if (parameters.bibliography_errors.length > 0) throw new Error(JSON.stringify(parameters.bibliography_errors));
  return entries;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms>${[
  ["et-al", "et al."],
  ["and", "and"],
  ["open-quote", "“"],
  ["close-quote", "”"],
  ["open-inner-quote", "‘"],
  ["close-inner-quote", "’"],
  ...months.map((month, index) => [`month-${String(index + 1).padStart(2, "0")}`, month]),
]
  .map(([name, word]) => `<term name="${name}">${word}</term>`)
  .join("")}</terms></locale>`;

export interface Slide {
  unique_id: string;
  start_date: { year: number; month?: number; day?: number; display_date: string };
  end_date?: { year: number };
  text: { headline: string; text: string };
}

/** The slides of a TimelineJS file; each must have what TimelineJS 3 asks for. */
export function readSlides(text: string): Slide[] {
  const { events } = JSON.parse(text) as { events: Slide[] };
  for (const { unique_id: id, start_date: start, text: words } of events)
    if (!id || !Number.isInteger(start.year) || !words.headline) throw new Error(`The slide "${id}" is not whole.`);
  return events;
}

/** All chunks of a file as one text. */
export async function readAll(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}
