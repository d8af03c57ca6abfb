import type { EventStatus, EventType } from "#core/event";
import type { ExtractedEvent } from "./extracted-event";

/** What is needed of a stored event to compare it with an extracted one. */
export interface StoredEventSketch {
  slug: string;
  type: EventType;
  status: EventStatus;
  /** first and last possible day; null = open */
  earliest: string | null;
  latest: string | null;
  /** its places and, where it is wanted that they count, the places that hold them */
  placeSlugs: string[];
  participantSlugs: string[];
  /** ISO 3166 codes of the participants */
  countries: string[];
}

/** A stored event that may be the extracted one. */
export interface RankedMatch {
  slug: string;
  /** 0–1; from `sureMatch` upwards the two may be taken for one without asking an editor */
  score: number;
  /** in words, for the editor who decides */
  reasons: string[];
}

/** From this score on the ingest merges by itself. */
export const sureMatch = 0.75;

/** Below this score a pair is not worth showing. */
const worthShowing = 0.4;

interface Agreement {
  /** 0–1 */
  share: number;
  reason: string;
}

/** Weights of what two records can agree on. People and days tell events apart best; their sum is 1. */
const weights = { people: 0.38, dates: 0.34, kind: 0.16, place: 0.12 };

/**
 * Ranks the stored events that may be `event`, best first. A contradiction (status, kind, date, people) rules a pair
 * out.
 */
export function matchEvent(event: ExtractedEvent, candidates: StoredEventSketch[]): RankedMatch[] {
  return candidates
    .map((candidate) => matchOne(event, candidate))
    .filter((match): match is RankedMatch => match !== null && match.score >= worthShowing)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
}

/** Whether events of these kinds can be one at all: a search for candidates may leave out all others. */
export function canBeOneKind(a: EventType, b: EventType): boolean {
  return compareKinds(a, b).share > 0;
}

function matchOne(event: ExtractedEvent, stored: StoredEventSketch): RankedMatch | null {
  if (!statusesAgree(event.status, stored.status)) return null;
  const agreements = {
    people: comparePeople(event, stored),
    dates: compareDates(event, stored),
    kind: compareKinds(event.type, stored.type),
    place: comparePlaces(event, stored),
  };
  if (agreements.people.share === 0 || agreements.dates.share === 0 || agreements.kind.share === 0) return null;
  const entries = Object.entries(agreements) as [keyof typeof weights, Agreement][];
  const score = entries.reduce((sum, [field, agreement]) => sum + weights[field] * agreement.share, 0);
  return {
    slug: stored.slug,
    score: Math.round(score * 1000) / 1000,
    reasons: entries.map(([, agreement]) => agreement.reason),
  };
}

/**
 * What an article knows on its day may be behind what is stored: a plan may since have been held, moved or dropped. A
 * cancelled event is never a held one: the summit that took place after all has claims of both kinds in one history,
 * but an article that reports a cancellation speaks of the act that did not happen.
 */
function statusesAgree(extracted: EventStatus, stored: EventStatus): boolean {
  if (extracted === stored) return true;
  if (extracted === "held") return stored === "planned" || stored === "proposed" || stored === "postponed";
  if (extracted === "cancelled") return stored !== "held";
  return true;
}

function comparePeople(event: ExtractedEvent, stored: StoredEventSketch): Agreement {
  const slugs = event.participants.flatMap((participant) => participant.slug ?? []);
  const shared = slugs.filter((slug) => stored.participantSlugs.includes(slug));
  if (shared.length > 0) {
    const share = (2 * shared.length) / (slugs.length + Math.min(stored.participantSlugs.length, slugs.length + 1));
    return { share: Math.min(1, 0.4 + 0.6 * share), reason: `same participants: ${shared.join(", ")}` };
  }
  return compareCountries(event, stored);
}

/** Without a shared name, the same two countries are a hint: a delegation may stand for its members. */
function compareCountries(event: ExtractedEvent, stored: StoredEventSketch): Agreement {
  const countries = [...new Set(event.participants.flatMap((participant) => participant.country ?? []))];
  const shared = countries.filter((country) => stored.countries.includes(country));
  if (shared.length < 2) return { share: 0, reason: "no participant in common" };
  const named = event.participants.some(
    (participant) => participant.slug && !participant.slug.startsWith("government-"),
  );
  return { share: named ? 0.25 : 0.6, reason: `same countries: ${shared.join(", ")}` };
}

function compareDates(event: ExtractedEvent, stored: StoredEventSketch): Agreement {
  const [a, b] = [event, stored];
  if (a.earliest === null && a.latest === null) return { share: 0.35, reason: "the article gives no date" };
  if (a.earliest !== null && a.earliest === b.earliest && a.latest === b.latest)
    return { share: 1, reason: `same date: ${a.date}` };
  if (isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest))
    return { share: 0, reason: "the dates exclude each other" };
  const closed = a.earliest !== null && a.latest !== null;
  return { share: closed ? 0.8 : 0.4, reason: `the dates can be the same: ${a.date}` };
}

function isBefore(last: string | null, first: string | null): boolean {
  return last !== null && first !== null && last < first;
}

const gatherings: ReadonlySet<EventType> = new Set<EventType>(["summit", "visit", "meeting", "talks"]);

function compareKinds(a: EventType, b: EventType): Agreement {
  if (a === b) return { share: 1, reason: `same kind: ${a}` };
  if (gatherings.has(a) && gatherings.has(b)) return { share: 0.5, reason: `near kinds: ${a} and ${b}` };
  if ((a === "agreement" && b === "statement") || (a === "statement" && (b === "agreement" || b === "action")))
    return { share: 0.4, reason: `near kinds: ${a} and ${b}` };
  return { share: 0, reason: `different kinds: ${a} and ${b}` };
}

function comparePlaces(event: ExtractedEvent, stored: StoredEventSketch): Agreement {
  if (!event.place?.slug || stored.placeSlugs.length === 0) return { share: 0.5, reason: "no place to compare" };
  if (stored.placeSlugs.includes(event.place.slug)) return { share: 1, reason: `same place: ${event.place.name}` };
  return { share: 0.1, reason: `another place: ${event.place.name}` };
}
