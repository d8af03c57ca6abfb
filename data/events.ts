import type { EventCard, EventRecord } from "#core/event";
import { isSlug } from "#core/slug";
import type { Database } from "#data/client";
import { toDate } from "#data/day";
import { siteUrl } from "#data/env";
import { readVersion } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { toCard, toRecord, toRecordOn } from "#data/event-rows";
import { readCardRows, readRecordRows } from "#data/record-rows";

/** A published event, or null; with `knownOn` as it was known on that day, null where nothing was known yet. */
export async function findEvent(
  db: Database,
  slug: string,
  knownOn: string | null = null,
): Promise<EventRecord | null> {
  if (!isSlug(slug)) return null;
  return remember(db, await readVersion(db), ["event", slug, knownOn], () => readEvent(db, slug, knownOn));
}

async function readEvent(db: Database, slug: string, knownOn: string | null): Promise<EventRecord | null> {
  const [row] = await readRecordRows(db, { slugs: [slug] });
  if (!row) return null;
  if (!knownOn) return toRecord(row, siteUrl());
  const day = toDate(knownOn);
  const state = await db.eventState.findFirst({
    where: { eventId: row.id, knownFrom: { lte: day }, OR: [{ knownTo: null }, { knownTo: { gt: day } }] },
  });
  return state && toRecordOn(row, { day: knownOn, state }, siteUrl());
}

/** Published events as cards by their slugs, in the order of the slugs; those that are not there are left out. */
export async function findEventCards(db: Database, slugs: string[]): Promise<EventCard[]> {
  if (slugs.length === 0) return [];
  return remember(db, await readVersion(db), ["cards", slugs], () => readCards(db, slugs));
}

async function readCards(db: Database, slugs: string[]): Promise<EventCard[]> {
  const rows = await readCardRows(db, { slugs });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []).map((row) => toCard(row, siteUrl()));
}

/** Whether there is an event of this slug, published or not. */
export async function eventExists(db: Database, slug: string): Promise<boolean> {
  return (await db.event.count({ where: { slug } })) > 0;
}

/** The events before and after one in the order of time; nulls at the ends, and where there is no such event. */
export async function neighborsOf(
  db: Database,
  slug: string,
): Promise<{ previous: EventCard | null; next: EventCard | null }> {
  return remember(db, await readVersion(db), ["beside", slug], () => readNeighbors(db, slug));
}

async function readNeighbors(db: Database, slug: string) {
  const [slugs] = await db.$queryRaw<{ previous: string | null; next: string | null }[]>`
    WITH here AS (SELECT "sortDay", coalesce("latest", 'infinity') AS "latest", "slug" FROM "Event" WHERE "slug" = ${slug})
    SELECT
      (SELECT e."slug" FROM "Event" e
        WHERE e."state" = 'published' AND e."sortDay" <= here."sortDay"
          AND (e."sortDay", coalesce(e."latest", 'infinity'), e."slug") < (here."sortDay", here."latest", here."slug")
        ORDER BY e."sortDay" DESC, e."latest" DESC, e."slug" DESC LIMIT 1) AS previous,
      (SELECT e."slug" FROM "Event" e
        WHERE e."state" = 'published' AND e."sortDay" >= here."sortDay"
          AND (e."sortDay", coalesce(e."latest", 'infinity'), e."slug") > (here."sortDay", here."latest", here."slug")
        ORDER BY e."sortDay", e."latest", e."slug" LIMIT 1) AS next
    FROM here`;
  const { previous = null, next = null } = slugs ?? {};
  const cards = await findEventCards(
    db,
    [previous, next].filter((beside) => beside !== null),
  );
  const cardOf = (beside: string | null) => cards.find((card) => card.slug === beside) ?? null;
  return { previous: cardOf(previous), next: cardOf(next) };
}

/** Where a former address leads now; `to` is null where what stood there was withdrawn. Null: it never was an address. */
export async function findRedirect(
  db: Database,
  noun: "event" | "entity" | "place" | "article",
  from: string,
): Promise<{ to: string | null; reason: string } | null> {
  if (!isSlug(from)) return null;
  return db.redirect.findUnique({ where: { noun_from: { noun, from } }, select: { to: true, reason: true } });
}
