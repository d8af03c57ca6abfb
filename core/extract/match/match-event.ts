import { compareDates } from "./match-dates";
import { compareKinds } from "./match-kinds";
import { comparePeople, type Party, partiesOf } from "./match-people";
import { comparePlaces } from "./match-places";
import type { Agreement, MatchedEvent, RankedMatch, StoredEventSketch } from "./match-sketch";
import { compareWords } from "./match-words";

/** From this score on the ingest merges by itself (docs/decisions/0016). */
export const sureMatch = 0.78;

/** Below this score a pair is not worth showing. */
const worthShowing = 0.35;

/** A pair about which something must be asked is never sure, whatever else agrees. */
const mostDoubtful = 0.74;

/** Weights of what two records can agree on; their sum is 1. Chosen by measurement (docs/decisions/0016). */
const weights = { people: 0.37, dates: 0.33, kind: 0.14, place: 0.12, words: 0.04 };

type Aspect = keyof typeof weights;

/**
 * Ranks the stored events that may be `event`, best first, each once. A contradiction (kind, people, days, what became of
 * it) rules a pair out.
 */
export function matchEvent(event: MatchedEvent, candidates: readonly StoredEventSketch[]): RankedMatch[] {
  const parties = partiesOf(event);
  return candidates
    .flatMap((candidate) => matchOne(event, parties, candidate) ?? [])
    .filter(({ score }) => score >= worthShowing)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
}

/** Two events that fit almost equally well are for an editor to tell apart. */
const minLead = 0.03;

/** From this score on, what was called off and fits without a doubt is what an article means. */
const calledOffMatch = 0.6;

/**
 * The match that needs no editor, or null. Little is ever called off, and articles rarely say when it should have been:
 * there less is enough.
 */
export function sureOf<Match extends RankedMatch>(
  { status }: Pick<MatchedEvent, "status">,
  [best, second]: readonly Match[],
): Match | null {
  if (!best || best.score - (second?.score ?? 0) < minLead) return null;
  const isCalledOff = !best.isDoubtful && (status === "cancelled" || status === "postponed");
  return best.score >= (isCalledOff ? calledOffMatch : sureMatch) ? best : null;
}

function matchOne(event: MatchedEvent, parties: readonly Party[], stored: StoredEventSketch): RankedMatch | null {
  const kind = compareKinds(event.type, stored.type);
  const people = kind.share > 0 ? comparePeople(parties, stored) : kind;
  if (people.share === 0) return null;
  const place = comparePlaces(event, stored);
  const isAlike = people.isSame === true && kind.isSame === true && !place.isDoubtful;
  const dates = compareDates(event, stored, isAlike);
  if (dates.share === 0) return null;
  const agreements: Record<Aspect, Agreement> = { people, dates, kind, place, words: compareWords(event, stored) };
  const entries = Object.entries(agreements) as [Aspect, Agreement][];
  const sum = entries.reduce((total, [aspect, { share }]) => total + weights[aspect] * share, 0);
  const isDoubtful = entries.some(([, agreement]) => agreement.isDoubtful);
  const score = isDoubtful ? sum * mostDoubtful : sum;
  const reasons = entries.flatMap(([, { reason }]) => reason ?? []);
  return { slug: stored.slug, score: Math.round(score * 1000) / 1000, isDoubtful, reasons };
}
