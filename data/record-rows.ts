import type { Database } from "#data/client";
import type { CardRow, RecordRow } from "#data/event-rows";
import { Prisma } from "#prisma/client";

/** A row with the short number of its event. */
export type Numbered<Row> = Row & { seq: number };

type Reader = Pick<Database, "$queryRaw">;

/** Which published events: those with these short numbers, or at these addresses. */
export type RowChoice = { seqs: readonly number[] } | { slugs: readonly string[] };

/**
 * Whole records as `recordSelect` (data/event-rows.ts) has them, in no order. One statement whose answer is one text:
 * Prisma would ask thirteen times and handle every value by itself, which takes a multiple of the time.
 */
export function readRecordRows(db: Reader, choice: RowChoice): Promise<Numbered<RecordRow>[]> {
  const parts = Prisma.sql`${cardColumns}, ${recordColumns}, ${list(participants)} AS "participations",
    ${list(places)} AS "places", ${list(tags)} AS "tags", ${list(relationsFrom)} AS "relationsFrom",
    ${list(relationsTo)} AS "relationsTo", ${list(sources)} AS "sources", ${list(claims)} AS "claims"`;
  return readRows(db, parts, choice);
}

/** Cards as `cardSelect` (data/event-rows.ts) has them, in no order. */
export function readCardRows(db: Reader, choice: RowChoice): Promise<Numbered<CardRow>[]> {
  const parts = Prisma.sql`${cardColumns}, ${list(participants)} AS "participations", ${list(places)} AS "places",
    ${list(tags)} AS "tags"`;
  return readRows(db, parts, choice);
}

async function readRows<Row>(db: Reader, parts: Prisma.Sql, choice: RowChoice): Promise<Row[]> {
  const chosen =
    "seqs" in choice
      ? Prisma.sql`e."seq" = ANY(${choice.seqs}::int[])`
      : Prisma.sql`e."slug" = ANY(${choice.slugs}::text[])`;
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(r), '[]')::text AS rows
    FROM (SELECT ${parts} FROM "Event" e WHERE ${chosen} AND e."state" = 'published') r`;
  return JSON.parse(found?.rows ?? "[]", revive) as Row[];
}

const cardColumns = Prisma.sql`e."id", e."seq", e."slug", e."title", e."type", e."status", e."date", e."earliest",
  e."latest", e."summary", e."placeName", e."placeCountry", e."counterpart"`;

/** Prisma reads and writes instants as if the session's time zone were UTC, and so do we. */
const recordColumns = Prisma.sql`e."note", e."version",
  to_char(e."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"`;

const participants = Prisma.sql`
  json_agg(json_build_object('name', p."name", 'country', p."country", 'office', p."office",
    'entity', json_build_object('slug', n."slug", 'native', n."native")) ORDER BY p."position")
  FROM "Participation" p JOIN "Entity" n ON n."id" = p."entityId" WHERE p."eventId" = e."id"`;

const places = Prisma.sql`
  json_agg(json_build_object('place', json_build_object('slug', a."slug", 'name', a."name", 'native', a."native",
    'country', a."country", 'lat', a."lat", 'lon', a."lon")) ORDER BY p."position")
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
