import { boundsOf } from "#core/dates/edtf";
import type { EventRecord, EventSource } from "#core/event";
import { EventSnapshot } from "#core/event-snapshot";
import { toSearchText } from "#core/search-text";
import { isSlug } from "#core/slug";
import { tagName } from "#core/tag";
import { counterpartOf } from "#core/timeline/counterpart";
import type { Filterable } from "#core/timeline/matches-filter";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { type RecordRow, recordSelect, toPlace, toRecord } from "#data/event-rows";
import type { Prisma, Revision } from "#prisma/client";
import { readRetiredClaims } from "./retired-claims";
import { type Known, newBatch } from "./write-batch";
import { learn } from "./write-known";

/** Rows of a page of the change log are read at once, rows of the whole log never. */
const chunkSize = 500;

/**
 * An event as it was published in a version of the dataset: its record from the revision that was the newest then, with
 * the passages and reports that had come by then. Null where it was not published then. An event that was withdrawn since
 * is still told as it was: that it was withdrawn is for the caller to say.
 */
export async function findEventAsOf(db: Database, slug: string, version: number): Promise<EventRecord | null> {
  if (!isSlug(slug)) return null;
  const redirect = await db.redirect.findUnique({ where: { noun_from: { noun: "event", from: slug } } });
  const slugs = redirect?.to ? [slug, redirect.to] : [slug];
  const rows = await db.event.findMany({ where: { slug: { in: slugs } }, select: { id: true } });
  const found = await readSnapshots(
    db,
    rows.map(({ id }) => id),
    version,
  );
  // what was merged since had an address and a record of its own
  return (found.find(({ event }) => event.slug === slug) ?? found[0])?.event ?? null;
}

/** The ids of all events that were added or changed after a version. */
export async function listChangedSince(db: Database, version: number): Promise<Set<string>> {
  const rows = await db.revision.findMany({
    where: { noun: "event", datasetVersion: { gt: version } },
    select: { subjectId: true },
    distinct: ["subjectId"],
  });
  return new Set(rows.map(({ subjectId }) => subjectId));
}

/** Those of the events that were published in a version, as they were then, with what a filter asks of them. */
export async function readSnapshots(db: Database, ids: readonly string[], version: number): Promise<Filterable[]> {
  const found: Filterable[] = [];
  for (let start = 0; start < ids.length; start += chunkSize)
    found.push(...(await readChunk(db, ids.slice(start, start + chunkSize), version)));
  return found;
}

interface Snapshot {
  row: RecordRow;
  revision: Revision;
  draft: EventSnapshot;
}

async function readChunk(db: Database, ids: readonly string[], version: number): Promise<Filterable[]> {
  const revisions = await db.revision.findMany({
    where: { noun: "event", subjectId: { in: [...ids] }, datasetVersion: { lte: version } },
    orderBy: { number: "asc" },
  });
  const newest = new Map(revisions.map((revision) => [revision.subjectId, revision]));
  const rows = await withRetiredClaims(
    db,
    await db.event.findMany({
      where: { id: { in: [...newest.keys()] }, state: { in: ["published", "withdrawn"] } },
      select: recordSelectAsOf(version),
    }),
    version,
  );
  const snapshots = rows.flatMap((row) => {
    const revision = newest.get(row.id) as Revision;
    const draft = EventSnapshot.parse(revision.after);
    return draft.state === "published" ? [{ row, revision, draft }] : [];
  });
  const around = await lookAround(
    db,
    snapshots.map(({ draft }) => draft),
  );
  return snapshots.map((snapshot) => toFilterable(snapshot, around));
}

/** A record with the claims alone that had come by a version. */
export function recordSelectAsOf(version: number) {
  return {
    ...recordSelect,
    claims: { ...recordSelect.claims, where: { datasetVersion: { lte: version } } },
  } satisfies Prisma.EventSelect;
}

/** Claims that were taken away later than a version are part of it, in the order of the others. */
async function withRetiredClaims(db: Database, rows: RecordRow[], version: number): Promise<RecordRow[]> {
  const retired = await readRetiredClaims(
    db,
    rows.map(({ id }) => id),
    version,
  );
  if (retired.size === 0) return rows;
  return rows.map((row) => ({ ...row, claims: inOrder([...row.claims, ...(retired.get(row.id) ?? [])]) }));
}

function inOrder(claims: RecordRow["claims"]): RecordRow["claims"] {
  const last = Number.MAX_SAFE_INTEGER;
  const keyOf = ({ knownOnDay, report, start }: RecordRow["claims"][number]) =>
    [knownOnDay?.getTime() ?? last, report ?? last, start ?? last] as const;
  return claims.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });
}

/** What drafts refer to by their slugs. */
interface Around {
  known: Known;
  natives: Map<string, string | null>;
  places: Map<string, PlaceRow>;
  related: Map<string, RecordRow["relationsFrom"][number]["to"]>;
}

