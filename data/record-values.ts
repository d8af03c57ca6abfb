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

/** A card of its values, as Prisma would yield it. */
export function toCardRow(values: CardValues | [...CardValues, ...RecordValues]): Numbered<CardRow> {
  const [id, seq, slug, title, type, status, date, earliest, latest, summary, placeName, placeCountry, counterpart] =
    values;
  const [participants, places, tags] = [values[13], values[14], values[15]];
  return {
    ...{ id, seq, slug, title, type, status, date, earliest: toDay(earliest), latest: toDay(latest), summary },
    ...{ placeName, placeCountry, counterpart },
    participations: participants.map(([name, country, office, slug, native]) => ({
      ...{ name, country, office, entity: { slug, native } },
    })) as CardRow["participations"],
    places: places.map(([slug, name, native, country, lat, lon]) => ({
      place: { slug, name, native, country, lat, lon },
    })),
    tags: tags.map((tagSlug) => ({ tagSlug })),
  };
}

/** A whole record of its values, as Prisma would yield it. */
export function toRecordRow(values: [...CardValues, ...RecordValues]): Numbered<RecordRow> {
  const [note, version, updatedAt, relationsFrom, relationsTo, sources, claims] = values.slice(16) as RecordValues;
  const known = new Map(sources.map((source) => [source[0], toSource(source)]));
  return {
    ...toCardRow(values),
    ...{ note, version, updatedAt: new Date(updatedAt) },
    relationsFrom: relationsFrom.map(([kind, ...event]) => ({ kind, to: toRelated(event) })),
    relationsTo: relationsTo.map(([kind, ...event]) => ({ kind, from: toRelated(event) })),
    sources: sources.flatMap((source) =>
      source[1] === null ? [] : [{ sourceId: source[0], source: known.get(source[0]) as Source }],
    ),
    claims: claims.map((claim) => toClaim(claim, known)),
  };
}

function toRelated([slug, state, sortDay]: [string, Related["to"]["state"], string]): Related["to"] {
  return { slug, state, sortDay: new Date(sortDay) };
}

function toSource([, , url, publisher, title, date, kind]: SourceValues): Source {
  return { url, publisher, title, date, kind };
}

function toClaim(values: ClaimValues, sources: ReadonlyMap<string, Source>): Claim {
  const [sourceId, field, report, value, status, knownOn, knownOnDay, note, ...quote] = values;
  const [exact, prefix, suffix, start, end, article] = quote;
  const { kind: _, ...source } = sources.get(sourceId) as Source;
  return {
    ...{ sourceId, field, report, value, status, knownOn, knownOnDay: toDay(knownOnDay), note },
    ...{ exact, prefix, suffix, start, end, article: article === null ? null : { slug: article }, source },
  };
}

function toDay(day: Day): Date | null {
  return day === null ? null : new Date(day);
}
