import type { EventRecord } from "#core/event";
import type { Cell } from "./csv";
import { toPoint } from "./event-table";
import { type Column, joinCell, type Table } from "./table";

/** A row of a list within an event: the list's element, the event that it belongs to, and its place in the list, from 1. */
interface Part<T> {
  event: string;
  position: number;
  part: T;
}

type Parts<T> = Table<EventRecord, Part<T>>;

const eventColumn = {
  name: "event",
  type: "string",
  description: "The slug of the event.",
  value: ({ event }) => event,
} satisfies Column<Part<unknown>>;
const positionColumn = {
  name: "position",
  type: "integer",
  description: "Its place in the record, from 1.",
  value: ({ position }) => position,
} satisfies Column<Part<unknown>>;

function partsTable<T>(
  name: string,
  title: string,
  listOf: (event: EventRecord) => readonly T[],
  columns: [name: string, description: string, value: (part: T) => Cell][],
): Parts<T> {
  return {
    name,
    title,
    key: ["event", "position"],
    columns: [
      eventColumn,
      positionColumn,
      ...columns.map(([column, description, value]) => ({
        name: column,
        type: "string" as const,
        description,
        value: ({ part }: Part<T>) => value(part),
      })),
    ],
    rowsOf: (event) => listOf(event).map((part, index) => ({ event: event.slug, position: index + 1, part })),
  };
}

export const participantTable = partsTable("participants", "Who took part", ({ participants }) => participants, [
  ["slug", "Address part of the person, organization or government.", ({ slug }) => slug],
  ["name", "The name as the record gives it.", ({ name }) => name],
  ["native", "The name in the bearer’s own script.", ({ native }) => native],
  ["country", "ISO 3166-1 alpha-2; empty = a body of no country.", ({ country }) => country],
  ["office", "The office held then.", ({ office }) => office],
]);

export const placeTable = partsTable("places", "Where, in the order of the journey", ({ places }) => places, [
  ["slug", "Address part of the place.", ({ slug }) => slug],
  ["name", "Its name.", ({ name }) => name],
  ["country", "ISO 3166-1 alpha-2.", ({ country }) => country],
  ["point", "Well-known text, WGS 84: POINT (longitude latitude).", toPoint],
]);

export const sourceTable = partsTable("sources", "Publications that support the events", ({ sources }) => sources, [
  ["url", "Its address; empty = not on the web.", ({ url }) => url],
  ["publisher", "Who published it.", ({ publisher }) => publisher],
  ["title", "Its title.", ({ title }) => title],
  ["date", "EDTF; empty = it bears none.", ({ date }) => date],
  ["kind", "primary, press, reference or relay.", ({ kind }) => kind],
  ["supports", "Which facts of the event it supports.", ({ supports }) => joinCell(supports)],
]);

export const historyTable = partsTable(
  "history",
  "What was reported of the events, and when",
  ({ history }) => history,
  [
    ["known_on", "EDTF: since when it was known.", ({ knownOn }) => knownOn],
    ["status", "What was said of it: also denied.", ({ status }) => status],
    ["date", "EDTF: the date as it stood then.", ({ date }) => date],
    ["place", "The place as it stood then.", ({ place }) => place],
    ["note", "What was reported, in our words.", ({ note }) => note],
    ["source_url", "The address of the report.", ({ source }) => source.url],
    ["source_publisher", "Who published it.", ({ source }) => source.publisher],
    ["source_title", "Its title.", ({ source }) => source.title],
    ["source_date", "EDTF.", ({ source }) => source.date],
  ],
);

export const passageTable = partsTable(
  "passages",
  "Sentences of stored articles that support the events",
  ({ evidence }) => evidence,
  [
    ["article", "Address part of the article.", ({ article }) => article],
    ["exact", "The passage. It belongs to its publisher.", ({ exact }) => exact],
    ["prefix", "Up to 32 characters before it.", ({ prefix }) => prefix],
    ["suffix", "Up to 32 characters after it.", ({ suffix }) => suffix],
    ["start", "Where it begins in the article, in UTF-16 code units.", ({ start }) => start],
    ["end", "The first unit after it.", ({ end }) => end],
    ["supports", "Which facts of the event it supports.", ({ supports }) => joinCell(supports)],
  ],
);

export const relationTable = partsTable("relations", "Events that belong together", ({ related }) => related, [
  ["other", "The slug of the other event.", ({ slug }) => slug],
  ["kind", "related, part_of, follows, outcome_of or replaces.", ({ kind }) => kind],
]);
