import type {
  MatchedEvent,
  SketchedParticipant,
  StoredEventSketch,
  StoredSituation,
} from "#core/extract/match/match-sketch";
import type { EventStatus, Origin, Prisma } from "#prisma/client";

/** What is asked for an extracted event: its days, who takes part, and as what it may be on record. */
export interface Wanted {
  /** the number of its article among those that are asked for together */
  of: number;
  from: string | null;
  to: string | null;
  types: readonly MatchedEvent["type"][];
  /** slugs of people and bodies */
  people: readonly string[];
  /** ISO 3166 codes; with `least` of them a stored event will do without a shared name */
  countries: readonly string[];
  /** 0 = a shared name is asked for */
  least: number;
}

/** A stored event that may be an extracted one, and what is compared of it. */
export interface Candidate {
  id: string;
  /** the articles whose events it may be */
  of: readonly number[];
  status: EventStatus;
  origin: Origin;
  sketch: StoredEventSketch;
}

/** More events than this on the days and with the people of one extracted event are not looked through. */
const maxCandidates = 200;

/** A plan without a day is looked for so many days around the day on which it became known. */
const openDays = 400;

/**
 * The stored events that may be those that are asked for: of all that was ever known of their days, something lies in the
 * window, and people or countries are shared. One statement for all articles: days that several ask for are looked through
 * once, and each event of theirs is looked up once. `OFFSET 0`, and selects in place of joins, keep PostgreSQL from comparing
 * everything that is asked with all that is near, and from reading all people for each event.
 */
export async function listCandidates(tx: Prisma.TransactionClient, wanted: readonly Wanted[]): Promise<Candidate[]> {
  if (wanted.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    WITH wanted AS MATERIALIZED (
      SELECT w.*, row_number() OVER () AS "n", dense_rank() OVER (ORDER BY w."from", w."to") AS "window",
        ARRAY(SELECT n."id" FROM "Entity" n WHERE n."slug" = ANY (w."people")) AS "ids"
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        AS w("of" int, "from" date, "to" date, "types" text[], "people" text[], "countries" text[], "least" int)
    ), near AS MATERIALIZED (
      SELECT w."window", s."eventId" AS "id", min(abs(s."sortDay" - coalesce(w."from", w."to"))) AS "days"
      FROM (SELECT DISTINCT "window", "from", "to" FROM wanted) w CROSS JOIN LATERAL (
        SELECT s."eventId", s."sortDay" FROM "EventState" s
        WHERE daterange(s."earliest", s."latest", '[]') && daterange(w."from", w."to", '[]')
          AND (s."earliest" IS NOT NULL AND s."latest" IS NOT NULL
            OR s."knownFrom" BETWEEN w."from" - ${openDays}::int AND w."to" + ${openDays}::int)
        OFFSET 0
      ) s
      GROUP BY 1, 2
    ), known AS MATERIALIZED (
      SELECT e."id", e."type"::text, e."countries",
        ARRAY(SELECT p."entityId" FROM "Participation" p WHERE p."eventId" = e."id") AS "people"
      FROM (SELECT DISTINCT "id" FROM near) d CROSS JOIN LATERAL (
        SELECT e.* FROM "Event" e WHERE e."id" = d."id" AND e."state" <> 'withdrawn' OFFSET 0
      ) e
    ), ranked AS (
      SELECT k."id", w."of", row_number() OVER (PARTITION BY w."n" ORDER BY shared."people" DESC, w."days", k."id") AS "rank"
      FROM (SELECT w.*, near."id", near."days" FROM near JOIN wanted w USING ("window") OFFSET 0) w JOIN known k USING ("id")
      CROSS JOIN LATERAL (SELECT count(*) AS "people" FROM unnest(k."people") p WHERE p = ANY (w."ids")) shared
      WHERE k."type" = ANY (w."types") AND (shared."people" > 0 OR w."least" > 0
        AND w."least" <= (SELECT count(*) FROM unnest(k."countries") c WHERE c = ANY (w."countries")))
    ), fitting AS MATERIALIZED (
      SELECT "id", array_agg(DISTINCT "of") AS "of" FROM ranked WHERE "rank" <= ${maxCandidates}::int GROUP BY "id"
    )
    SELECT e."id", f."of", e."slug", e."type", e."status", e."origin", e."title" || ' ' || e."summary" AS "words",
      (SELECT json_agg(json_build_object('knownFrom', s."knownFrom", 'status', s."status", 'date', s."date",
          'earliest', s."earliest", 'latest', s."latest") ORDER BY s."knownFrom")
        FROM "EventState" s WHERE s."eventId" = e."id") AS "situations",
      (SELECT json_agg((
          SELECT json_build_object('slug', n."slug", 'country', p."country", 'isBody', n."kind" <> 'person')
          FROM "Entity" n WHERE n."id" = p."entityId") ORDER BY p."position")
        FROM "Participation" p WHERE p."eventId" = e."id") AS "participants",
      (SELECT json_agg(json_build_array(a."slug", coalesce(a."country", e."placeCountry"), b."slug", c."slug", d."slug")
          ORDER BY ep."position")
        FROM "EventPlace" ep
        CROSS JOIN LATERAL (SELECT a.* FROM "Place" a WHERE a."id" = ep."placeId" OFFSET 0) a
        LEFT JOIN "Place" b ON b."id" = a."parentId"
        LEFT JOIN "Place" c ON c."id" = b."parentId"
        LEFT JOIN "Place" d ON d."id" = c."parentId"
        WHERE ep."eventId" = e."id") AS "places"
    FROM fitting f CROSS JOIN LATERAL (SELECT e.* FROM "Event" e WHERE e."id" = f."id" OFFSET 0) e
    ORDER BY e."slug"`;
  return rows.map(toCandidate);
}

interface Row {
  id: string;
  of: number[];
  slug: string;
  type: StoredEventSketch["type"];
  status: EventStatus;
  origin: Origin;
  words: string;
  situations: StoredSituation[];
  participants: SketchedParticipant[] | null;
  /** slug, country, and the slugs of up to three places that hold it, one in the other */
  places: [string, string | null, ...(string | null)[]][] | null;
}

function toCandidate({ id, of, slug, type, status, origin, words, situations, participants, places }: Row): Candidate {
  const stations = places ?? [];
  const sketch = {
    ...{ slug, type, words, situations, participants: participants ?? [] },
    countries: stations.flatMap(([, country]) => country ?? []),
    placeSlugs: stations.map(([place]) => place),
    placeHolders: stations.flatMap(([, , ...holders]) => holders.filter((holder) => holder !== null)),
  };
  return { id, of, status, origin, sketch };
}
