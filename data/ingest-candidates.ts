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
 * window, and people or countries are shared. One statement for all articles, answered from indexes on days and participants:
 * `OFFSET 0` keeps PostgreSQL from reading all events rather than those of the days.
 */
export async function listCandidates(tx: Prisma.TransactionClient, wanted: readonly Wanted[]): Promise<Candidate[]> {
  if (wanted.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    WITH wanted AS MATERIALIZED (
      SELECT w.*, ARRAY(SELECT n."id" FROM "Entity" n WHERE n."slug" = ANY (w."people")) AS "ids"
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        AS w("of" int, "from" date, "to" date, "types" text[], "people" text[], "countries" text[], "least" int)
    ), near AS MATERIALIZED (
      SELECT c."id", jsonb_agg(DISTINCT w."of") AS "of" FROM wanted w CROSS JOIN LATERAL (
        SELECT s."eventId" AS "id" FROM "EventState" s
        CROSS JOIN LATERAL (
          SELECT count(*) AS "people" FROM "Participation" p
          WHERE p."eventId" = s."eventId" AND p."entityId" = ANY (w."ids") OFFSET 0
        ) shared
        CROSS JOIN LATERAL (SELECT e.* FROM "Event" e WHERE e."id" = s."eventId" OFFSET 0) e
        WHERE daterange(s."earliest", s."latest", '[]') && daterange(w."from", w."to", '[]')
          AND (s."earliest" IS NOT NULL AND s."latest" IS NOT NULL
            OR s."knownFrom" BETWEEN w."from" - ${openDays}::int AND w."to" + ${openDays}::int)
          AND (shared."people" > 0 OR w."least" > 0)
          AND e."state" <> 'withdrawn' AND e."type"::text = ANY (w."types")
          AND (shared."people" > 0 OR w."least" <= (
            SELECT count(*) FROM unnest(e."countries") c WHERE c = ANY (w."countries")))
        GROUP BY s."eventId"
        ORDER BY max(shared."people") DESC, min(abs(s."sortDay" - coalesce(w."from", w."to"))), s."eventId"
        LIMIT ${maxCandidates}::int
      ) c
      GROUP BY c."id"
    )
    SELECT e."id", near."of", e."slug", e."type", e."status", e."origin", e."title" || ' ' || e."summary" AS "words",
      (SELECT jsonb_agg(jsonb_build_object('knownFrom', s."knownFrom", 'status', s."status", 'date', s."date",
          'earliest', s."earliest", 'latest', s."latest") ORDER BY s."knownFrom")
        FROM "EventState" s WHERE s."eventId" = e."id") AS "situations",
      (SELECT jsonb_agg(jsonb_build_object('slug', n."slug", 'country', p."country", 'isBody', n."kind" <> 'person')
          ORDER BY p."position")
        FROM "Participation" p JOIN "Entity" n ON n."id" = p."entityId" WHERE p."eventId" = e."id") AS "participants",
      (SELECT jsonb_agg(jsonb_build_array(a."slug", coalesce(a."country", e."placeCountry"), b."slug", c."slug", d."slug")
          ORDER BY ep."position")
        FROM "EventPlace" ep
        JOIN "Place" a ON a."id" = ep."placeId"
        LEFT JOIN "Place" b ON b."id" = a."parentId"
        LEFT JOIN "Place" c ON c."id" = b."parentId"
        LEFT JOIN "Place" d ON d."id" = c."parentId"
        WHERE ep."eventId" = e."id") AS "places"
    FROM near JOIN "Event" e ON e."id" = near."id"
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
