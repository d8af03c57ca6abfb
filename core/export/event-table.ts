import { formatDate } from "#core/dates/format-date";
import type { EventPlace, EventRecord } from "#core/event";
import { formerDates } from "#core/history/former-dates";
import { type Crosswalk, crosswalkOf } from "./crosswalk";
import { type ExportContext, statementOf } from "./export-context";
import { type Column, joinCell, type Table } from "./table";

/** An event with what is worked out once for several of its columns. */
interface EventRow {
  event: EventRecord;
  codes: Crosswalk;
}

type EventColumn = Column<EventRow>;

const identity: EventColumn[] = [
  text("id", "Stable identifier of the record in this database (UUID).", ({ event }) => event.id),
  text("slug", "Address part of its page; unique.", ({ event }) => event.slug),
  text("url", "Address of its page.", ({ event }) => event.url),
  text("title", "Title in our words.", ({ event }) => event.title),
  text(
    "type",
    "summit, visit, meeting, talks, call, letter, agreement, statement or action.",
    ({ event }) => event.type,
  ),
  text("status", "What became of it: proposed, planned, held, postponed or cancelled.", ({ event }) => event.status),
];

const time: EventColumn[] = [
  text("date", "Date in EDTF (ISO 8601-2): the truth about time.", ({ event }) => event.date),
  day("earliest", "First possible day; empty = open.", ({ event }) => event.earliest),
  day("latest", "Last possible day; empty = open.", ({ event }) => event.latest),
  text("date_words", "The date in words.", ({ event }) => formatDate(event.date)),
  text("former_dates", "EDTF dates that it was once reported for and moved from, oldest first.", ({ event }) =>
    joinCell(formerDates(event)),
  ),
  text(
    "known_since",
    "EDTF date of the first report of it that is recorded as such.",
    ({ event }) => event.history[0]?.knownOn ?? null,
  ),
];

const parties: EventColumn[] = [
  text("countries", "ISO 3166-1 alpha-2 codes of all participants, each once.", ({ event }) =>
    joinCell([...new Set(event.participants.flatMap(({ country }) => country ?? []))]),
  ),
  text(
    "counterpart",
    "The other side: an ISO 3166-1 code, several, body (of no country) or none.",
    ({ event }) => event.counterpart,
  ),
  text("participants", "Names as the record gives them.", ({ event }) =>
    joinCell(event.participants.map(({ name }) => name)),
  ),
  text("participant_slugs", "The same people and bodies by their address parts, in the same order.", ({ event }) =>
    joinCell(event.participants.map(({ slug }) => slug)),
  ),
];

const place: EventColumn[] = [
  text("place", "Place as the record words it.", ({ event }) => event.place?.name ?? null),
  text(
    "place_slug",
    "Address part of that place, of the first one of a journey.",
    ({ event }) => event.place?.slug ?? null,
  ),
  text("place_country", "ISO 3166-1 alpha-2.", ({ event }) => event.place?.country ?? null),
  text("place_point", "Well-known text, WGS 84: POINT (longitude latitude).", ({ event }) => toPoint(event.place)),
];

const content: EventColumn[] = [
  text("summary", "What happened, in our words.", ({ event }) => event.summary),
  text("note", "Where sources disagree or a detail is inferred.", ({ event }) => event.note),
  text("tags", "Topics, by their address parts.", ({ event }) => joinCell(event.tags)),
  count("sources", "How many publications are cited for it.", ({ event }) => event.sources.length),
  text("source_publishers", "Their publishers, each once.", ({ event }) =>
    joinCell([...new Set(event.sources.map(({ publisher }) => publisher))]),
  ),
  text("source_urls", "Their addresses, where they have one.", ({ event }) =>
    joinCell(event.sources.flatMap(({ url }) => url ?? [])),
  ),
  count("passages", "How many passages of stored articles support it.", ({ event }) => event.evidence.length),
];

const crosswalk: EventColumn[] = [
  text(
    "plover",
    "Event type of PLOVER that follows from type and status; see the codebook.",
    ({ codes }) => codes.plover,
  ),
  text("plover_context", "Context of PLOVER: future for what has not come true.", ({ codes }) => codes.ploverContext),
  text(
    "cameo",
    "Code of CAMEO that follows from type, status and place, the DPRK as actor.",
    ({ codes }) => codes.cameo,
  ),
];

/** One row an event. What the file says of itself stands in each row: RFC 4180 has no other place for it. */
export function eventTable(context: ExportContext): Table<EventRecord, EventRow> {
  const { datasetVersion, retrieved, license, query } = statementOf(context);
  const record: EventColumn[] = [
    count("record_version", "Version of the record: how often it was changed, from 1.", ({ event }) => event.version),
    // Table Schema's datetime has no fractions of a second.
    {
      ...text("updated_at", "When it was last changed (UTC).", ({ event }) => `${event.updatedAt.slice(0, 19)}Z`),
      type: "datetime",
    },
    count("dataset_version", "Version of all data that the file was made from.", () => datasetVersion),
    day("retrieved", "The day on which the file was made (UTC).", () => retrieved),
    text("license", "Under which the row may be reused.", () => license),
    text("query", "The query that chose the rows; empty = all events.", () => query),
  ];
  return {
    name: "events",
    title: "Events, one a row",
    key: ["slug"],
    columns: [...identity, ...time, ...parties, ...place, ...content, ...crosswalk, ...record],
    rowsOf: (event) => [{ event, codes: crosswalkOf(event) }],
  };
}

/** A point as well-known text; null where the place has no coordinates. */
export function toPoint(at: EventPlace | null): string | null {
  return at?.lat == null || at.lon == null ? null : `POINT (${at.lon} ${at.lat})`;
}

function text(name: string, description: string, value: EventColumn["value"]): EventColumn {
  return { name, type: "string", description, value };
}

function day(name: string, description: string, value: EventColumn["value"]): EventColumn {
  return { name, type: "date", description, value };
}

function count(name: string, description: string, value: EventColumn["value"]): EventColumn {
  return { name, type: "integer", description, value };
}
