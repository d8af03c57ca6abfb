import type { StoredEventSketch } from "#core/extract/match-event";
import { fromDate, toDate } from "#data/day";
import type { Prisma } from "#prisma/client";

const columns = {
  id: true,
  slug: true,
  type: true,
  status: true,
  origin: true,
  earliest: true,
  latest: true,
  countries: true,
} satisfies Prisma.EventSelect;

export type CandidateRow = Prisma.EventGetPayload<{ select: typeof columns }>;

/** The events of a query, in its order. */
export function listCandidates(
  tx: Prisma.TransactionClient,
  query: Pick<Prisma.EventFindManyArgs, "where" | "orderBy" | "take">,
): Promise<CandidateRow[]> {
  return tx.event.findMany({ ...query, select: columns });
}

/** What is compared of candidates: their records and what was known of them on a day; by the events' ids. */
export async function sketchAll(
  tx: Prisma.TransactionClient,
  rows: readonly CandidateRow[],
  day: string,
): Promise<Map<string, StoredEventSketch[]>> {
  const events = new Map(rows.map((row) => [row.id, row]));
  if (events.size === 0) return new Map();
  const ids = [...events.keys()];
  const states = await tx.eventState.findMany({ where: { eventId: { in: ids }, ...knownOn(day) } });
  const stateOf = new Map(states.map((state) => [state.eventId, state]));
  const sketches = (await listSlugs(tx, ids)).map(({ id, participantSlugs, placeSlugs }) => {
    const row = events.get(id) as CandidateRow;
    const { slug, type, countries } = row;
    const situations = [row, stateOf.get(id)].filter((situation) => situation !== undefined);
    const sketch = { slug, type, countries, participantSlugs, placeSlugs };
    return [id, situations.map((situation) => ({ ...sketch, ...toSituation(situation) }))] as const;
  });
  return new Map(sketches);
}

function toSituation({ status, earliest, latest }: Pick<CandidateRow, "status" | "earliest" | "latest">) {
  return { status, earliest: earliest && fromDate(earliest), latest: latest && fromDate(latest) };
}

interface EventSlugs {
  id: string;
  participantSlugs: string[];
  placeSlugs: string[];
}

/**
 * Who takes part and where: a venue lies in a city, the city in a region, the region in a country. One statement, since
 * an ingest asks this for every article.
 */
function listSlugs(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<EventSlugs[]> {
  return tx.$queryRaw<EventSlugs[]>`
    SELECT e."id",
      ARRAY(
        SELECT n."slug" FROM "Participation" p JOIN "Entity" n ON n."id" = p."entityId" WHERE p."eventId" = e."id"
      ) AS "participantSlugs",
      ARRAY(
        SELECT s FROM "EventPlace" ep
        JOIN "Place" a ON a."id" = ep."placeId"
        LEFT JOIN "Place" b ON b."id" = a."parentId"
        LEFT JOIN "Place" c ON c."id" = b."parentId"
        LEFT JOIN "Place" d ON d."id" = c."parentId"
        CROSS JOIN LATERAL unnest(ARRAY[a."slug", b."slug", c."slug", d."slug"]) s
        WHERE ep."eventId" = e."id" AND s IS NOT NULL
      ) AS "placeSlugs"
    FROM "Event" e WHERE e."id" = ANY(${ids}::uuid[])`;
}

function knownOn(day: string): Prisma.EventStateWhereInput {
  const date = toDate(day);
  return { knownFrom: { lte: date }, OR: [{ knownTo: null }, { knownTo: { gt: date } }] };
}
