import type { Database } from "#data/client";
import type { RecordRow } from "#data/event-rows";
import { Prisma } from "#prisma/client";

/** A whole record with the short number of its event. */
export type NumberedRow = RecordRow & { seq: number };

type Reader = Pick<Database, "$queryRaw">;

/** Which published events: those with these short numbers, or one by its address. */
export type RecordChoice = { seqs: readonly number[] } | { slug: string };

/**
 * Whole records as `recordSelect` (data/event-rows.ts) has them, in no order. One statement whose answer is one text:
 * Prisma would ask thirteen times and handle every value by itself, which takes a multiple of the time.
 */
export async function readRecordRows(db: Reader, choice: RecordChoice): Promise<NumberedRow[]> {
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(r), '[]')::text AS rows FROM (
      SELECT ${columns},
        ${list(participants)} AS "participations", ${list(places)} AS "places", ${list(tags)} AS "tags",
        ${list(relationsFrom)} AS "relationsFrom", ${list(relationsTo)} AS "relationsTo",
        ${list(sources)} AS "sources", ${list(claims)} AS "claims"
      FROM "Event" e
      WHERE ${"slug" in choice ? Prisma.sql`e."slug" = ${choice.slug}` : Prisma.sql`e."seq" = ANY(${choice.seqs}::int[])`}
        AND e."state" = 'published'
    ) r`;
  return JSON.parse(found?.rows ?? "[]", revive) as NumberedRow[];
}

/** Prisma reads and writes instants as if the session's time zone were UTC, and so do we. */
const columns = Prisma.sql`e."id", e."seq", e."slug", e."title", e."type", e."status", e."date", e."earliest", e."latest",
  e."summary", e."placeName", e."placeCountry", e."counterpart", e."note", e."version",
  to_char(e."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"`;

const participants = Prisma.sql`
  json_agg(json_build_object('name', p."name", 'country', p."country", 'office', p."office",
    'entity', json_build_object('slug', n."slug", 'native', n."native")) ORDER BY p."position")
  FROM "Participation" p JOIN "Entity" n ON n."id" = p."entityId" WHERE p."eventId" = e."id"`;

const places = Prisma.sql`
  json_agg(json_build_object('place', json_build_object('slug', a."slug", 'name', a."name", 'country', a."country",
    'lat', a."lat", 'lon', a."lon")) ORDER BY p."position")
  FROM "EventPlace" p JOIN "Place" a ON a."id" = p."placeId" WHERE p."eventId" = e."id"`;

const tags = Prisma.sql`
  json_agg(json_build_object('tagSlug', t."tagSlug") ORDER BY t."tagSlug") FROM "EventTag" t WHERE t."eventId" = e."id"`;

const relationsFrom = Prisma.sql`
  json_agg(json_build_object('kind', l."kind",
    'to', json_build_object('slug', x."slug", 'state', x."state", 'sortDay', x."sortDay")))
  FROM "Relation" l JOIN "Event" x ON x."id" = l."toId" WHERE l."fromId" = e."id"`;

const relationsTo = Prisma.sql`
  json_agg(json_build_object('kind', l."kind",
    'from', json_build_object('slug', x."slug", 'state', x."state", 'sortDay', x."sortDay")))
  FROM "Relation" l JOIN "Event" x ON x."id" = l."fromId" WHERE l."toId" = e."id" AND l."kind" = 'related'`;

const sources = Prisma.sql`
  json_agg(json_build_object('sourceId', p."sourceId", 'source', json_build_object('url', s."url",
    'publisher', s."publisher", 'title', s."title", 'date', s."date", 'kind', s."kind")) ORDER BY p."position")
  FROM "EventSource" p JOIN "Source" s ON s."id" = p."sourceId" WHERE p."eventId" = e."id"`;

const claims = Prisma.sql`
  json_agg(json_build_object('sourceId', c."sourceId", 'field', c."field", 'report', c."report", 'value', c."value",
    'status', c."status", 'knownOn', c."knownOn", 'knownOnDay', c."knownOnDay", 'note', c."note", 'exact', c."exact",
    'prefix', c."prefix", 'suffix', c."suffix", 'start', c."start", 'end', c."end",
    'article', CASE WHEN a."id" IS NULL THEN NULL ELSE json_build_object('slug', a."slug") END,
    'source', json_build_object('url', s."url", 'publisher', s."publisher", 'title', s."title", 'date', s."date"))
    ORDER BY c."knownOnDay", c."report", c."start", c."id")
  FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId" LEFT JOIN "Article" a ON a."id" = c."articleId"
  WHERE c."eventId" = e."id"`;

function list(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT ${rows}), '[]')`;
}

const days = new Set(["earliest", "latest", "sortDay", "knownOnDay", "updatedAt"]);

/** Days and instants as Prisma yields them. */
function revive(key: string, value: unknown): unknown {
  return typeof value === "string" && days.has(key) ? new Date(value) : value;
}
