import type { ClaimField, ClaimStatus, EventSource } from "#core/event";

/** One source asserting one thing about one event, as readers check it. */
export interface EventClaim {
  field: ClaimField;
  /** an EDTF date, a place as worded, names, an outcome; null = what the record says */
  value: string | null;
  status: ClaimStatus | null;
  /** EDTF; null = the source bears no date */
  knownOn: string | null;
  /** the day from which it was known for certain */
  knownOnDay: string | null;
  note: string | null;
  /** claims of one number are one report in the event's history */
  report: number | null;
  source: Omit<EventSource, "supports">;
  /** the passage that says so; null = the source is cited only */
  passage: { article: string; exact: string; start: number; end: number } | null;
  origin: ClaimOrigin;
  /** how sure the extractor was, from 0 to 1; null where people made the claim */
  confidence: number | null;
  /** whether an editor has accepted what the machine suggested */
  isConfirmed: boolean;
  /** the version of the dataset that it came with */
  version: number;
}

/** Who made a claim: the research in `seeds/`, an editor, an import, or the extractor. */
export type ClaimOrigin = "seed" | "editor" | "extractor" | "import";

/** How a claim came to stand there, from the best supported down. The order is that of legends and lists. */
export const claimGrounds = ["quoted", "confirmed", "cited", "suggested"] as const;
export type ClaimGround = (typeof claimGrounds)[number];

/**
 * On what a claim rests: a quote that people chose, a citation without one, or a sentence that the machine found, which an
 * editor has confirmed or not yet.
 */
export function groundOf({
  origin,
  passage,
  isConfirmed,
}: Pick<EventClaim, "origin" | "passage" | "isConfirmed">): ClaimGround {
  if (origin === "extractor") return isConfirmed ? "confirmed" : "suggested";
  return passage ? "quoted" : "cited";
}
