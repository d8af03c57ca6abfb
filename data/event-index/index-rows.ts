import type { DayRows, Findable } from "#core/timeline/block";
import type { ColumnRow } from "#core/timeline/columns";
import { Prisma } from "#prisma/client";

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

/** Which rows: those whose sort day lies within days, both included and null = open, or those of some events. */
export type RowChoice = { firstDay: string | null; lastDay: string | null } | { seqs: readonly number[] };

/**
 * The rows of published events, in the order of lists. How an event stands today is one row; what was known of it before
 * is one more for each state. The answer comes as one text: reading thousands of rows one by one would take longer.
 */
export async function listRows(db: Reader, choice: RowChoice): Promise<ColumnRow[]> {
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(json_build_array(
      "seq", "sortDay" - DATE '1970-01-01', "earliest" - DATE '1970-01-01', "latest" - DATE '1970-01-01',
      "type", "status", "counterpart", "countries", "salience",
      "knownFrom" - DATE '1970-01-01', "knownTo" - DATE '1970-01-01', "isCurrent"
    ) ORDER BY "sortDay", "latest", "slug" COLLATE "C", "knownFrom"), '[]')::text AS rows
    FROM (${rowsOf(choice)}) r`;
  return (JSON.parse(found?.rows ?? "[]") as RowValues[]).map(toRow);
}

/** How many rows there are of each day, in the order of days. */
export async function countRowsByDay(db: Reader, choice: RowChoice): Promise<DayRows[]> {
  const [found] = await db.$queryRaw<{ days: string }[]>`
    SELECT coalesce(json_agg(json_build_object('day', "sortDay", 'rows', n) ORDER BY "sortDay"), '[]')::text AS days
    FROM (SELECT "sortDay", count(*) AS n FROM (${rowsOf(choice)}) r GROUP BY "sortDay") d`;
  return JSON.parse(found?.days ?? "[]");
}

/** What some events are found by. */
export async function listFindable(db: Reader, seqs: readonly number[]): Promise<Findable> {
  const [found] = await db.$queryRaw<{ texts: string; terms: string }[]>`
    WITH e AS (SELECT "id", "seq", "searchText" FROM "Event" WHERE "seq" = ANY(${seqs}::int[]))
    SELECT
      (SELECT coalesce(json_agg(json_build_array("seq", "searchText") ORDER BY "seq"), '[]')::text FROM e) AS texts,
      (SELECT coalesce(json_agg(json_build_array(kind, term, seqs)), '[]')::text FROM (
        SELECT 'person' AS kind, n."slug" AS term, array_agg(DISTINCT e."seq") AS seqs
          FROM e JOIN "Participation" p ON p."eventId" = e."id" JOIN "Entity" n ON n."id" = p."entityId" GROUP BY n."slug"
        UNION ALL SELECT 'place', s.slug, array_agg(DISTINCT e."seq")
          FROM e JOIN "EventPlace" ep ON ep."eventId" = e."id" JOIN "Place" a ON a."id" = ep."placeId"
          LEFT JOIN "Place" b ON b."id" = a."parentId"
          LEFT JOIN "Place" c ON c."id" = b."parentId"
          LEFT JOIN "Place" d ON d."id" = c."parentId"
          CROSS JOIN LATERAL unnest(ARRAY[a."slug", b."slug", c."slug", d."slug"]) AS s(slug)
          WHERE s.slug IS NOT NULL GROUP BY s.slug
        UNION ALL SELECT 'tag', t."tagSlug", array_agg(DISTINCT e."seq")
          FROM e JOIN "EventTag" t ON t."eventId" = e."id" GROUP BY t."tagSlug"
        UNION ALL SELECT 'source', o."publisher", array_agg(DISTINCT e."seq")
          FROM e JOIN "EventSource" es ON es."eventId" = e."id" JOIN "Source" o ON o."id" = es."sourceId"
          GROUP BY o."publisher"
      ) t) AS terms`;
  return { texts: JSON.parse(found?.texts ?? "[]"), terms: JSON.parse(found?.terms ?? "[]") };
}

/** A state that says what the record says is the record's own. */
const isOwnState = Prisma.sql`s."knownTo" IS NULL AND s."status" = e."status" AND s."date" = e."date"`;

function rowsOf(choice: RowChoice): Prisma.Sql {
  return Prisma.sql`
    SELECT e."seq", e."sortDay", e."earliest", e."latest", e."type", e."status", e."counterpart", e."countries",
      e."salience", e."slug", s."knownFrom", NULL::date AS "knownTo", true AS "isCurrent"
    FROM "Event" e LEFT JOIN "EventState" s ON s."eventId" = e."id" AND ${isOwnState}
    WHERE e."state" = 'published' AND ${chosen(choice, Prisma.sql`e."sortDay"`)}
    UNION ALL
    SELECT e."seq", s."sortDay", s."earliest", s."latest", e."type", s."status", e."counterpart", e."countries",
      e."salience", e."slug", s."knownFrom", s."knownTo", false
    FROM "EventState" s JOIN "Event" e ON e."id" = s."eventId"
    WHERE e."state" = 'published' AND (${isOwnState}) IS NOT TRUE AND ${chosen(choice, Prisma.sql`s."sortDay"`)}`;
}

function chosen(choice: RowChoice, sortDay: Prisma.Sql): Prisma.Sql {
  if ("seqs" in choice) return Prisma.sql`e."seq" = ANY(${choice.seqs}::int[])`;
  const { firstDay, lastDay } = choice;
  const from = firstDay ? Prisma.sql`${sortDay} >= ${firstDay}::date` : Prisma.sql`true`;
  return lastDay ? Prisma.sql`${from} AND ${sortDay} <= ${lastDay}::date` : from;
}

type RowValues = [
  ...[seq: number, sort: number, start: number | null, end: number | null],
  ...[type: ColumnRow["type"], status: ColumnRow["status"], counterpart: string, countries: string[], salience: number],
  ...[knownFrom: number | null, knownTo: number | null, isCurrent: boolean],
];

function toRow([seq, sort, start, end, type, status, counterpart, countries, ...rest]: RowValues): ColumnRow {
  const [salience, knownFrom, knownTo, isCurrent] = rest;
  return { seq, sort, start, end, type, status, counterpart, countries, salience, knownFrom, knownTo, isCurrent };
}
