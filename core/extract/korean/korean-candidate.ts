import type { EventStatus, EventType } from "#core/event";
import type { CandidateDate } from "#core/extract/candidate";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { isGovernment, type Party } from "#core/extract/people/party";
import type { KoreanSentence } from "./korean-sentences";

/** What a clause tells of an event, before the tellings of one event are put together. */
export interface KoreanCandidate {
  type: EventType;
  status: EventStatus;
  isMention: boolean;
  isTentative: boolean;
  parties: Party[];
  date: CandidateDate | null;
  place: ExtractedPlace | null;
  ordinal: number | null;
  /** whether the sentence speaks of the North */
  isOfNorth: boolean;
  evidence: KoreanSentence[];
  /** 0–1 */
  strength: number;
}

/** Each party once; a country beside its own people stands for them and is left out. */
export function uniteParties(parties: readonly Party[]): Party[] {
  const people = new Set(parties.filter((party) => !isGovernment(party)).map(({ country }) => country));
  const kept = parties.filter((party) => !isGovernment(party) || !people.has(party.country));
  return [...new Map(kept.map((party) => [party.key, party])).values()];
}
