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
  isMeans: boolean;
}

/** What must be told of a candidate; the rest has what most have. */
type Draft = Pick<Candidate, "type" | "status" | "parties" | "date" | "sentence" | "at"> & Partial<Candidate>;

/** All candidates are made here, so that they have one shape: reading their fields is quick then. */
export function candidateOf(draft: Draft): Candidate {
  return {
    type: draft.type,
    status: draft.status,
    isTentative: draft.isTentative ?? false,
    isForgone: draft.isForgone ?? false,
    parties: draft.parties,
    date: draft.date,
    place: draft.place ?? null,
    sentence: draft.sentence,
    isAside: draft.isAside ?? false,
    isDefinite: draft.isDefinite ?? false,
    ordinal: draft.ordinal ?? null,
    nearDate: draft.nearDate ?? null,
    days: draft.days ?? null,
    edge: draft.edge ?? null,
    at: draft.at,
    evidence: draft.evidence ?? [draft.sentence],
    strength: draft.strength ?? 1,
    isMeans: draft.isMeans ?? false,
  };
}
