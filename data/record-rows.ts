import type { Database } from "#data/client";
import type { CardRow, RecordRow } from "#data/event-rows";
import { plannedOnce } from "#data/planned-once";
import { type CardValues, type Numbered, type RecordValues, toCardRow, toRecordRow } from "#data/record-values";
import { Prisma } from "#prisma/client";

type Reader = Pick<Database, "$queryRaw">;

/** Which published events: those with these short numbers, or at these addresses. */
export type RowChoice = { seqs: readonly number[] } | { slugs: readonly string[] };

/**
 * Whole records as `recordSelect` (data/event-rows.ts) has them, in no order. One statement whose answer is a text an event:
 * Prisma would ask thirteen times and handle every value by itself, which takes a multiple of the time. Lists of values
 * without their names, each source once an event, are a third of the text that objects would be.
 */
export async function readRecordRows(db: Reader, choice: RowChoice): Promise<Numbered<RecordRow>[]> {
  return (await readTexts(db, wholeRecord, choice)).map(({ row }) => parseRecordRow(row));
}

/**
 * Whole records by their short numbers, each as the text of which {@link parseRecordRow} makes its row when its turn comes:
 * who goes through many needs the memory of few, as texts are a fraction of the rows that they hold.
 */
export async function readRecordTexts(db: Reader, seqs: readonly number[]): Promise<Map<number, string>> {
  const texts = await readTexts(db, wholeRecord, { seqs });
  return new Map(texts.map(({ seq, row }) => [seq, row]));
}

export function parseRecordRow(text: string): Numbered<RecordRow> {
  return toRecordRow(JSON.parse(text) as [...CardValues, ...RecordValues]);
}

/** Cards as `cardSelect` (data/event-rows.ts) has them, in no order. */
export async function readCardRows(db: Reader, choice: RowChoice): Promise<Numbered<CardRow>[]> {
  return (await readTexts(db, card, choice)).map(({ row }) => toCardRow(JSON.parse(row) as CardValues));
}

interface Statement {
  values: Prisma.Sql;
  /** what the values need besides the row of the event `e` */
  joined: Prisma.Sql;
}

function readTexts(db: Reader, statement: Statement, choice: RowChoice): Promise<{ seq: number; row: string }[]> {
  const { values, joined } = statement;
  const chosen =
    "seqs" in choice
      ? Prisma.sql`e."seq" = ANY(${choice.seqs}::int[])`
      : Prisma.sql`e."slug" = ANY(${choice.slugs}::text[])`;
  return db.$queryRaw`${plannedOnce}
    SELECT e."seq", json_build_array(${values})::text AS row FROM "Event" e ${joined} WHERE ${chosen} AND e."state" = 'published'`;
}

function list(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT ${rows}), '[]')`;
}

const participants = Prisma.sql`
  json_agg(json_build_array(p."name", p."country", p."office", n."slug", n."native") ORDER BY p."position")
  FROM "Participation" p JOIN "Entity" n ON n."id" = p."entityId" WHERE p."eventId" = e."id"`;

const places = Prisma.sql`
  json_agg(json_build_array(a."slug", a."name", a."native", a."country", a."lat", a."lon") ORDER BY p."position")
  FROM "EventPlace" p JOIN "Place" a ON a."id" = p."placeId" WHERE p."eventId" = e."id"`;

const tags = Prisma.sql`json_agg(t."tagSlug" ORDER BY t."tagSlug") FROM "EventTag" t WHERE t."eventId" = e."id"`;

const cardValues = Prisma.sql`e."id", e."seq", e."slug", e."title", e."type", e."status", e."date", e."earliest",
  e."latest", e."summary", e."placeName", e."placeCountry", e."counterpart", ${Prisma.join([participants, places, tags].map(list))}`;

/** Prisma reads and writes instants as if the session's time zone were UTC, and so do we. */
const recordValues = Prisma.sql`e."note", e."version", to_char(e."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const relationsFrom = Prisma.sql`
  json_agg(json_build_array(l."kind", x."slug", x."state", x."sortDay"))
  FROM "Relation" l JOIN "Event" x ON x."id" = l."toId" WHERE l."fromId" = e."id"`;

const relationsTo = Prisma.sql`
  json_agg(json_build_array(l."kind", x."slug", x."state", x."sortDay"))
  FROM "Relation" l JOIN "Event" x ON x."id" = l."fromId" WHERE l."toId" = e."id" AND l."kind" = 'related'`;

/** The claims of an event, read once: those that sources are told of, and themselves. Never without a row. */
const claims = Prisma.sql`CROSS JOIN LATERAL (
  SELECT array_agg(c."sourceId") AS "sourceIds", json_agg(json_build_array(c."sourceId", c."field", c."report", c."value",
    c."status", c."knownOn", c."knownOnDay", c."note", c."exact", c."prefix", c."suffix", c."start", c."end", a."slug")
    ORDER BY c."knownOnDay", c."report", c."start", c."id") AS list
  FROM "Claim" c LEFT JOIN "Article" a ON a."id" = c."articleId" WHERE c."eventId" = e."id") k`;

/** All that the event or one of its claims names; those of claims alone have no place. */
const sources = Prisma.sql`
  json_agg(json_build_array(s."id", p."position", s."url", s."publisher", s."title", s."date", s."kind") ORDER BY p."position")
  FROM (SELECT "sourceId", min("position") AS "position" FROM (
    SELECT "sourceId", "position" FROM "EventSource" WHERE "eventId" = e."id"
    UNION ALL SELECT unnest(k."sourceIds"), NULL) n GROUP BY "sourceId") p
  JOIN "Source" s ON s."id" = p."sourceId"`;

const card: Statement = { values: cardValues, joined: Prisma.empty };

const wholeRecord: Statement = {
  values: Prisma.sql`${cardValues}, ${recordValues}, ${Prisma.join([relationsFrom, relationsTo, sources].map(list))},
    coalesce(k.list, '[]')`,
  joined: claims,
};
