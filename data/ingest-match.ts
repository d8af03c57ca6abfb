import type { ExtractedEvent } from "#core/extract/extracted-event";
import { matchEvent, type RankedMatch, type StoredEventSketch, sureMatch } from "#core/extract/match-event";
import { toDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { type CandidateQuery, type CandidateRow, listCandidates, sketchAll } from "./ingest-sketches";

/** More events than this on the same days with the same people are not looked through. */
const maxCandidates = 200;

/** Two events that fit almost equally well are for an editor to tell apart. */
const minLead = 0.03;

/** From this score on, the only thing that was called off and fits is what an article means. */
const onlyMatch = 0.6;

/** A stored event that an extracted one may be. */
export type StoredMatch = RankedMatch & Pick<CandidateRow, "id" | "status" | "origin">;

/** What the database says of an extracted event. */
export interface StoredMatches {
  /** the stored event that it is without doubt, or null */
  sure: StoredMatch | null;
  /** the stored events that it may be, best first */
  ranked: StoredMatch[];
}

/**
 * Looks for the extracted events of an article among the stored ones, both as their records stand and as they were known
 * on the day of the article: a report of a cancellation belongs to the summit that was held after all.
 */
export async function findStoredMatches(
  tx: Prisma.TransactionClient,
  events: readonly ExtractedEvent[],
  articleDate: string,
): Promise<StoredMatches[]> {
  const candidates: CandidateRow[][] = [];
  for (const event of events) candidates.push(await listCandidates(tx, queryFor(event)));
  const sketches = await sketchAll(tx, candidates.flat(), articleDate);
  return events.map((event, index) => {
    const ranked = rank(event, candidates[index] ?? [], sketches);
    return { sure: chooseSure(event, ranked), ranked };
  });
}

function rank(
  event: ExtractedEvent,
  rows: readonly CandidateRow[],
  sketches: ReadonlyMap<string, StoredEventSketch[]>,
): StoredMatch[] {
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const ranked = matchEvent(
    event,
    rows.flatMap(({ id }) => sketches.get(id) ?? []),
  );
  return bestOfEach(ranked).flatMap((match) => {
    const row = bySlug.get(match.slug);
    return row ? [{ ...match, id: row.id, status: row.status, origin: row.origin }] : [];
  });
}

function queryFor(event: ExtractedEvent): CandidateQuery {
  return {
    where: { state: { not: "withdrawn" }, AND: [overlapping(event), sharing(event)] },
    orderBy: [{ sortDay: event.earliest ? "asc" : "desc" }, { slug: "asc" }],
    take: maxCandidates,
  };
}

/** Little is ever called off, and articles rarely say when it should have been: there the only candidate is enough. */
function chooseSure({ status }: ExtractedEvent, [best, second]: readonly StoredMatch[]): StoredMatch | null {
  if (!best) return null;
  const isOnly = !second && (status === "cancelled" || status === "postponed") && best.status === status;
  const isClear = best.score - (second?.score ?? 0) >= minLead;
  return isClear && best.score >= (isOnly ? onlyMatch : sureMatch) ? best : null;
}

/** Candidates whose record or one of whose former dates may lie on the same days. */
function overlapping({ earliest, latest }: ExtractedEvent) {
  const days = {
    AND: [
      latest ? { OR: [{ earliest: null }, { earliest: { lte: toDate(latest) } }] } : {},
      earliest ? { OR: [{ latest: null }, { latest: { gte: toDate(earliest) } }] } : {},
    ],
  };
  return { OR: [days, { states: { some: days } }] };
}

function sharing({ participants }: ExtractedEvent) {
  const slugs = participants.flatMap(({ slug }) => slug ?? []);
  const countries = participants.flatMap(({ country }) => country ?? []);
  return {
    OR: [{ participations: { some: { entity: { slug: { in: slugs } } } } }, { countries: { hasSome: countries } }],
  };
}

/** An event may be ranked twice, by its record and by what was known of it then: the better one counts. */
function bestOfEach(ranked: readonly RankedMatch[]): RankedMatch[] {
  return ranked.filter(({ slug }, index) => ranked.findIndex((other) => other.slug === slug) === index);
}
