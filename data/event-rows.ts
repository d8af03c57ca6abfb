import type {
  ClaimField,
  EventCard,
  EventEvidence,
  EventParticipant,
  EventPlace,
  EventRecord,
  EventSource,
  HistoryEntry,
} from "#core/event";
import { fromDate, toDate } from "#data/day";
import type { EventState, Prisma } from "#prisma/client";

/** What a card is made of. */
export const cardSelect = {
  id: true,
  slug: true,
  title: true,
  type: true,
  status: true,
  date: true,
  earliest: true,
  latest: true,
  summary: true,
  placeName: true,
  placeCountry: true,
  counterpart: true,
  participations: {
    orderBy: { position: "asc" },
    select: { name: true, country: true, office: true, entity: { select: { slug: true, native: true } } },
  },
  places: {
    orderBy: { position: "asc" },
    select: { place: { select: { slug: true, name: true, native: true, country: true, lat: true, lon: true } } },
  },
  tags: { orderBy: { tagSlug: "asc" }, select: { tagSlug: true } },
} satisfies Prisma.EventSelect;

const relatedSelect = { select: { slug: true, state: true, sortDay: true } } satisfies Prisma.EventDefaultArgs;

/** What a whole record is made of. */
export const recordSelect = {
  ...cardSelect,
  note: true,
  version: true,
  updatedAt: true,
  relationsFrom: { select: { kind: true, to: relatedSelect } },
  relationsTo: { where: { kind: "related" }, select: { kind: true, from: relatedSelect } },
  sources: {
    orderBy: { position: "asc" },
    select: { sourceId: true, source: { select: { url: true, publisher: true, title: true, date: true, kind: true } } },
  },
  claims: {
    orderBy: [{ knownOnDay: "asc" }, { report: "asc" }, { start: "asc" }, { id: "asc" }],
    select: {
      sourceId: true,
      field: true,
      report: true,
      value: true,
      status: true,
      knownOn: true,
      knownOnDay: true,
      note: true,
      exact: true,
      prefix: true,
      suffix: true,
      start: true,
      end: true,
      article: { select: { slug: true } },
      source: { select: { url: true, publisher: true, title: true, date: true } },
    },
  },
} satisfies Prisma.EventSelect;

export type CardRow = Prisma.EventGetPayload<{ select: typeof cardSelect }>;
export type RecordRow = Prisma.EventGetPayload<{ select: typeof recordSelect }>;
type ClaimRow = RecordRow["claims"][number];

/** What was known on a day: the state that held then, and the day itself. */
export interface KnownOn {
  day: string;
  state: EventState;
}

/** A row as a card; `site` is the site's address, without a slash at its end. */
export function toCard(row: CardRow, site: string): EventCard {
  const places = toPlaces(row);
  return {
    id: row.id,
    slug: row.slug,
    url: `${site}/events/${row.slug}`,
    title: row.title,
    type: row.type,
    status: row.status,
    date: row.date,
    earliest: row.earliest && fromDate(row.earliest),
    latest: row.latest && fromDate(row.latest),
    place: toPlace(row, places),
    participants: row.participations.map(toParticipant),
    summary: row.summary,
    tags: row.tags.map((tag) => tag.tagSlug),
    counterpart: row.counterpart,
  };
}

/** A row as a whole record. */
export function toRecord(row: RecordRow, site: string): EventRecord {
  // Not spread: an object with so many values that is copied and added to takes a multiple of the memory.
  return Object.assign(toCard(row, site), {
    places: toPlaces(row),
    note: row.note,
    related: toRelated(row),
    sources: row.sources.map((source) => toSource(source, row.claims)),
    evidence: toEvidence(row.claims),
    history: toHistory(row.claims),
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
  });
}

