import type { EventType } from "#core/event";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { SentenceReading } from "#core/extract/sentence-reading";
import { findPlace } from "./find-place";

const contacts = new Set<EventType>(["meeting", "talks", "summit"]);

/**
 * Where people met without a place of their own is where the sentence was before: `Choe, who was in Moscow on Monday, met
 * Morgulov`; or what tells the time tells the place too: `they met | when both were in New York`.
 */
export function lendPlace({ reading, clauses, sentence }: SentenceReading, told: readonly Candidate[]): void {
  for (const event of told) {
    if (event.place !== null || !contacts.has(event.type)) continue;
    const index = clauses.findIndex(({ from, to }) => event.at >= from && event.at < to);
    const [own, next] = [clauses[index], clauses[index + 1]];
    if (!own) continue;
    event.place =
      known(findPlace(reading, { from: sentence.from, to: own.from }, false)) ??
      (next && tellsTime(next) ? known(findPlace(reading, next, false)) : null);
  }
}

/** A name that no list knows may be anything. */
function known(place: ExtractedPlace | null): ExtractedPlace | null {
  return place?.country ? place : null;
}

function tellsTime({ kind, connector }: Clause): boolean {
  return kind === "adverbial" && /^(when|while)$/.test(connector);
}