async function lookAround(db: Database, drafts: readonly EventSnapshot[]): Promise<Around> {
  const entities = drafts.flatMap(({ participants }) => participants.map(({ entity }) => entity));
  const placeSlugs = drafts.flatMap(({ place }) => place?.ids ?? []);
  const { known } = newBatch({ by: "", reason: "", editorId: null, groupId: null, origin: "editor" });
  await learn(db, known, { entities, places: placeSlugs });
  const [people, places, related] = await Promise.all([
    db.entity.findMany({ where: { slug: { in: entities } }, select: { slug: true, native: true } }),
    listPlaces(db, placeSlugs),
    db.event.findMany({
      where: { slug: { in: drafts.flatMap((draft) => tiesOf(draft).map(({ slug }) => slug)) } },
      select: { slug: true, state: true, sortDay: true },
    }),
  ]);
  return {
    known,
    natives: new Map(people.map(({ slug, native }) => [slug, native])),
    places: new Map(places.map((place) => [place.slug, place])),
    related: new Map(related.map((event) => [event.slug, event])),
  };
}

type PlaceRow = Awaited<ReturnType<typeof listPlaces>>[number];

function listPlaces(db: Database, slugs: readonly string[]) {
  const holder = { select: { slug: true } };
  return db.place.findMany({
    where: { slug: { in: [...slugs] } },
    select: {
      slug: true,
      name: true,
      native: true,
      country: true,
      lat: true,
      lon: true,
      parent: { select: { slug: true, parent: { select: { slug: true, parent: holder } } } },
    },
  });
}

function toFilterable({ row, revision, draft }: Snapshot, around: Around): Filterable {
  const { title, type, status, date, summary, note = null, participants, tags } = draft;
  const places = (draft.place?.ids ?? []).flatMap((slug) => around.places.get(slug) ?? []);
  const stations = places.map(({ parent: _, ...place }) => place);
  const { sources, ...then } = toRecord(row, siteUrl());
  const event: EventRecord = {
    ...then,
    ...{ title, type, status, date, summary, note },
    ...boundsOf(date),
    place: toPlace({ placeName: draft.place?.name ?? null, placeCountry: draft.place?.country ?? null }, stations),
    places: stations,
    participants: participants.map(({ entity, name, country, office = null }) => ({
      ...{ slug: entity, name, country, office },
      native: around.natives.get(entity) ?? null,
    })),
    counterpart: counterpartOf(participants),
    tags: tags.toSorted(),
    related: relatedThen(draft, around),
    sources: sourcesThen(draft, sources),
    version: revision.number,
    updatedAt: revision.at.toISOString(),
  };
  return { event, searchText: searchTextOf(draft, around.known), within: places.flatMap(withHolders) };
}

/** Related events that are there now too, in the order of time. */
function relatedThen(draft: EventSnapshot, { related: found }: Around): EventRecord["related"] {
  return tiesOf(draft)
    .flatMap(({ slug, kind }) => {
      const other = found.get(slug);
      return other ? [{ ...other, kind }] : [];
    })
    .filter(({ state }) => state === "published")
    .sort((a, b) => a.sortDay.getTime() - b.sortDay.getTime() || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, kind }) => ({ slug, kind }));
}

function tiesOf({ related, relations = [] }: EventSnapshot): EventRecord["related"] {
  return [
    ...related.map((slug) => ({ slug, kind: "related" as const })),
    ...relations.map(({ event: slug, kind }) => ({ slug, kind })),
  ];
}

/** The publications of the draft, then those of articles that had told of the event by then. */
function sourcesThen({ sources }: EventSnapshot, told: readonly EventSource[]): EventSource[] {
  const keyOf = ({ url, publisher, title, date }: Pick<EventSource, "url" | "publisher" | "title" | "date">) =>
    JSON.stringify([url, publisher, title, date]);
  const byKey = new Map(told.map((source) => [keyOf(source), source]));
  const drafted = sources.map((source) => byKey.get(keyOf(source)) ?? source);
  const keys = new Set(sources.map(keyOf));
  const added = told.filter((source) => source.supports.length > 0 && !keys.has(keyOf(source)));
  return [...drafted, ...added];
}

function withHolders({ slug, parent }: PlaceRow): string[] {
  const holders = [parent?.slug, parent?.parent?.slug, parent?.parent?.parent?.slug];
  return [slug, ...holders.filter((holder) => holder !== undefined)];
}

/** People and places may have gone since: then their names of now cannot help to find the event. */
function searchTextOf({ title, summary, tags, place, participants }: EventSnapshot, known: Known): string {
  const people = participants.flatMap(({ entity, name }) => [name, ...(known.entities.get(entity)?.names ?? [])]);
  const places = (place?.ids ?? []).flatMap((slug) => known.places.get(slug)?.names ?? []);
  return toSearchText({
    prose: [title, summary, place?.name ?? "", ...tags.map(tagName)],
    names: [...people, ...places],
  });
}
