import type { CandidateDate } from "#core/extract/candidate";
import type { UnratedEvent } from "#core/extract/confidence/confidence-features";
import type { ExtractedEvent, ExtractedParticipant } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import { describeSummary, describeTitle } from "./describe-event";

/** What an article tells of an event, whatever its language. */
export interface EventFacts extends Pick<ExtractedEvent, "type" | "status" | "place" | "participants" | "evidence"> {
  date: CandidateDate;
}

/** The event as it is handed out, with a title and a summary in the same words for all languages. */
export function buildEvent({ type, status, place, participants, evidence, date }: EventFacts): UnratedEvent {
  const words = { type, status, place, participants: withoutRepresented(participants), evidence, date: date.edtf };
  return {
    type,
    status,
    place,
    participants,
    evidence,
    date: date.edtf,
    title: describeTitle(words),
    summary: describeSummary(words),
    dateText: date.text || null,
    dateReason: date.reason,
    dateCertainty: date.certainty,
    earliest: date.bounds.earliest,
    latest: date.bounds.latest,
  };
}

/** A delegation is not named beside its head. */
function withoutRepresented(participants: readonly ExtractedParticipant[]): ExtractedParticipant[] {
  const isDelegation = ({ name, country }: ExtractedParticipant) =>
    country !== null && findCountry(country)?.name === name;
  return participants.filter(
    (participant) =>
      !isDelegation(participant) ||
      participants.every((other) => other.country !== participant.country || isDelegation(other)),
  );
}
