import type { Day } from "#core/dates/calendar";
import type { ClaimField } from "#core/event";
import { buildEvent } from "#core/extract/event/build-event";
import { buildParticipant } from "#core/extract/event/build-participant";
import { completeDate } from "#core/extract/event/complete-date";
import type { ExtractedEvent, ExtractedEvidence } from "#core/extract/extracted-event";
import { isGovernment } from "#core/extract/people/party";
import type { NameIndex } from "#core/names/name-index";
import type { KoreanCandidate } from "./korean-candidate";
import type { KoreanSentence } from "./korean-sentences";

/** The article's day and the names that its events are told with. */
export interface EventContext {
  day: Day;
  index: NameIndex;
}

/** An event as the extractor gives it. */
export function toKoreanEvent({ day, index }: EventContext, told: KoreanCandidate): ExtractedEvent {
  const { type, status, place } = told;
  const date = completeDate(told.date, status, day);
  const participants = told.parties.map((party) => buildParticipant(party, date.bounds.earliest ?? day, index));
  const evidence = told.evidence.map((sentence) => toEvidence(sentence, { ...told, date }));
  const confidence = confidenceOf({ ...told, date });
  return { ...buildEvent({ type, status, date, place, participants, evidence }), confidence };
}

/** The article names people in Hangul; whom a sentence names is not looked for again. */
function toEvidence({ start, end, text }: KoreanSentence, event: KoreanCandidate): ExtractedEvidence {
  const supports: ClaimField[] = ["existence"];
  if (event.date?.text && text.includes(event.date.text)) supports.push("date");
  if (event.place && event.evidence[0]?.start === start) supports.push("place");
  if (event.parties.length > 0) supports.push("participant");
  if (event.status !== "held") supports.push("status");
  return { start, end, exact: text, supports };
}

const placeless = /^(call|letter|statement)$/;
const solitary = /^(visit|statement)$/;

/** An estimate, 0–1, set by hand like that of English articles: what was inferred, not read, lowers it. */
function confidenceOf({ type, parties, date, place, status, strength }: KoreanCandidate): number {
  const named = parties.filter((party) => !isGovernment(party));
  const factors = [
    strength,
    date?.text ? 0.96 : 0.7,
    status === "cancelled" || status === "postponed" ? 0.85 : 0.95,
    parties.length === 0 ? 0.5 : named.length === 0 ? 0.8 : 0.95,
    parties.length === 1 && !solitary.test(type) ? 0.6 : 1,
    named.every(({ person }) => person?.entity) ? 1 : 0.85,
    place === null && !placeless.test(type) ? 0.8 : 0.97,
  ];
  return Math.round(factors.reduce((product, factor) => product * factor, 1) * 100) / 100;
}
