import type { EntityCard } from "#core/entity-record";
import type { EventStatus } from "#core/event";
import { eventStatuses } from "#core/event-kinds";
import type { PlaceCard } from "#core/place-record";
import type { ThreadCard } from "#core/thread/thread-record";
import { toPoint } from "./event-table";
import { type ExportContext, statementOf } from "./export-context";
import { type Column, joinCell, type Table } from "./table";

/** People, organizations and governments, one a row, with the events that the query counts. */
export function personTable(context: ExportContext): Table<EntityCard> {
  return {
    name: "people",
    title: "People and bodies, one a row",
    key: ["slug"],
    columns: [
      text("slug", "Address part of the page; unique.", ({ slug }) => slug),
      text("url", "Address of the page, with all names and offices.", ({ url }) => url),
      text("name", "The name in this record.", ({ name }) => name),
      text("native", "The name in the bearer’s own script.", ({ native }) => native),
      text("kind", "person, organization or government.", ({ kind }) => kind),
      text("country", "ISO 3166-1 alpha-2; empty = of no country.", ({ country }) => country),
      text("office", "The office that began last, as far as is known.", ({ office }) => office),
      text("checked", "yes = a source supports the native name or the main office.", ({ checked }) =>
        checked ? "yes" : "no",
      ),
      ...spanColumns<EntityCard>(),
      ...statementColumns<EntityCard>(context),
    ],
    rowsOf: (person) => [person],
  };
}

/** Places, one a row, with the events that the query counts there and in what lies in them. */
export function placeTable(context: ExportContext): Table<PlaceCard> {
  return {
    name: "places",
    title: "Places, one a row",
    key: ["slug"],
    columns: [
      text("slug", "Address part of the page; unique.", ({ slug }) => slug),
      text("url", "Address of the page.", ({ url }) => url),
      text("name", "The name in this record.", ({ name }) => name),
      text("native", "The name in a script of the country.", ({ native }) => native),
      text("kind", "country, region, city or venue.", ({ kind }) => kind),
      text("country", "ISO 3166-1 alpha-2; empty = in none, or in several.", ({ country }) => country),
      text("parent", "The place that holds it, by its slug.", ({ parent }) => parent?.slug ?? null),
      text("coordinates", "Well-known text, WGS 84.", (place) => toPoint(place)),
      ...spanColumns<PlaceCard>(),
      ...statementColumns<PlaceCard>(context),
    ],
    rowsOf: (place) => [place],
  };
}

/** Negotiation threads, one a row. */
export function threadTable(context: ExportContext): Table<ThreadCard> {
  const status = (name: EventStatus): Column<ThreadCard> => ({
    ...text(name, `How many of its events are ${name}.`, ({ statuses }) => statuses[name] ?? 0),
    type: "integer",
  });
  return {
    name: "threads",
    title: "Negotiation threads, one a row",
    key: ["slug"],
    columns: [
      text("slug", "Address part of the page: that of its first event.", ({ slug }) => slug),
      text("url", "Address of the page, with its events in order.", ({ url }) => url),
      text("parties", "ISO 3166-1 codes of the counterparts of at least half of its events.", ({ parties }) =>
        joinCell(parties),
      ),
      text("best_known", "Its most salient event, by its slug.", ({ best }) => best.slug),
      ...spanColumns<ThreadCard>(),
      ...eventStatuses.map(status),
      ...statementColumns<ThreadCard>(context),
    ],
    rowsOf: (thread) => [thread],
  };
}

type Spanned = { events: number; first: string | null; last: string | null };

function spanColumns<Row extends Spanned>(): Column<Row>[] {
  return [
    {
      ...text<Row>("events", "How many events of the query it has to do with.", ({ events }) => events),
      type: "integer",
    },
    { ...text<Row>("first", "The day that puts the first of them in order.", ({ first }) => first), type: "date" },
    { ...text<Row>("last", "The day that puts the last of them in order.", ({ last }) => last), type: "date" },
  ];
}

/** What a file says of itself stands in each row: RFC 4180 has no other place for it. */
export function statementColumns<Row>(context: ExportContext): Column<Row>[] {
  const { datasetVersion, retrieved, license, query } = statementOf(context);
  return [
    {
      ...text<Row>("dataset_version", "Version of all data that the file was made from.", () => datasetVersion),
      type: "integer",
    },
    { ...text<Row>("retrieved", "The day on which the file was made (UTC).", () => retrieved), type: "date" },
    text<Row>("license", "Under which the row may be reused.", () => license),
    text<Row>("query", "The query that chose the rows; empty = all.", () => query),
  ];
}

/** A column of text. */
export function text<Row>(name: string, description: string, value: Column<Row>["value"]): Column<Row> {
  return { name, type: "string", description, value };
}
