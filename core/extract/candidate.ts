import type { Bounds } from "#core/dates/edtf";
import type { DateCertainty } from "#core/dates/prose/date-context";
import type { EventStatus, EventType } from "#core/event";
import type { Sentence } from "#core/prose/sentences";
import type { ExtractedPlace } from "./extracted-event";
import type { Party } from "./people/party";

export interface CandidateDate {
  edtf: string;
  text: string;
  reason: string;
  certainty: DateCertainty;
  bounds: Bounds;
}

/** What a clause tells of an event, before the tellings of one event are put together. */
export interface Candidate {
  type: EventType;
  status: EventStatus;
  /** `was to`, `had been due`: stands only where another clause says what became of it */
  isTentative: boolean;
  /** `were to have met`: it never was, whatever came in between */
  isForgone: boolean;
  parties: Party[];
  date: CandidateDate | null;
  place: ExtractedPlace | null;
  sentence: Sentence;
  /** `…, who met …,`: told by the way, while its sentence is about something else */
  isAside: boolean;
  /** whether the words point back: `the talks`, `the summit` */
  isDefinite: boolean;
  /** `a second summit`: it is not the one before */
  ordinal: number | null;
  /** the day that its paragraph spoke of last, for what gives none of its own */
  nearDate: CandidateDate | null;
  /** how long it lasted, and whether its date is its first or its last day */
  days: number | null;
  edge: "start" | "end" | null;
  /** the token that tells it */
  at: number;
  /** the sentences that tell it; one for a start */
  evidence: Sentence[];
  /** 0–1 */
  strength: number;
  /** a journey to what the same sentence tells as an act of its own: `flew to Seoul to meet Kang` */
  isMeans?: boolean;
}