/** A row as the record that a reader had on a day: its status, date and place then, and the reports up to then. */
export function toRecordOn(row: RecordRow, { day, state }: KnownOn, site: string): EventRecord {
  const limit = toDate(day);
  const claims = row.claims.filter((claim) => !claim.knownOnDay || claim.knownOnDay <= limit);
  const cited = new Set(claims.map((claim) => claim.sourceId));
  const record = toRecord(
    { ...row, claims, sources: row.sources.filter((source) => cited.has(source.sourceId)) },
    site,
  );
  if (state.knownTo === null) return record;
  const { status, date, earliest, latest, placeName } = state;
  return {
    ...record,
    status,
    date,
    earliest: earliest && fromDate(earliest),
    latest: latest && fromDate(latest),
    place:
      placeName === record.place?.name
        ? record.place
        : placeName
          ? { slug: null, name: placeName, country: null, lat: null, lon: null }
          : null,
    places: placeName === record.place?.name ? record.places : [],
    summary: record.history.at(-1)?.note ?? "",
    note: null,
  };
}

function toPlaces(row: CardRow): EventPlace[] {
  return row.places.map(({ place }) => place);
}

/** The place by the words of the record, on the map where its first station lies. */
export function toPlace(
  { placeName, placeCountry }: Pick<CardRow, "placeName" | "placeCountry">,
  stations: EventPlace[],
): EventPlace | null {
  const [first] = stations;
  const name = placeName ?? first?.name;
  if (!name) return null;
  const country = placeCountry ?? (stations.length === 1 ? first?.country : null);
  return {
    slug: first?.slug ?? null,
    name,
    native: first?.name === name ? (first.native ?? null) : null,
    country: country ?? null,
    lat: first?.lat ?? null,
    lon: first?.lon ?? null,
  };
}

function toParticipant({ name, country, office, entity }: CardRow["participations"][number]): EventParticipant {
  return { slug: entity.slug, name, native: entity.native, country, office };
}

/** The published events beside it, in the order of time. What is related is so both ways, whichever record says it. */
function toRelated({ relationsFrom, relationsTo }: RecordRow): EventRecord["related"] {
  const others = [
    ...relationsFrom.map(({ kind, to }) => ({ kind, other: to })),
    ...relationsTo.map(({ kind, from }) => ({ kind, other: from })),
  ];
  const inTime = others
    .filter(({ other }) => other.state === "published")
    .sort((a, b) => a.other.sortDay.getTime() - b.other.sortDay.getTime() || compareText(a.other.slug, b.other.slug));
  const bySlug = new Map(inTime.map(({ kind, other }) => [other.slug, { slug: other.slug, kind }]));
  return [...bySlug.values()];
}

function toSource({ sourceId, source }: RecordRow["sources"][number], claims: ClaimRow[]): EventSource {
  const supports = claims.filter((claim) => claim.sourceId === sourceId).map((claim) => claim.field);
  const { url, publisher, title, date, kind } = source;
  return { url, publisher, title, date, kind, supports: distinct(supports) };
}

/** One entry a passage: the same words may support several facts. */
function toEvidence(claims: ClaimRow[]): EventEvidence[] {
  const passages = new Map<string, EventEvidence>();
  for (const { article, exact, prefix, suffix, start, end, field } of claims) {
    if (!article || exact === null || start === null || end === null) continue;
    const key = `${article.slug} ${start} ${end}`;
    const supports: ClaimField[] = passages.get(key)?.supports ?? [];
    passages.set(key, {
      article: article.slug,
      exact,
      prefix: prefix ?? "",
      suffix: suffix ?? "",
      start,
      end,
      supports: distinct([...supports, field]),
    });
  }
  return [...passages.values()].sort((a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end);
}

/** One entry a report, however many passages tell it, in the order in which they became known. */
function toHistory(claims: ClaimRow[]): HistoryEntry[] {
  const reports = new Map<number, ClaimRow[]>();
  for (const claim of claims)
    if (claim.report !== null) reports.set(claim.report, [...(reports.get(claim.report) ?? []), claim]);
  return [...reports.values()].flatMap(toEntry);
}

function toEntry(report: ClaimRow[]): HistoryEntry[] {
  const told = report.find(({ status }) => status !== null);
  if (!told?.status) return [];
  const said = (field: ClaimField) => report.find((claim) => claim.field === field)?.value ?? null;
  const { knownOn, status, note, source } = told;
  return [{ knownOn, status, date: said("date"), place: said("place"), note, source }];
}

function distinct<T>(values: T[]): T[] {
  return [...new Set(values)];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
