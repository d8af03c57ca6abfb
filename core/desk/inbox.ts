import type { ClaimField, EventStatus, EventType } from "#core/event";

/** What one suggestion looks like at the desk. */
export interface SuggestionCard {
  id: string;
  /** counted from 1 in the order of the text */
  number: number;
  title: string;
  type: EventType;
  status: EventStatus;
  /** EDTF: as the event's record would have it */
  date: string;
  /** the words that the date was read from, and why they mean it */
  dateText: string | null;
  dateReason: string | null;
  place: string | null;
  participants: { name: string; office: string | null; isOnRecord: boolean }[];
  summary: string;
  passages: { start: number; end: number; exact: string; supports: ClaimField[] }[];
  /** 0–1 */
  confidence: number;
  state: "waiting" | "accepted" | "merged" | "rejected";
  /** what the extractor read and a record cannot hold */
  leftOut: string[];
  /** stored events that it may be, best first */
  candidates: CandidateCard[];
  /** the stored event that it is without doubt */
  sure: string | null;
  /** where it was decided: by whom, and what came of it */
  decision: { by: string; at: string; words: string; event: { id: string; slug: string; title: string } | null } | null;
  /** another editor who has it open */
  openedBy: string | null;
}

/** A stored event that a suggestion may be. */
export interface CandidateCard {
  id: string;
  slug: string;
  title: string;
  /** EDTF */
  date: string;
  status: EventStatus;
  /** 0–1 */
  score: number;
  reasons: string[];
  /** whether the suggestion tells another status or day than the record */
  isNews: boolean;
  /** whether nothing that is known of the event is newer than the article */
  isLatest: boolean;
}

/** What pressing the first button of a suggestion does: what the desk proposes. */
export type ProposedDecision = "accept" | "attach" | "choose";

/** A suggestion that is surely a stored event is evidence of it; one that may be several is for a person to tell apart. */
export function proposedDecision({ sure, candidates }: Pick<SuggestionCard, "sure" | "candidates">): ProposedDecision {
  if (sure) return "attach";
  return (candidates[0]?.score ?? 0) >= doubtfulFrom ? "choose" : "accept";
}

/** From this likeness on, a stored event must be looked at before a second record is made. */
export const doubtfulFrom = 0.55;

/** The suggestion that an editor goes on with: the one they had open last or, that being decided, the first that waits. */
export function currentOf(cards: readonly Pick<SuggestionCard, "id" | "state">[], openedLast: string | null) {
  const waiting = cards.filter(({ state }) => state === "waiting");
  return (waiting.find(({ id }) => id === openedLast) ?? waiting[0])?.id ?? null;
}
