import { eventTypes } from "#core/event-kinds";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { searchWindow } from "#core/extract/match/match-dates";
import { matchEvent, sureOf } from "#core/extract/match/match-event";
import { canBeOneKind } from "#core/extract/match/match-kinds";
import { isDelegation, partySlug } from "#core/extract/match/match-people";
import type { MatchedEvent, RankedMatch } from "#core/extract/match/match-sketch";
import type { Prisma } from "#prisma/client";
import { type Candidate, listCandidates, type Wanted } from "./ingest-candidates";

/** A stored event that an extracted one may be. */
export type StoredMatch = RankedMatch & Pick<Candidate, "id" | "status" | "origin">;

/** What the database says of an extracted event. */
export interface StoredMatches {
  /** the stored event that it is without doubt, or null */
  sure: StoredMatch | null;
  /** the stored events that it may be, best first */
  ranked: StoredMatch[];
}

/** What an article tells, on its day. */
export interface ToldEvents {
  events: readonly ExtractedEvent[];
  /** of the article, `YYYY-MM-DD` */
  date: string;
}

/** What the database says of the events of an article. */
export interface ArticleMatches {
  /** in the order of the events */
  matches: StoredMatches[];
  /** what was asked for, an entry an event */
  wanted: Wanted[];
  /** whatever of it may be one of the events */
  candidates: Candidate[];
}

/**
 * Looks for the extracted events of an article among the stored ones, by all that was ever known of these: a report of a
 * cancellation belongs to the summit that was held after all.
 */
export async function findStoredMatches(
  tx: Prisma.TransactionClient,
  events: readonly ExtractedEvent[],
  articleDate: string,
  lexicon: CompiledLexicon,
): Promise<StoredMatches[]> {
  const [found] = await findMatchesOf(tx, [{ events, date: articleDate }], lexicon);
  return found?.matches ?? [];
}

/** The same for several articles, with one statement; each is looked for as if it were alone. */
export async function findMatchesOf(
  tx: Prisma.TransactionClient,
  articles: readonly ToldEvents[],
  lexicon: CompiledLexicon,
): Promise<ArticleMatches[]> {
  const told = articles.map(({ events, date }) => events.map((event) => toMatched(event, date, lexicon)));
  const wanted = told.map((events, of) => events.map((event) => toWanted(event, of)));
  const candidates = await listCandidates(tx, wanted.flat());
  return told.map((events, of) => {
    const own = candidates.filter((candidate) => candidate.of.includes(of));
    return { matches: matchAll(events, own), wanted: wanted[of] as Wanted[], candidates: own };
  });
}

function matchAll(told: readonly MatchedEvent[], candidates: readonly Candidate[]): StoredMatches[] {
  const matches = told.map((event) => {
    const ranked = rank(event, candidates);
    return { sure: sureOf(event, ranked), ranked };
  });
  return matches.map((match, index) => (isContradicted(told, matches, index) ? { ...match, sure: null } : match));
}

/** `called off a trip` without a day is not the trip that the same article announces. */
function isContradicted(told: readonly MatchedEvent[], matches: readonly StoredMatches[], index: number): boolean {
  const { status, latest, knownOn } = told[index] as MatchedEvent;
  const isVague = (status === "cancelled" || status === "postponed") && (latest === null || latest === knownOn);
  const id = matches[index]?.sure?.id;
  const isOther = (other: StoredMatches, at: number) => other.sure?.id === id && told[at]?.status !== status;
  return isVague && id !== undefined && matches.some(isOther);
}

function toMatched(event: ExtractedEvent, knownOn: string, { names }: CompiledLexicon): MatchedEvent {
  const placeHolders: string[] = [];
  for (let slug = event.place?.slug ?? null; slug; slug = names.placesById.get(slug)?.parent ?? null)
    placeHolders.push(slug);
  return { ...event, knownOn, placeHolders: placeHolders.slice(1) };
}

/** Somebody who takes part in both or two of the countries; where only countries are named, they are enough. */
function toWanted(event: MatchedEvent, of: number): Wanted {
  const { participants, type } = event;
  const countries = [...new Set(participants.flatMap(({ country }) => country ?? []))];
  const isNamed = participants.some((participant) => !isDelegation(participant));
  return {
    of,
    ...searchWindow(event),
    types: eventTypes.filter((stored) => canBeOneKind(type, stored)),
    people: participants.map(partySlug),
    countries,
    least: countries.length > 1 ? 2 : isNamed ? 0 : countries.length,
  };
}

function rank(event: MatchedEvent, candidates: readonly Candidate[]): StoredMatch[] {
  const bySlug = new Map(candidates.map((candidate) => [candidate.sketch.slug, candidate]));
  const ranked = matchEvent(
    event,
    candidates.map(({ sketch }) => sketch),
  );
  return ranked.flatMap((match) => {
    const { id, status, origin } = bySlug.get(match.slug) ?? {};
    return id && status && origin ? [{ ...match, id, status, origin }] : [];
  });
}
