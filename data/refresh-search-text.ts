import { toSearchText } from "#core/search-text";
import { Prisma } from "#prisma/client";
import { type Known, newBatch } from "./write-batch";
import { searchTextOf } from "./write-event";
import { learn } from "./write-known";

/** So many events are read and written at a time: somebody may have taken part in thousands. */
const batchSize = 500;

/** Whose names changed. */
export type Renamed = { entityId: string } | { placeIds: readonly string[] };

/**
 * Writes the search text of all events anew in which somebody took part, or which were in some places. The index of events
 * learns of those whose text is another by the triggers of the table.
 * @returns how many events were looked at
 */
export async function refreshSearchTexts(tx: Prisma.TransactionClient, renamed: Renamed): Promise<number> {
  const { known } = newBatch({ by: "", reason: "", editorId: null, groupId: null, origin: "editor" });
  let [count, last] = [0, nothing];
  for (;;) {
    const ids = await listEventsOf(tx, renamed, last);
    if (ids.length === 0) return count;
    await refreshTexts(tx, known, ids);
    count += ids.length;
    last = ids.at(-1) as string;
  }
}

/** The id before all others. */
const nothing = "00000000-0000-0000-0000-000000000000";

/** The next events in which an entity took part or which were in some places, in the order of ids. */
export async function listEventsOf(
  tx: Pick<Prisma.TransactionClient, "$queryRaw">,
  of: Renamed,
  after = nothing,
): Promise<string[]> {
  const from =
    "entityId" in of
      ? Prisma.sql`"Participation" WHERE "entityId" = ${of.entityId}::uuid`
      : Prisma.sql`"EventPlace" WHERE "placeId" = ANY(${[...of.placeIds]}::uuid[])`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "eventId" AS id FROM ${from} AND "eventId" > ${after}::uuid ORDER BY 1 LIMIT ${batchSize}`;
  return rows.map(({ id }) => id);
}

const foundBy = {
  ...{ id: true, title: true, summary: true, placeName: true },
  tags: { select: { tagSlug: true }, orderBy: { tagSlug: "asc" } },
  participations: { select: { name: true, entity: { select: { slug: true } } }, orderBy: { position: "asc" } },
  places: { select: { place: { select: { slug: true } } }, orderBy: { position: "asc" } },
} satisfies Prisma.EventSelect;

async function refreshTexts(tx: Prisma.TransactionClient, known: Known, ids: string[]): Promise<void> {
  const rows = await tx.event.findMany({ where: { id: { in: ids } }, select: foundBy });
  const events = rows.map(({ id, title, summary, placeName, tags, participations, places }) => ({
    ...{ id, title, summary, tags: tags.map(({ tagSlug }) => tagSlug) },
    participants: participations.map(({ name, entity }) => ({ entity: entity.slug, name })),
    place: { ids: places.map(({ place }) => place.slug), name: placeName ?? "" },
  }));
  await learn(tx, known, {
    entities: events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    places: events.flatMap(({ place }) => place.ids),
  });
  const texts = events.map((event) => searchTextOf(event, known));
  await tx.$executeRaw`
    UPDATE "Event" e SET "searchText" = v.text
    FROM unnest(${events.map(({ id }) => id)}::uuid[], ${texts}::text[]) AS v(id, text)
    WHERE e."id" = v.id AND e."searchText" <> v.text`;
}

/** The places that lie in one, at any depth, itself first. */
export async function listPlacesWithin(
  tx: Pick<Prisma.TransactionClient, "$queryRaw">,
  id: string,
): Promise<{ id: string; slug: string }[]> {
  return tx.$queryRaw<{ id: string; slug: string }[]>`
    WITH RECURSIVE inside AS (
      SELECT p."id", p."slug", 0 AS depth FROM "Place" p WHERE p."id" = ${id}::uuid
      UNION SELECT p."id", p."slug", i.depth + 1 FROM "Place" p JOIN inside i ON p."parentId" = i."id" WHERE i.depth < 12
    )
    SELECT "id", "slug" FROM inside ORDER BY depth, "slug"`;
}

/** Writes anew what a place, all that lie in it and their events are found by. */
export async function refreshPlaceTexts(tx: Prisma.TransactionClient, id: string): Promise<number> {
  const places = await listPlacesWithin(tx, id);
  const { known } = newBatch({ by: "", reason: "", editorId: null, groupId: null, origin: "editor" });
  await learn(tx, known, { places: places.map(({ slug }) => slug) });
  const texts = places.map(({ slug }) => toSearchText({ prose: [], names: known.places.get(slug)?.names ?? [] }));
  await tx.$executeRaw`
    UPDATE "Place" p SET "searchText" = v.text
    FROM unnest(${places.map((place) => place.id)}::uuid[], ${texts}::text[]) AS v(id, text)
    WHERE p."id" = v.id AND p."searchText" <> v.text`;
  return refreshSearchTexts(tx, { placeIds: places.map((place) => place.id) });
}
