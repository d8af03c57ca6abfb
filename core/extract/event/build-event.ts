import type { CandidateDate } from "#core/extract/candidate";
import type { UnratedEvent } from "#core/extract/confidence/confidence-features";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { describeSummary, describeTitle } from "./describe-event";

/** What an article tells of an event, whatever its language. */
export interface EventFacts extends Pick<ExtractedEvent, "type" | "status" | "place" | "participants" | "evidence"> {
  date: CandidateDate;
}

/** The event as it is handed out, with a title and a summary in the same words for all languages. */
export function buildEvent({ date, ...told }: EventFacts): UnratedEvent {
  const facts = { ...told, date: date.edtf };
  return {
    ...facts,
    title: describeTitle(facts),
    summary: describeSummary(facts),
    dateText: date.text || null,
    dateReason: date.reason,
    dateCertainty: date.certainty,
    earliest: date.bounds.earliest,
    latest: date.bounds.latest,
  };
}
