import type { ExtractedEvent } from "#core/extract/extracted-event";

/** What is scored of an extracted event. */
export interface Prediction extends Pick<ExtractedEvent, "type" | "status" | "date" | "earliest" | "latest"> {
  place: { name: string; country: string | null } | null;
  participants: readonly { name: string; country: string | null }[];
  /** passages of the body; offsets in UTF-16 code units */
  evidence: readonly Passage[];
}

/** A stretch of the body in UTF-16 code units, the end exclusive. */
export interface Passage {
  start: number;
  end: number;
}
