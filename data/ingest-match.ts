import { eventTypes } from "#core/event";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import {
  canBeOneKind,
  matchEvent,
  type RankedMatch,
  type StoredEventSketch,
  sureMatch,
} from "#core/extract/match-event";
import { toDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { type CandidateRow, listCandidates, sketchAll } from "./ingest-sketches";

/** More events than this on the days and with the people of one extracted event are not looked through. */
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
  const candidates = await listAllCandidates(tx, events);
  const sketches = await sketchAll(tx, candidates, articleDate);
  return events.map((event) => {
    const ranked = rank(event, candidates, sketches);
    return { sure: chooseSure(event, ranked), ranked };
  });
}

/** One question for the whole article; only where the answer is cut off, one for each of its events. */
async function listAllCandidates(
  tx: Prisma.TransactionClient,
  events: readonly ExtractedEvent[],
): Promise<CandidateRow[]> {
  if (events.length === 0) return [];
  const [take, orderBy] = [maxCandidates + 1, { sortDay: "desc" as const }];
  const together = await listCandidates(tx, { where: { OR: events.map(mayBe) }, orderBy, take });
  if (together.length < take) return together;
  const rows = new Map<string, CandidateRow>();
  for (const event of events) {
    const near = { sortDay: event.earliest ? ("asc" as const) : ("desc" as const) };
    for (const row of await listCandidates(tx, { where: mayBe(event), orderBy: near, take: maxCandidates }))
      rows.set(row.id, row);
  }
  return [...rows.values()];
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

function mayBe(event: ExtractedEvent): Prisma.EventWhereInput {
  const type = { in: eventTypes.filter((stored) => canBeOneKind(event.type, stored)) };
  return { state: { not: "withdrawn" }, type, AND: [overlapping(event), sharing(event)] };
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

/** Somebody who takes part in both or, where nobody is named, two of the countries. */
function sharing({ participants }: ExtractedEvent): Prisma.EventWhereInput {
  const slugs = participants.flatMap(({ slug }) => slug ?? []);
  const countries = [...new Set(participants.flatMap(({ country }) => country ?? []))];
  const pairs = countries.flatMap((one, index) => countries.slice(index + 1).map((other) => [one, other]));
  const isNamed = slugs.some((slug) => !slug.startsWith("government-"));
  const together = isNamed ? [] : pairs.map((pair) => ({ countries: { hasEvery: pair } }));
  return { OR: [{ participations: { some: { entity: { slug: { in: slugs } } } } }, ...together] };
}

/** An event may be ranked twice, by its record and by what was known of it then: the better one counts. */
function bestOfEach(ranked: readonly RankedMatch[]): RankedMatch[] {
  return ranked.filter(({ slug }, index) => ranked.findIndex((other) => other.slug === slug) === index);
}
