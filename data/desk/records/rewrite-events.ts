import type { EventParties } from "#core/desk/records/move-parties";
import { counterpartOf } from "#core/timeline/counterpart";
import type { Prisma } from "#prisma/client";
import { insertRows, newBatch } from "../../write-batch";
import { learn } from "../../write-known";
import { addRevision } from "../../write-revision";
import { authorOf, type EditorAuthor } from "../editor-author";
import { readContentRow, toContent } from "../event-content";
import { snapshotOf } from "../write-content";

/** What becomes of the parties of some events: of each by its id. */
export type Rewrite = (eventId: string, now: EventParties) => EventParties;

/**
 * Writes who took part in some events and where they were, with a revision each. Everything else of them stays: rows of a
 * thousand events are written in a few statements.
 * @returns how many of them changed
 */
export async function rewriteEvents(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  ids: readonly string[],
  rewrite: Rewrite,
): Promise<number> {
  const changed = (await readParties(tx, ids)).flatMap(({ id, state, parties }) => {
    const next = rewrite(id, parties);
    return JSON.stringify(next) === JSON.stringify(parties) ? [] : [{ id, state, next }];
  });
  if (changed.length === 0) return 0;
  const batch = newBatch(authorOf(author));
  await learn(tx, batch.known, {
    entities: changed.flatMap(({ next }) => next.participants.map(({ entity }) => entity)),
    places: changed.flatMap(({ next }) => next.places),
  });
  const latest = await readLatest(
    tx,
    changed.map(({ id }) => id),
  );
  const versions: number[] = [];
  for (const { id, next, state } of changed) {
    const known = latest.get(id) ?? { number: 0, after: await readSnapshot(tx, id, state) };
    const number = known.number + 1;
    versions.push(number);
    const after = withParties(known.after, next);
    addRevision(batch, { noun: "event", subjectId: id, number, before: known.after, after });
    for (const [position, { entity, name, country, office = null }] of next.participants.entries()) {
      const entityId = batch.known.entities.get(entity)?.id as string;
      batch.rows.participation.push({ eventId: id, entityId, position, name, country, office });
    }
    for (const [position, slug] of next.places.entries())
      batch.rows.eventPlace.push({ eventId: id, placeId: batch.known.places.get(slug)?.id as string, position });
  }
  const eventId = { in: changed.map(({ id }) => id) };
  await tx.participation.deleteMany({ where: { eventId } });
  await tx.eventPlace.deleteMany({ where: { eventId } });
  await insertRows(tx, batch.rows);
  await writeVersions(
    tx,
    changed.map(({ id, next }, index) => ({ id, next, version: versions[index] as number })),
  );
  return changed.length;
}

async function readParties(tx: Prisma.TransactionClient, ids: readonly string[]) {
  const rows = await tx.event.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, state: true },
      participations: { orderBy: { position: "asc" }, include: { entity: { select: { slug: true } } } },
      places: { orderBy: { position: "asc" }, select: { place: { select: { slug: true } } } },
    },
  });
  return rows.map(({ id, state, participations, places }) => {
    const participants = participations.map(({ entity, name, country, office }) => ({
      ...{ entity: entity.slug, name, country },
      ...(office ? { office } : {}),
    }));
    return { id, state, parties: { participants, places: places.map(({ place }) => place.slug) } };
  });
}

type Snapshot = Record<string, unknown>;

/** What the last revisions of events say. */
async function readLatest(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<Map<string, { number: number; after: Snapshot }>> {
  const rows = await tx.$queryRaw<{ id: string; number: number; after: Snapshot }[]>`
    SELECT DISTINCT ON ("subjectId") "subjectId" AS id, "number", "after" FROM "Revision"
    WHERE "noun" = 'event' AND "subjectId" = ANY(${[...ids]}::uuid[]) ORDER BY "subjectId", "number" DESC`;
  return new Map(rows.map(({ id, ...latest }) => [id, latest]));
}

/** Of an event without revisions, which only a load by hand can have made. */
async function readSnapshot(
  tx: Prisma.TransactionClient,
  id: string,
  state: Parameters<typeof snapshotOf>[1],
): Promise<Snapshot> {
  return snapshotOf(toContent(await readContentRow(tx, id)), state) as Snapshot;
}

function withParties(after: Snapshot, { participants, places }: EventParties): Snapshot {
  const place = after.place as { ids: string[] } | null | undefined;
  return { ...after, participants, ...(place && places.length > 0 ? { place: { ...place, ids: places } } : {}) };
}

/** Who is left out may take a country along: what is derived of the countries follows. */
async function writeVersions(
  tx: Prisma.TransactionClient,
  events: readonly { id: string; next: EventParties; version: number }[],
): Promise<void> {
  const countries = events.map(({ next }) =>
    [...new Set(next.participants.flatMap(({ country }) => country ?? []))].join(" "),
  );
  await tx.$executeRaw`
    UPDATE "Event" e SET "version" = v.version, "counterpart" = v.counterpart, "updatedAt" = now(),
      "countries" = CASE WHEN v.countries = '' THEN '{}' ELSE string_to_array(v.countries, ' ') END
    FROM unnest(
      ${events.map(({ id }) => id)}::uuid[], ${events.map(({ version }) => version)}::int[],
      ${events.map(({ next }) => counterpartOf(next.participants))}::text[], ${countries}::text[]
    ) AS v(id, version, counterpart, countries)
    WHERE e."id" = v.id`;
}
