import { addDays, type Day } from "#core/dates/calendar";
import { formatDate, formatPrecision } from "#core/dates/format-date";
import type { EventRecord, EventStatus } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import { datasetName, describeExport, type ExportContext, statementOf } from "./export-context";

/** iCalendar knows three states of an event; what is planned may still change. */
const statuses: Record<EventStatus, "TENTATIVE" | "CONFIRMED" | "CANCELLED"> = {
  proposed: "TENTATIVE",
  planned: "TENTATIVE",
  postponed: "TENTATIVE",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

/**
 * The events as an iCalendar feed (RFC 5545, RFC 7986) of whole days. The UID is the event's id and the SEQUENCE its
 * version, so that a calendar that subscribes moves or cancels what it already shows.
 */
export async function* writeIcs(
  pages: AsyncIterable<readonly EventRecord[]>,
  context: ExportContext,
): AsyncGenerator<string> {
  yield toLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Panmunjom//Timeline//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ["NAME", toText(datasetName)],
    ["X-WR-CALNAME", toText(datasetName)],
    ["DESCRIPTION", toText(describeExport(context))],
    ["URL", statementOf(context).url],
    ["SOURCE;VALUE=URI", context.address],
    ["REFRESH-INTERVAL;VALUE=DURATION", "P1D"],
    ["X-PUBLISHED-TTL", "P1D"],
  ]);
  for await (const page of pages) yield page.map((event) => toLines(propertiesOf(event))).join("");
  yield toLines([["END", "VCALENDAR"]]);
}

type Property = [name: string, value: string];

function propertiesOf(event: EventRecord): Property[] {
  const changed = toUtc(event.updatedAt);
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `${event.id}@panmunjom`],
    ["DTSTAMP", changed],
    ["LAST-MODIFIED", changed],
    ["SEQUENCE", String(event.version - 1)],
    ...daysOf(event),
    ["SUMMARY", toText(event.title)],
    ["STATUS", statuses[event.status]],
    ["DESCRIPTION", toText(describe(event))],
    ...(event.place ? [["LOCATION", toText(event.place.name)] satisfies Property] : []),
    ...positionOf(event),
    ["CATEGORIES", [typeWords[event.type], ...event.tags].map(toText).join(",")],
    ["URL", event.url],
    // A chronicle makes nobody busy.
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

/** From the first possible day to the last, whose end iCalendar writes as the day after; an open end stands on one day. */
function daysOf({ earliest, latest }: EventRecord): Property[] {
  const first = (earliest ?? latest) as Day;
  const last = earliest && latest ? latest : first;
  return [
    ["DTSTART;VALUE=DATE", first.replaceAll("-", "")],
    ["DTEND;VALUE=DATE", addDays(last, 1).replaceAll("-", "")],
  ];
}

function positionOf({ place }: EventRecord): Property[] {
  return place?.lat == null || place.lon == null ? [] : [["GEO", `${place.lat};${place.lon}`]];
}

function describe({ summary, status, date, sources }: EventRecord): string {
  const cited = sources.map(({ publisher, title, url }) => `${publisher}, ${title}${url ? `, ${url}` : ""}`);
  return [
    `${statusWords[status]}. Date: ${formatDate(date)} (${formatPrecision(date)}; EDTF ${date}).`,
    summary,
    `Sources: ${cited.join("; ")}`,
  ].join("\n\n");
}

function toUtc(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** RFC 5545 section 3.3.11: what separates is escaped, a line break is written, other control characters are left out. */
function toText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

function toLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join("");
}

const lineLimit = 75;

/** RFC 5545 section 3.1: lines of at most 75 octets of UTF-8; the next one begins with a space that counts too. */
export function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineLimit) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
