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
export function listCandidates(tx: Prisma.TransactionClient, query: CandidateQuery): Promise<CandidateRow[]> {
  return tx.event.findMany({ ...query, select: columns });
}

export type CandidateQuery = Pick<Prisma.EventFindManyArgs, "where" | "orderBy" | "take">;

/**
 * What is compared of candidates: their records and what was known of them on a day. One query after the other: inside a
 * transaction they share one connection, which cannot do two things at once.
 */
export async function sketchAll(
  tx: Prisma.TransactionClient,
  rows: readonly CandidateRow[],
  day: string,
): Promise<Map<string, StoredEventSketch[]>> {
  const eventId = { in: [...new Set(rows.map(({ id }) => id))] };
  const people = await tx.participation.findMany({
    where: { eventId },
    select: { eventId: true, entity: { select: { slug: true } } },
  });
  const places = await tx.eventPlace.findMany({
    where: { eventId },
    select: { eventId: true, place: { select: withHolders } },
  });
  const states = await tx.eventState.findMany({ where: { eventId, ...knownOn(day) } });
  const [peopleOf, placesOf, statesOf] = [byEvent(people), byEvent(places), byEvent(states)];
  const sketch = (row: CandidateRow): StoredEventSketch[] => {
    const { id, slug, type, countries } = row;
    const participantSlugs = (peopleOf.get(id) ?? []).map(({ entity }) => entity.slug);
    const placeSlugs = (placesOf.get(id) ?? []).flatMap(({ place }) => slugsOf(place));
    return [row, ...(statesOf.get(id) ?? [])].map(({ status, earliest, latest }) => ({
      ...{ slug, type, status, countries, participantSlugs, placeSlugs },
      earliest: earliest && fromDate(earliest),
      latest: latest && fromDate(latest),
    }));
  };
  return new Map(rows.map((row) => [row.id, sketch(row)]));
}

function byEvent<T extends { eventId: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.eventId, [...(groups.get(item.eventId) ?? []), item]);
  return groups;
}

function knownOn(day: string): Prisma.EventStateWhereInput {
  const date = toDate(day);
  return { knownFrom: { lte: date }, OR: [{ knownTo: null }, { knownTo: { gt: date } }] };
}

/** A venue lies in a city, the city in a region, the region in a country. */
const withHolders = {
  slug: true,
  parent: { select: { slug: true, parent: { select: { slug: true, parent: { select: { slug: true } } } } } },
} satisfies Prisma.PlaceSelect;

interface PlaceChain {
  slug: string;
  parent?: PlaceChain | null;
}

function slugsOf({ slug, parent }: PlaceChain): string[] {
  return [slug, ...(parent ? slugsOf(parent) : [])];
}
