import type { EventStatus, EventType } from "#core/event";
import type { ExtractedEvent } from "#core/extract/extracted-event";

/** An extracted event as it is compared with stored ones. */
export interface MatchedEvent extends ExtractedEvent {
  /** the day of the article that tells of it */
  knownOn: string;
  /** the slugs of the places that hold its place: the city of a venue, the country of a city */
  placeHolders: readonly string[];
}

/** What was known of a stored event for a while; the last is its record. */
export interface StoredSituation {
  /** since when it was known */
  knownFrom: string;
  status: EventStatus;
  /** EDTF */
  date: string;
  /** first and last possible day; null = open */
  earliest: string | null;
  latest: string | null;
}

/** What is needed of a stored event to compare it with an extracted one. */
export interface StoredEventSketch {
  slug: string;
  type: EventType;
  /** in the order in which they became known; at least one */
  situations: readonly StoredSituation[];
  participants: readonly SketchedParticipant[];
  /** ISO 3166 codes of the countries of its places */
  countries: readonly string[];
  /** its places */
  placeSlugs: readonly string[];
  /** the places that hold them */
  placeHolders: readonly string[];
  /** title and summary */
  words: string;
}

export interface SketchedParticipant {
  slug: string;
  country: string | null;
  /** a government, a delegation or another body rather than somebody */
  isBody: boolean;
}

/** How far two records agree on one thing. */
export interface Agreement {
  /** 0–1; 0 = they contradict each other */
  share: number;
  /** in words, for the editor who decides; null = there is nothing to say */
  reason: string | null;
  /** whether nothing that is asked can be better */
  isSame?: boolean;
  /** whether an editor must look, however much else agrees */
  isDoubtful?: boolean;
}

/** A stored event that may be the extracted one. */
export interface RankedMatch {
  slug: string;
  /** 0–1; from `sureMatch` upwards the two may be taken for one without asking an editor */
  score: number;
  /** whether an editor must look, however much agrees */
  isDoubtful: boolean;
  /** in words, for the editor who decides */
  reasons: string[];
}
