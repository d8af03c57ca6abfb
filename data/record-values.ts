import type { CardRow, RecordRow } from "#data/event-rows";

/** A row with the short number of its event. */
export type Numbered<Row> = Row & { seq: number };

type Claim = RecordRow["claims"][number];
type Place = CardRow["places"][number]["place"];
type Related = RecordRow["relationsFrom"][number];
type Day = string | null;

/** The values of a card, in the order in which data/record-rows.ts asks for them; days as texts. */
export type CardValues = [
  ...[id: string, seq: number, slug: string, title: string, type: CardRow["type"], status: CardRow["status"]],
  ...[date: string, earliest: Day, latest: Day, summary: string],
  ...[placeName: string | null, placeCountry: string | null, counterpart: string],
  participants: [name: string, country: string | null, office: string | null, slug: string, native: string | null][],
  places: [Place["slug"], Place["name"], Place["native"], Place["country"], Place["lat"], Place["lon"]][],
  tags: string[],
];

/** What a whole record has beyond its card. */
export type RecordValues = [
  ...[note: string | null, version: number, updatedAt: string],
  relationsFrom: RelatedValues[],
  relationsTo: RelatedValues[],
  sources: SourceValues[],
  claims: ClaimValues[],
];

type RelatedValues = [kind: Related["kind"], slug: string, state: Related["to"]["state"], sortDay: string];
type Source = RecordRow["sources"][number]["source"];
type SourceValues = [
  ...[id: string, position: number | null],
  ...[url: Source["url"], publisher: string, title: Source["title"], date: Source["date"], kind: Source["kind"]],
];
type ClaimValues = [
  ...[sourceId: string, field: Claim["field"], report: number | null, value: string | null, status: Claim["status"]],
  ...[knownOn: string | null, knownOnDay: Day, note: string | null],
  ...[exact: string | null, prefix: string | null, suffix: string | null, start: number | null, end: number | null],
  article: string | null,
];

/**
 * A card of its values, as Prisma would yield it. Objects are written out here: put together by spreading, each would take a
 * multiple of the memory, and files of all events make millions.
 */
export function toCardRow(values: CardValues | [...CardValues, ...RecordValues]): Numbered<CardRow> {
  const [id, seq, slug, title, type, status, date, earliest, latest, summary, placeName, placeCountry, counterpart] =
    values;
  return {
    id,
    seq,
    slug,
    title,
    type,
    status,
    date,
    earliest: toDay(earliest),
    latest: toDay(latest),
    summary,
    placeName,
    placeCountry,
    counterpart,
    participations: values[13].map(toParticipation) as CardRow["participations"],
    places: values[14].map(toPlace),
    tags: values[15].map((tagSlug) => ({ tagSlug })),
  };
}

/** A whole record of its values, as Prisma would yield it. */
export function toRecordRow(values: [...CardValues, ...RecordValues]): Numbered<RecordRow> {
  const [note, version, updatedAt, relationsFrom, relationsTo, sources, claims] = values.slice(16) as RecordValues;
  const cited = new Map(sources.map((source) => [source[0], toCitedSource(source)]));
  return Object.assign(toCardRow(values), {
    note,
    version,
    updatedAt: new Date(updatedAt),
    relationsFrom: relationsFrom.map(([kind, slug, state, sortDay]) => ({ kind, to: toRelated(slug, state, sortDay) })),
    relationsTo: relationsTo.map(([kind, slug, state, sortDay]) => ({ kind, from: toRelated(slug, state, sortDay) })),
    sources: sources.filter(([, position]) => position !== null).map(toEventSource),
    claims: claims.map((claim) => toClaim(claim, cited)),
  });
}

type Participation = { name: string; country: string | null; office: string | null; entity: Named };
type Named = { slug: string; native: string | null };

function toParticipation([name, country, office, slug, native]: CardValues[13][number]): Participation {
  return { name, country, office, entity: { slug, native } };
}

function toPlace([slug, name, native, country, lat, lon]: CardValues[14][number]): { place: Place } {
  return { place: { slug, name, native, country, lat, lon } };
}

function toRelated(slug: string, state: Related["to"]["state"], sortDay: string): Related["to"] {
  return { slug, state, sortDay: new Date(sortDay) };
}

function toEventSource([sourceId, , url, publisher, title, date, kind]: SourceValues): RecordRow["sources"][number] {
  return { sourceId, source: { url, publisher, title, date, kind } };
}

/** A source as all claims of an event that name it share it. */
function toCitedSource([, , url, publisher, title, date]: SourceValues): Claim["source"] {
  return { url, publisher, title, date };
}

function toClaim(values: ClaimValues, sources: ReadonlyMap<string, Claim["source"]>): Claim {
  const [sourceId, field, report, value, status, knownOn, knownOnDay] = values;
  const article = values[13];
  return {
    sourceId,
    field,
    report,
    value,
    status,
    knownOn,
    knownOnDay: toDay(knownOnDay),
    note: values[7],
    exact: values[8],
    prefix: values[9],
    suffix: values[10],
    start: values[11],
    end: values[12],
    article: article === null ? null : { slug: article },
    source: sources.get(sourceId) as Claim["source"],
  };
}

function toDay(day: Day): Date | null {
  return day === null ? null : new Date(day);
}
